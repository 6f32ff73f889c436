import type { Column } from '../model/cells.ts';
import { type AnyTableSpec, TABLE_NAMES, TABLES } from '../model/tables/index.ts';

const KIND_WORDS: Readonly<Record<Column<unknown>['kind'], string>> = {
  id: 'id',
  text: 'text',
  date: 'date, `YYYY-MM-DD`',
  month: 'month, `YYYY-MM`',
  code: 'code',
  codes: 'ids separated by `;`',
  flag: 'yes or no: `0/1`, `Y/N`, `true/false`',
  money: 'pounds',
  number: 'number',
  count: 'whole number',
  year: 'financial year, `2024-25`',
};

/** The data dictionary: every table and column, from the definitions that read them. */
export function dataDictionary(): string {
  const tables = TABLE_NAMES.map((name) => tableSection(TABLES[name] as unknown as AnyTableSpec));
  return [
    '# Data dictionary',
    '',
    'Made from the table definitions by `dbv`. Do not edit.',
    '',
    'Columns marked **\\*** must be there and filled. Blank means "not recorded". Files are CSV in UTF-8 with a header',
    'row; the order of columns does not matter, and columns not named here are not read. Never put names, postcodes,',
    'UPNs or ULNs in these files: `dbv` drops such columns on reading.',
    '',
    ...tables,
  ].join('\n');
}

function tableSection(spec: AnyTableSpec): string {
  const need = spec.needed ? 'Needed for a diagnosis.' : `Makes possible: ${spec.enables}.`;
  const oneOf = (spec.atLeastOne ?? []).map((group) => {
    const names = group.map((name) => `\`${name}\``).join(', ');
    return `${group.length === 1 ? names : `At least one of ${names}`} must be in the header.`;
  });
  return [
    `## ${spec.folder}/${spec.name}.csv`,
    '',
    [spec.description, need, ...oneOf].join(' '),
    '',
    '| column | what | how written |',
    '| --- | --- | --- |',
    ...Object.entries(spec.columns).map(([name, column]) => columnRow(name, column)),
    '',
  ].join('\n');
}

function columnRow(name: string, column: Column<unknown>): string {
  return `| \`${name}\`${column.required ? ' **\\***' : ''} | ${column.description} | ${howWritten(column)} |`;
}

function howWritten({ kind, codes }: Column<unknown>): string {
  if (kind !== 'code' || !codes) return KIND_WORDS[kind];
  const list = Object.entries(codes).map(([code, title]) => (title === '' ? `\`${code}\`` : `\`${code}\` ${title}`));
  return list.join('; ');
}
