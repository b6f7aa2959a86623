/** What the process ends with, the same for every command. The numbers from 64 on are those of sysexits.h. */
export const exitCodes = {
  /** Done, nothing wrong; also a plan with changes. */
  done: 0,
  /** The input was judged and refused: errors, policy, files in the way. */
  refused: 1,
  /** `plan --detailed-exitcode` alone: there are changes, and nothing stands against them. */
  changes: 2,
  /** `kill` (everyone is safe) and `restore`: the branch does not hold it yet. */
  killNotRecorded: 10,
  /** `kill` alone: the branch holds it, and what is live does not yet. */
  killNotPublished: 11,
  /** `kill` and `restore`: it is not known what became of it. */
  killUnknown: 12,
  /** The command line is wrong. */
  usage: 64,
  /** No project, flag or file where it should be. */
  notFound: 66,
  /** Something that is needed cannot be reached: git, a remote. */
  unavailable: 69,
  /** A defect of maestro-flags. */
  defect: 70,
  /** A conflict, a lock, a full disk: the same may work later. */
  tryAgain: 75,
  /** The system does not allow it. */
  notPermitted: 77,
  /** maestro.yaml cannot be understood. */
  settings: 78,
} as const;
