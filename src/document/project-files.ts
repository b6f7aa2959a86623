import { keyPattern } from '../model/names.ts';
import type { Advice } from '../source/diagnostic.ts';
import { mend } from './problem.ts';
import { quoted } from './site.ts';

/** The largest file that is read, in bytes. */
export const maximumFileBytes = 262_144;

/** The file that makes a directory a flags project. */
export const settingsFileName = 'maestro.yaml';

/** What a file of a project is, told by its path alone. */
export type FileRole =
  | { readonly kind: 'maestro' }
  | { readonly kind: 'flag'; readonly key: string }
  | { readonly kind: 'segment'; readonly name: string }
  | { readonly kind: 'kill'; readonly flag: string; readonly environment: string }
  | { readonly kind: 'cases'; readonly flag: string }
  | { readonly kind: 'misplaced'; readonly code: string; readonly message: string; readonly advice: readonly Advice[]; readonly name: string };

/**
 * Whether a file below the project's directory is the project's: YAML, also with the extension that is refused later,
 * but nothing in or under a name that starts with a dot, nor in `node_modules`. `relativePath` has `/` between its parts.
 */
export function isProjectFile(relativePath: string): boolean {
  return /\.ya?ml$/i.test(relativePath) && !relativePath.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** The role of a file at a path relative to the project's directory. */
export function roleOf(relativePath: string): FileRole {
  const parts = relativePath.split('/');
  const fileName = parts.at(-1) ?? '';
  if (!fileName.endsWith('.yaml')) return wrongExtension(fileName);
  if (fileName === settingsFileName) return parts.length === 1 ? { kind: 'maestro' } : nestedProject;
  const name = fileName.slice(0, -'.yaml'.length);
  if (parts.length > 1 && parts[0] === 'kills') return killRole(parts.slice(1, -1), name);
  if (name.endsWith('.test')) return named(name.slice(0, -'.test'.length), 'flag', (flag) => ({ kind: 'cases', flag }));
  if (parts.length > 1 && parts[0] === 'segments') return segmentRole(parts.length, name);
  return named(name, 'flag', (key) => ({ kind: 'flag', key }));
}

function segmentRole(depth: number, name: string): FileRole {
  if (depth === 2) return named(name, 'segment', (segment) => ({ kind: 'segment', name: segment }));
  return { kind: 'misplaced', code: 'file-place', name, message: 'A segment stands directly in `segments/`', advice: [mend(`move it to \`segments/${name}.yaml\``)] };
}

function killRole(folders: readonly string[], name: string): FileRole {
  const [environment] = folders;
  if (environment === undefined || folders.length !== 1) {
    const advice = [mend(`move it to \`kills/ENVIRONMENT/${name}.yaml\``)];
    return { kind: 'misplaced', code: 'file-place', name, message: 'A kill stands in the folder of its environment, `kills/ENVIRONMENT/FLAG.yaml`', advice };
  }
  return named(environment, 'environment', () => named(name, 'flag', (flag) => ({ kind: 'kill', flag, environment })));
}

function named(name: string, noun: string, role: (name: string) => FileRole): FileRole {
  if (keyPattern.test(name)) return role(name);
  const near = nearestKey(name);
  return {
    kind: 'misplaced',
    code: 'file-name',
    name,
    message: `${quoted(name)} cannot be the key of ${noun === 'environment' ? 'an' : 'a'} ${noun}`,
    advice: [
      ...(near === undefined ? [] : [mend(`rename it to \`${near}\``)]),
      mend('a key is lower-case letters, digits, `.`, `_` and `-`, at most 128 of them, starting and ending with a letter or digit'),
    ],
  };
}

/** The name as a key, as people would write it: `NewCheckout` and `New Checkout` become `new-checkout`. */
function nearestKey(name: string): string | undefined {
  const key = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, '');
  return keyPattern.test(key) ? key : undefined;
}

function wrongExtension(fileName: string): FileRole {
  const name = fileName.replace(/\.ya?ml$/i, '');
  return {
    kind: 'misplaced',
    code: 'file-extension',
    name,
    message: `${quoted(fileName)} is not read: files of a project end in \`.yaml\``,
    advice: [mend(`rename it to \`${name}.yaml\``)],
  };
}

const nestedProject: FileRole = {
  kind: 'misplaced',
  code: 'nested-project',
  name: 'maestro',
  message: 'A project cannot hold another project: this folder has a `maestro.yaml` of its own, and nothing in it is read',
  advice: [mend('move the folder out of this project, or remove its `maestro.yaml`')],
};
