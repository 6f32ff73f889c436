/** A text of the playbook with the name of the area in its place. */
export function inArea(text: string, area: string): string {
  return text.replaceAll('{area}', () => area);
}
