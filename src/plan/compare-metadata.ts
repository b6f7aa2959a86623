import type { Flag } from '../model/flag.ts';
import type { Change, Facet } from './change.ts';
import { valueInWords } from './serve-words.ts';

/** What two files of a flag say differently without any effect on a decision, given what its changes by environment name already. */
export function compareMetadata(before: Flag, after: Flag, changes: readonly Change[]): readonly Facet[] {
  const facets = changes.flatMap((change) => change.facets);
  const isNamed = (kind: Facet['kind']): boolean => facets.some((facet) => facet.kind === kind);
  return [
    ...field('description', before.description, after.description),
    ...field('owner', before.owner, after.owner),
    ...field('kind', before.kind, after.kind),
    ...field('expires', before.expires, after.expires),
    ...field('type', before.type, after.type),
    ...(isNamed('rebucket') ? [] : field('salt', before.salt, after.salt)),
    ...compareVariants(before, after, facets),
    ...compareOverrides(before, after),
  ];
}

/** A field that says something else on the two sides. */
export function field(name: string, before: string | undefined, after: string | undefined): readonly Facet[] {
  if (before === after) return [];
  const words = (value: string | undefined): string | undefined => (value === undefined ? undefined : `${name}: ${value}`);
  return [{ kind: 'metadata', before: words(before), after: words(after), cause: undefined }];
}

// A value that somebody gets is a facet of its environments; here are those that nobody gets.
function compareVariants(before: Flag, after: Flag, facets: readonly Facet[]): readonly Facet[] {
  const named = new Set(facets.filter((facet) => facet.kind === 'values').map((facet) => facet.after));
  const words = (flag: Flag, name: string): string | undefined => {
    const value = flag.variants.get(name);
    return value === undefined ? undefined : `${name}: ${valueInWords(value)}`;
  };
  return [...new Set([...before.variants.keys(), ...after.variants.keys()])].flatMap((name) => {
    if (JSON.stringify(before.variants.get(name)) === JSON.stringify(after.variants.get(name)) || named.has(words(after, name))) return [];
    return field('variant', words(before, name), words(after, name));
  });
}

function compareOverrides(before: Flag, after: Flag): readonly Facet[] {
  const words = (flag: Flag): readonly string[] =>
    [...flag.environments].flatMap(([environment, entry]) =>
      entry.overrides.map((each) => `${each.rule} in ${environment}, by ${each.approvedBy} until ${each.until}: ${each.reason}`),
    );
  const [one, other] = [words(before), words(after)];
  return [
    ...one.filter((each) => !other.includes(each)).flatMap((each) => field('override', each, undefined)),
    ...other.filter((each) => !one.includes(each)).flatMap((each) => field('override', undefined, each)),
  ];
}
