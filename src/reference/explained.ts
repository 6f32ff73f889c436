/** An explanation: Markdown for a person, data for a program. */
export interface Explained {
  readonly markdown: string;
  readonly data: object;
}

/** Lines as a list. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
