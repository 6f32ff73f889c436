/** A text as the playbook reads it on any machine: no byte-order mark, and every line ended by one line feed. */
export function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
