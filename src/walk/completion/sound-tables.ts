import { severityOf } from '../../model/issues.ts';
import { TABLES, type TableName } from '../../model/tables/index.ts';
import type { WalkFacts } from '../facts.ts';
import { counted } from '../words.ts';
import { type CompletionTest, foundOf } from './found.ts';

/** Every table named is there and has rows that can be used. */
export const tablesThere: CompletionTest = (facts, { tables = [] }) => {
  const missing = tables.map((name) => absence(facts, name as TableName)).filter((why) => why !== undefined);
  return foundOf(`${tables.length - missing.length} of ${counted(tables.length, 'table', 'tables')} there`, missing);
};

/** Every table named is there, has rows and no error that the area has not acknowledged. */
export const tablesSound: CompletionTest = (facts, { tables = [] }) => {
  const faults = tables.map((name) => tableFault(facts, name as TableName));
  const missing = faults.filter((fault) => fault !== undefined);
  return foundOf(
    `${tables.length - missing.length} of ${counted(tables.length, 'table', 'tables')} there without errors`,
    missing,
  );
};

/** So many of the tables named are there, have rows and no error. */
export const furtherTables: CompletionTest = (facts, { tables = [], atLeast = 1 }) => {
  const sound = tables.filter((name) => tableFault(facts, name as TableName) === undefined);
  const found = sound.length === 0 ? 'none yet' : sound.join(', ');
  return foundOf(
    found,
    sound.length >= atLeast
      ? []
      : [`${counted(atLeast - sound.length, 'table', 'tables')} more of ${tables.join(', ')}`],
  );
};

/** Why a table cannot be relied on yet; undefined where it can. */
function tableFault(facts: WalkFacts, name: TableName): string | undefined {
  const why = absence(facts, name);
  if (why !== undefined) return why;
  const file = fileOf(facts, name);
  const errors = facts.issues.filter(
    ({ code, file: where, acknowledged }) => where === file && !acknowledged && severityOf(code) === 'error',
  );
  return errors.length === 0
    ? undefined
    : `${file} has ${counted(errors.length, 'error', 'errors')}; dbv check says where`;
}

/** Why a table is of no use yet; undefined where it has rows that can be used. */
function absence(facts: WalkFacts, name: TableName): string | undefined {
  const file = fileOf(facts, name);
  if (facts.unusable.includes(name)) return `${file} cannot be used; dbv check says why`;
  const table = facts.tables[name];
  if (table === undefined) return `${file} is not there`;
  if (table.read === 0) return `${file} has no row yet`;
  return table.rows.length === 0 ? `${file} has no row that can be used; dbv check says why` : undefined;
}

function fileOf({ tables }: WalkFacts, name: TableName): string {
  return tables[name]?.file ?? `${TABLES[name].folder}/${name}.csv`;
}
