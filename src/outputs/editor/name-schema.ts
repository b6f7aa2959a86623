import type { KnownName } from './project-names.ts';
import { type Schema, without } from './narrow-schema.ts';

/** Most names that an editor is given a sentence for; beyond that the sentences weigh more than they help. */
const mostDescribed = 1000;

/** A text that is one of the known names. Where there are none, it stays as it is: somebody is about to make the first. */
export function nameSchema(part: Schema, names: readonly KnownName[], thing: string): Schema {
  // A ladder that somebody is editing may hold a rung twice; an `enum` may not.
  const known = [...new Map(names.map((name) => [name.name, name])).values()];
  const [first] = known;
  if (first === undefined) return part;
  return {
    ...without(part, ['pattern', 'patternErrorMessage', 'minLength', 'maxLength', 'defaultSnippets']),
    enum: known.map(({ name }) => name),
    ...(known.length > mostDescribed ? {} : { enumDescriptions: known.map(({ about }) => about), markdownEnumDescriptions: known.map(({ about }) => about) }),
    errorMessage: `There is no ${thing} of that name in this project; it is known here after \`maestro-flags generate schema\`.`,
    examples: [first.name],
  };
}
