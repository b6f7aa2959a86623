/** The command whose output the README shows, as it stands on the first line of its block. */
const commandLine = '$ maestro-flags plan';

/** What the README shows as the output of `plan`: the lines between the command and the end of its fenced block. */
export function readShownPlan(readme: string): string {
  const { start, end } = findBlock(readme);
  return readme.slice(start, end);
}

/** The README with another output in that block; nothing else changes. */
export function showPlan(readme: string, output: string): string {
  const { start, end } = findBlock(readme);
  return `${readme.slice(0, start)}${output.trimEnd()}\n${readme.slice(end)}`;
}

function findBlock(readme: string): { readonly start: number; readonly end: number } {
  const opening = `\`\`\`console\n${commandLine}\n`;
  const at = readme.indexOf(opening);
  const end = readme.indexOf('```\n', at + opening.length);
  if (at < 0 || end < 0) throw new Error(`README.md has no fenced console block that starts with ${commandLine}`);
  return { start: at + opening.length, end };
}
