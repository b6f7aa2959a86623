import type { AttributeFormula, DecisionProgram, Formula } from '../../evaluate/decision-program.ts';
import type { AttributeTest } from '../../model/condition.ts';
import type { Flag } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';

/** Something that works and that some consumer of an artifact will not like. `flag` is `undefined` for the artifact as a whole. */
export interface PortabilityWarning {
  readonly code: 'mixed-numbers' | 'long-list' | 'many-flags' | 'large-artifact' | 'sensitive-value';
  readonly flag: string | undefined;
  readonly message: string;
}

const longList = 100;
const manyFlags = 1000;
const largeBytes = 3 * 1024 * 1024;

/** What to know before an artifact is published: `programs` are those of its environment, `bytes` is its size. */
export function portabilityWarnings(project: Project, programs: readonly DecisionProgram[], bytes: number): readonly PortabilityWarning[] {
  const count = programs.length;
  return [
    ...(count > manyFlags ? [whole('many-flags', `${count} flags in one artifact: a reload in Node stalls the event loop for about 0.1 ms a flag`)] : []),
    ...(bytes > largeBytes ? [whole('large-artifact', `the artifact is ${(bytes / 1024 / 1024).toFixed(1)} MiB: providers that stream refuse messages over 4 MiB`)] : []),
    ...programs.flatMap((program) => [...numberWarnings(project.flags.get(program.flag)), ...testWarnings(project, program)]),
  ];
}

function whole(code: PortabilityWarning['code'], message: string): PortabilityWarning {
  return { code, flag: undefined, message };
}

/** JSON does not tell 2 from 2.0: a client that asks for a float then gets an integer for some variants. */
function numberWarnings(flag: Flag | undefined): readonly PortabilityWarning[] {
  if (flag?.type !== 'number') return [];
  const numbers = [...flag.variants].flatMap(([name, value]) => (typeof value === 'number' ? [{ name, value }] : []));
  const wholes = numbers.filter(({ value }) => Number.isInteger(value));
  if (wholes.length === 0 || wholes.length === numbers.length) return [];
  const names = wholes.map(({ name, value }) => `${name} (${value})`).join(', ');
  const message = `some values are whole and some are not: a strict client that asks for a float gets an integer for ${names}`;
  return [{ code: 'mixed-numbers', flag: flag.key, message }];
}

function testWarnings(project: Project, { flag, clauses }: DecisionProgram): readonly PortabilityWarning[] {
  const tests = clauses.flatMap((clause) => attributeTests(clause.when));
  const messages = tests.flatMap((test) => [...lengthMessages(test), ...sensitiveMessages(project, test)]);
  const once = new Map(messages.map((warning) => [warning.message, warning]));
  return [...once.values()].map((warning) => ({ ...warning, flag }));
}

type Message = Pick<PortabilityWarning, 'code' | 'message'>;

function lengthMessages({ attribute, test }: AttributeFormula): readonly Message[] {
  const { length } = literalsOf(test);
  if (length <= longList) return [];
  const message = `a list of ${length} values for "${attribute}": flagd searches it one by one at every evaluation; compute the membership in the application`;
  return [{ code: 'long-list', message }];
}

function sensitiveMessages(project: Project, { attribute, test }: AttributeFormula): readonly Message[] {
  if (project.settings.attributes.get(attribute)?.sensitive !== true || literalsOf(test).length === 0) return [];
  return [{ code: 'sensitive-value', message: `values of the sensitive attribute "${attribute}" stand in clear in the artifact` }];
}

function literalsOf(test: AttributeTest): readonly unknown[] {
  switch (test.kind) {
    case 'in':
      return test.values;
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return test.texts;
    case 'compare':
    case 'semver':
    case 'instant':
    case 'exists':
      return [];
  }
}

function attributeTests(formula: Formula): readonly AttributeFormula[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.flatMap(attributeTests);
    case 'not':
    case 'named':
      return attributeTests(formula.of);
    case 'attribute':
      return [formula];
    case 'bucket':
      return [];
  }
}
