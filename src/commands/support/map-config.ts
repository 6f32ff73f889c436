import { plainName } from '../../ingest/header-names.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import type { Area, DateForm } from '../../model/area.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../model/tables/index.ts';
import { editYaml, type YamlChange } from '../../yaml/edit-yaml.ts';
import type { TableMap } from './map-table.ts';

/** What `dbv.yaml` has to say anew for maps of one file, given by its path in the area folder. */
export function configChanges(maps: readonly TableMap[], area: Area, file: string): YamlChange[] {
  return [
    ...maps.flatMap(({ table }) => sourceChanges(table, area, file)),
    ...maps.flatMap((map) => columnChanges(map, area)),
    ...dateChanges(maps, area),
    ...maps.flatMap((map) => valueChanges(map, area)),
  ];
}

/** The changes as they will stand in the file, without what is there already. */
export function changesText(changes: readonly YamlChange[]): string {
  const added = changes.filter(({ value }) => value !== undefined);
  const taken = changes.filter(({ path, value }) => value === undefined && !added.some((each) => isBelow(each, path)));
  return [
    ...(added.length > 0 ? [editYaml('', added)] : []),
    ...taken.map(({ path }) => `# taken out: ${path.join(': ')}\n`),
  ].join('');
}

function isBelow({ path }: YamlChange, owner: readonly string[]): boolean {
  return owner.every((step, index) => path[index] === step);
}

function sourceChanges(table: TableName, { sources = {} }: Area, file: string): YamlChange[] {
  const stands = sources[table];
  if (stands === file) return [];
  if (file !== `${TABLES[table].folder}/${table}.csv`) return [{ path: ['sources', table], value: file }];
  return stands === undefined ? [] : [{ path: ['sources', table] }];
}

/** The columns of a table are those of one file: an entry for a column that is not mapped now is of another file. */
function columnChanges({ table, columns }: TableMap, { columns: all = {} }: Area): YamlChange[] {
  const stand = all[table] ?? {};
  const wanted = new Map(
    [...columns]
      .filter(([column, { header }]) => plainName(header) !== plainName(column))
      .map(([column, { header }]) => [column, header]),
  );
  return [
    ...Object.keys(stand)
      .filter((column) => !wanted.has(column))
      .map((column): YamlChange => ({ path: ['columns', table, column] })),
    ...[...wanted]
      .filter(([column, header]) => stand[column] !== header)
      .map(([column, header]): YamlChange => ({ path: ['columns', table, column], value: header })),
  ];
}

/** A form that holds for all files has to be said table by table once one of them has another. */
export function dateChanges(maps: readonly Pick<TableMap, 'table' | 'dates'>[], area: Area): YamlChange[] {
  const anew = maps.filter(({ table, dates }) => {
    const { dateForm } = tableOptions(area, table);
    return [...dates].some(([column, form]) => dateForm(column) !== form);
  });
  if (anew.length === 0) return [];
  const stand = area.dates;
  const others = TABLE_NAMES.filter((table) => !anew.some((map) => map.table === table));
  return [
    ...(typeof stand === 'string'
      ? [{ path: ['dates'] } as YamlChange, ...others.map((table) => formChange(table, undefined, stand))]
      : []),
    ...anew.flatMap((map) => [
      ...(typeof stand === 'object' && stand[map.table] !== undefined
        ? [{ path: ['dates', map.table] } as YamlChange]
        : []),
      ...tableDates(map),
    ]),
  ];
}

function tableDates({ table, dates }: Pick<TableMap, 'table' | 'dates'>): YamlChange[] {
  const forms = new Set(dates.values());
  const [form] = forms;
  // Columns of ISO dates are read as such under any declared form.
  if (forms.size === 1) return [formChange(table, undefined, form!)];
  return [...dates].map(([column, each]) => formChange(table, column, each));
}

function formChange(table: TableName, column: string | undefined, form: DateForm): YamlChange {
  return { path: column === undefined ? ['dates', table] : ['dates', table, column], value: form };
}

/** Words once mapped stay, because they may come again. */
export function valueChanges({ table, values }: Pick<TableMap, 'table' | 'values'>, area: Area): YamlChange[] {
  const { values: stand } = tableOptions(area, table);
  return [...values].flatMap(([column, words]) =>
    [...words]
      .filter(([word, code]) => stand(column).get(word.trim().toLowerCase()) !== code)
      .map(([word, code]): YamlChange => ({ path: ['values', table, column, word], value: code })),
  );
}
