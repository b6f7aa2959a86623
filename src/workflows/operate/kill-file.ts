import { scalarText } from '../../document/edit-text.ts';
import { loadYaml } from '../../document/load-yaml.ts';
import { toData } from '../../document/to-data.ts';
import type { Kill } from '../../model/kill.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { joinPath } from '../paths.ts';

/** A kill as its file says it. */
export type KillRecord = Pick<Kill, 'id' | 'reason' | 'incident' | 'by' | 'at'>;

/** Where the kill of a flag stands, below the folder of the project. */
export function killPath(environment: string, flag: string): string {
  return `kills/${environment}/${flag}.yaml`;
}

/** The file of a kill. Throws where reading it would not give the same: then nothing may be written. */
export function killFileBytes(record: KillRecord): Uint8Array {
  const entries = Object.entries({ id: record.id, reason: oneLine(record.reason), incident: record.incident, by: record.by, at: record.at });
  const said = entries.flatMap(([key, value]): readonly (readonly [string, string])[] => (value === undefined ? [] : [[key, value]]));
  const text = said.map(([key, value]) => `${key}: ${scalarText(value, { quote: '"', keepQuotes: false, inFlow: false })}\n`).join('');
  const bytes = new TextEncoder().encode(text);
  const { value } = loadYaml({ kind: 'bytes', path: 'kill.yaml', bytes });
  if (value === undefined || JSON.stringify(toData(value)) !== JSON.stringify(Object.fromEntries(said))) throw new Error('a kill file does not read back as what was written');
  return bytes;
}

/** A text as one line: the summary of a commit and a trailer end where a line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a kill file says, as far as it can be understood. */
export function readKillFile(file: RawFile): Partial<KillRecord> {
  const { value } = loadYaml(file);
  if (value?.kind !== 'map') return {};
  const said = new Map(value.entries.map((entry) => [entry.key, entry.value.kind === 'scalar' ? String(entry.value.value) : '']));
  const texts = ['id', 'reason', 'incident', 'by', 'at'].flatMap((key) => (said.get(key) === undefined ? [] : [[key, said.get(key)]]));
  return Object.fromEntries(texts) as Partial<KillRecord>; // as: the keys are those of the list above
}

/** The kill file of a flag among the files of a project, whose paths are below its folder. */
export function killFileOf(files: readonly RawFile[], environment: string, flag: string): RawFile | undefined {
  return files.find(({ path }) => path === killPath(environment, flag));
}

/** Its path from the top of the repository. */
export function killPathIn(root: string, environment: string, flag: string): string {
  return joinPath(root, killPath(environment, flag));
}
