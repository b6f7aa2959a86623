import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showPlan } from './readme.ts';
import { planOfDemo } from './start-plan.ts';
import { pullRequest } from './start-pull-request.ts';
import { makeDemoRepository } from './start-repository.ts';
import { runStep, tour } from './start-tour.ts';

const checkout = join(import.meta.dirname, '../..');

/** Shows the tool on the sample project and on a pull request to it; ends with 0 when every command ended as it should. */
function main(): void {
  const { values } = parseArgs({ options: { 'update-readme': { type: 'boolean', default: false } } });
  if (values['update-readme']) updateReadme();
  else process.exitCode = takeTour() ? 0 : 1;
}

function takeTour(): boolean {
  const repository = makeDemoRepository(join(checkout, 'flags'), pullRequest);
  process.on('exit', repository.remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const places = { cli: join(checkout, 'bin/maestro-flags.cjs'), checkout, pullRequest: repository.folder };
  return tour.map((step) => runStep(step, places)).every(Boolean);
}

function updateReadme(): void {
  const path = join(checkout, 'README.md');
  writeFileSync(path, showPlan(readFileSync(path, 'utf8'), planOfDemo(checkout).output));
  console.log('README.md shows the demo\'s plan as it is now.');
}

main();
