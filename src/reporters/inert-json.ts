const unsafe =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<=##)\[/g;

/**
 * A value as JSON in which what a terminal or a CI runner would obey stands as escapes: control and bidirectional characters,
 * and the `[` of `##[command]`. All of them stand inside strings, so it is the same value. It ends with a line end.
 */
export function toInertJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${text}\n`;
}
