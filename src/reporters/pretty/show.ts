import type { ShowReport } from '../../model/generated/output/show.ts';
import { printable } from '../../source/printable.ts';
import { padColumns } from '../layout/display-width.ts';
import { toTable } from '../layout/table.ts';
import type { RenderOptions } from '../render-options.ts';

type ShownEnvironment = ShowReport['environments'][number];
type ShownServe = ShownEnvironment['rules'][number]['serve'];

/** A flag's card: what it is, then each environment with its rules. */
export function renderShow(report: ShowReport, options: RenderOptions): string {
  const lines = [
    options.style.bold(printable(report.flag)),
    ...(report.description === '' ? [] : [printable(report.description, 1000)]),
    '',
    ...factLines(report),
    '',
    ...report.environments.flatMap((environment) => environmentLines(environment, report, options)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function factLines(report: ShowReport): readonly string[] {
  const contacts = [report.owner.codeowners, report.owner.contact].filter((contact) => contact !== null).map((contact) => printable(contact));
  const facts: readonly (readonly [string, string])[] = [
    ['file', printable(report.file)],
    ['owner', printable(report.owner.name) + (contacts.length === 0 ? '' : ` (${contacts.join(', ')})`)],
    ['kind', report.flag_kind + expiry(report)],
    ['type', report.type],
    ...report.variants.map(({ name, value }, index): readonly [string, string] => [
      index === 0 ? 'variants' : '',
      `${printable(name)} = ${printable(JSON.stringify(value))}${name === report.safe ? '   (safe)' : ''}`,
    ]),
    ...report.prerequisites.map(({ flag, variant }, index): readonly [string, string] => [index === 0 ? 'needs' : '', `${printable(flag)} is ${printable(variant)}`]),
    ...(report.salt === report.flag ? [] : [['salt', printable(report.salt)] as const]),
    ...(report.cases === null ? [] : [['cases', printable(report.cases)] as const]),
  ];
  return facts.map(([name, value]) => `${padColumns(name, 10)}${value}`);
}

function expiry({ expires, expired }: ShowReport): string {
  if (expires === null) return '';
  return printable(expired ? `, expired on ${expires}` : `, expires ${expires}`);
}

function environmentLines(environment: ShownEnvironment, report: ShowReport, options: RenderOptions): readonly string[] {
  const { style } = options;
  const stage = printable(environment.stage);
  const head = `${style.bold(printable(environment.environment))}  ${environment.kill === null ? stage : style.red(`killed (${stage})`)}`;
  const rules = environment.rules.map((rule) => [{ text: `rule ${printable(rule.name)}` }, { text: serveText(rule.serve) }, { text: `when ${printable(rule.when, 400)}` }]);
  const indented = [
    ...killLines(environment, report),
    ...stageLines(environment),
    ...toTable(rules),
    ...environment.overrides.map((override) => `override of ${printable(override.rule)} until ${printable(override.until)} by ${printable(override.approved_by)}: ${printable(override.reason)}`),
  ];
  return [head + style.dim(remarks(environment)), ...indented.map((line) => `   ${line}`)];
}

function killLines({ kill }: ShownEnvironment, { safe }: ShowReport): readonly string[] {
  if (kill === null) return [];
  const incident = kill.incident === null ? '' : ` (${printable(kill.incident)})`;
  return [
    `everyone gets ${safe === null ? 'the safe variant' : printable(safe)} since ${printable(kill.at)}, by ${printable(kill.by)}: ${printable(kill.reason)}${incident}`,
    `kill file ${printable(kill.file)}`,
  ];
}

function stageLines({ stage, serve, bucket_by: bucketBy, rules }: ShownEnvironment): readonly string[] {
  if (stage === 'off') return rules.length === 0 ? [] : ['off for everyone; the rules wait'];
  if (stage === 'targeted') return ['only what the rules say'];
  const served = serve === null ? 'serves nothing yet' : `serves ${serveText(serve)}`;
  if (stage === 'internal') return [`${served} to the internal segment`];
  return [stage === '100%' ? `${served} to everyone` : `${served} to ${printable(stage)} by ${printable(bucketBy)}, and to the internal segment`];
}

function serveText(serve: ShownServe): string {
  const [only, ...others] = serve;
  if (only !== undefined && others.length === 0) return printable(only.variant);
  return serve.map(({ variant, weight }) => `${printable(variant)} ${weight / 1000}%`).join(' / ');
}

function remarks({ protected: isProtected, requires }: ShownEnvironment): string {
  const facts = [...(isProtected ? ['protected'] : []), ...(requires === null ? [] : [`needs ${printable(requires)} first`])];
  return facts.length === 0 ? '' : `  ${facts.join(', ')}`;
}
