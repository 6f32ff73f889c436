/** How the lines of a CSV text end: as its first line does, outside quotes; a line feed where it has but one. */
export function lineEndOf(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') return '\n';
    else if (sign === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
