const unsafe =
  // oxlint-disable-next-line no-control-regex -- control characters are what this function is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A user's text made safe to print: control, bidirectional and zero-width characters and lone surrogates are
 * written as `\u{…}`; longer than `limit` UTF-16 units it is cut and ends in `…`.
 */
export function printable(text: string, limit = 200): string {
  const escaped = text.replace(unsafe, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
  return escaped.length <= limit ? escaped : `${escaped.slice(0, limit - 1)}…`;
}
