import type { InitReport } from '../../model/generated/output/init.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { toTable } from '../layout/table.ts';
import type { RenderOptions } from '../render-options.ts';

/** What `init` made, or what was in its way, and the next steps. */
export function renderInit(report: InitReport, { style }: RenderOptions): string {
  const directory = printable(report.directory);
  const lines =
    report.existing.length > 0
      ? [
          `${style.red('error')}: ${directory} already holds files that init would write; nothing was changed`,
          ...fileLines(report.existing),
          '',
        ]
      : [
          ...(report.created.length > 0 ? [`Made a flags project in ${style.bold(directory)}:`, ...fileLines(report.created), ''] : [`The project in ${style.bold(directory)} was left alone.`, '']),
          ...report.beside.flatMap((file) => besideLines(file, style)),
          ...(report.beside.length > 0 ? [''] : []),
        ];
  const next = toTable(report.next.map(({ command, purpose }) => [{ text: printable(purpose) }, { text: printable(command), style: style.bold }]));
  return `${[...lines, 'Next:', ...next.map((line) => `   ${line}`)].join('\n')}\n`;
}

// The schemas are for editors; one line says so.
function fileLines(files: readonly string[]): readonly string[] {
  const schemas = files.filter((file) => file.startsWith('.schemas/'));
  const own = files.filter((file) => !file.startsWith('.schemas/')).map((file) => `   ${printable(file)}`);
  return schemas.length === 0 ? own : [...own, `   .schemas/  ${count(schemas.length, 'schema')}, for completion and checks in your editor`];
}

function besideLines({ path, status, add }: InitReport['beside'][number], style: RenderOptions['style']): readonly string[] {
  const shown = style.bold(printable(path));
  if (add === null) return [`${status === 'unchanged' ? style.dim(status) : style.green(status)} ${shown}`];
  const lines = add.trimEnd().split('\n').map((line) => `   ${printable(line, 1000)}`);
  return [`${style.yellow('left')} ${shown}, which is there already; add to it:`, ...lines];
}
