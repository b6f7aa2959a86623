import type { Reporter } from './reporter.ts';

/** The value itself: what every other reporter is rendered from. */
export const json: Reporter = {
  id: 'json',
  summary: 'the report as one JSON document, for programs',
  render: (report) => `${inert(JSON.stringify(report, undefined, 2))}\n`,
};

const unsafe =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<=##)\[/g;

/**
 * The same JSON value with what a terminal or a CI runner would obey as escapes: control and bidirectional characters, and
 * the `[` of `##[command]`. All of them stand inside strings.
 */
function inert(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
