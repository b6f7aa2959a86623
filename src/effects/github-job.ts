import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { classifyIo } from './classify-io.ts';

/** What a step of a job in GitHub Actions may tell the steps after it, and whoever looks at the job. */
export interface GithubJob {
  /** Sets outputs of the step. Values may be any text. */
  readonly setOutputs: (outputs: Readonly<Record<string, string>>) => void;
  /** Adds to the summary of the job, unless the step has said exactly this already; whether it is there now. */
  readonly summarize: (markdown: string) => boolean;
}

/** The runner leaves a larger summary of a step out (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits). */
const mostSummaryBytes = 1024 * 1024;

/** The job whose environment this is; `undefined` elsewhere. `newId` makes a text that nobody can guess. */
export function githubJob(environment: Readonly<Record<string, string | undefined>>, newId: () => string): GithubJob | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined;
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = environment;
  return {
    setOutputs: (outputs) => {
      if (outputFile === undefined || outputFile === '') return;
      append(outputFile, Object.entries(outputs).map(([name, value]) => toOutput(name, value, newId())).join(''));
    },
    summarize: (markdown) => summaryFile !== undefined && summaryFile !== '' && addSummary(summaryFile, markdown),
  };
}

/** An output of several lines ends at a word of our choice; one that the value cannot hold (docs: workflow commands, multiline strings). */
function toOutput(name: string, value: string, id: string): string {
  const delimiter = `maestro_${id}`;
  if (value.includes(delimiter)) throw new Error('an output holds the delimiter that nobody can guess');
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function addSummary(file: string, markdown: string): boolean {
  if (readOr(file, '').includes(markdown)) return true;
  if (sizeOf(file) + Buffer.byteLength(markdown) > mostSummaryBytes) return false;
  append(file, `${markdown.trimEnd()}\n\n`);
  return true;
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw classifyIo(error, `write to ${file}`);
  }
}
