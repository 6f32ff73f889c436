/**
 * A text as it stands, in GitHub-flavoured Markdown: no link, picture, emphasis, code, HTML, mathematics, table cell, list,
 * heading or line can begin or end in it. Only what would act is escaped, so that plain text stays readable.
 */
export function escapeMarkdown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return String(value)
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/^\s+/, '')
    .replace(/[\\`*[\]<|~$#@]|(?<=\])\(|&(?=[#A-Za-z])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^(?:[=>]|[-+](?=[-\s]|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
