/** Whether the locale says UTF-8, as C libraries look it up: LC_ALL, then LC_CTYPE, then LANG. */
export function takesUnicode(environment: { readonly [name: string]: string | undefined }): boolean {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  return /utf-?8/i.test(locale);
}

/**
 * Text for people that no CI runner takes for a command: GitHub's runner obeys `::cmd::` at the start of a line,
 * whatever white space stands before it, and `##[cmd]` anywhere.
 */
export function withoutRunnerCommands(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\u{3a}:').replaceAll('##[', '##\\u{5b}');
}
