/**
 * The same document with every text in it made harmless for any format: characters that do something other than stand
 * there (controls, escapes, direction marks, invisible ones, halves of pairs) are shown as `[U+202E]`, and line breaks and
 * tabs become single spaces. What a format gives a meaning, such as `<` or `|`, is for that format's escaper.
 */
export function inert<Value>(value: Value): Value {
  return inertPart(value) as Value;
}

function inertPart(value: unknown): unknown {
  if (typeof value === 'string') return inertText(value);
  if (Array.isArray(value)) return value.map(inertPart);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inertPart(part)]));
}

/** One text made harmless. */
export function inertText(text: string): string {
  return text.replace(BREAKS, ' ').trim().replace(ACTIVE, visible);
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

const ACTIVE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

function visible(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
