import type { ComparedClause, Landing } from './compared.ts';

/** What gave somebody another variant; `Transition` says what each means. */
export type Mover = 'hash' | 'rule';

/** What is asked of a clause here. */
type NamedClause = Pick<ComparedClause, 'side' | 'name' | 'identity' | 'asksBucket'>;

const stageClauses = ['off', 'not-exposed', 'rollout', 'full'];

/** Tells what made a landing differ. */
export function moverOf({ clauses }: { readonly clauses: readonly NamedClause[] }): (landing: Landing) => Mover {
  const find = (side: ComparedClause['side'], name: string): NamedClause | undefined => clauses.find((clause) => clause.side === side && clause.name === name);
  const isSame = (before: NamedClause, after: NamedClause): boolean => {
    if (before.name === after.name) return true;
    if (!before.name.startsWith('rule:') || !after.name.startsWith('rule:')) return false;
    // A rule whose name is on both sides is that one, whatever its condition.
    return before.identity === after.identity && find('after', before.name) === undefined && find('before', after.name) === undefined;
  };
  return ({ clauseBefore, clauseAfter }) => {
    const [before, after] = [find('before', clauseBefore), find('after', clauseAfter)];
    if (before === undefined || after === undefined) return 'rule';
    const isShareOfStage = before.name !== after.name && stageClauses.includes(before.name) && stageClauses.includes(after.name);
    return isShareOfStage || (isSame(before, after) && (before.asksBucket || after.asksBucket)) ? 'hash' : 'rule';
  };
}
