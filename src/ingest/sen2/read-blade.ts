import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import type { ReturnCodes } from '../../model/sen2/years.ts';
import { isEmptyRecord } from '../csv-records.ts';
import { plainName, shownName } from '../header-names.ts';
import { mayShowHeader } from '../may-show-header.ts';
import { type OpenCsv, openCsv, sizeIssues } from '../open-csv.ts';
import { isPersonalName } from '../personal-names.ts';
import { shapeCheck } from '../row-shape.ts';
import { addSetAside } from '../set-aside.ts';
import {
  type Item,
  isKnown,
  isRead,
  keyOf,
  MODULE_NAMES,
  MODULES,
  type Module,
  type ModuleName,
  type Modules,
  type ReturnFile,
} from './modules.ts';

/** Modules as read, and every issue of their files; unusable where a file cannot be told apart or linked. */
export interface ModulesRead {
  readonly modules: Modules;
  readonly issues: readonly Issue[];
  readonly usable: boolean;
}

/** Reads COLLECT's Blade files: each row is put under the row that its key names. */
export function readBlade(files: ReadonlyMap<ModuleName, ReturnFile>): ModulesRead {
  const modules: Partial<Record<ModuleName, Module>> = {};
  const issues: Issue[] = [];
  let usable = true;
  for (const name of MODULE_NAMES) {
    const file = files.get(name);
    if (!file) continue;
    const read = readFile(name, file, modules);
    for (const each of read.issues) issues.push(each);
    if (read.module) modules[name] = read.module;
    else usable = false;
  }
  return { modules, issues, usable };
}

interface FileRead {
  readonly module?: Module;
  readonly issues: readonly Issue[];
}

function readFile(name: ModuleName, file: ReturnFile, above: Modules): FileRead {
  const open = openCsv(file.bytes, file.file);
  if ('unusable' in open) return { issues: open.unusable };
  const parent = MODULES[name].parent && above[MODULES[name].parent];
  const keys = [keyOf(name), ...(parent ? [keyOf(parent.name)] : [])];
  const header = readHeader(name, file.file, keys, open);
  const issues = [...open.notes, ...header.issues, ...open.strays];
  const [key, parentKey] = keys.map((each) => header.positions.get(each));
  if (!header.usable || key === undefined || (parent && parentKey === undefined)) return { issues };
  const rows = placeRows(name, file.file, open, { key, parentKey: parentKey ?? key, parent });
  // A module that may be missing may be empty.
  if (rows.read > 0 || MODULES[name].needed) issues.push(...sizeIssues(open, rows.read, file.file));
  for (const each of rows.issues) issues.push(each);
  const { csv } = open;
  const { records } = rows;
  const items = [...header.positions].filter(([item]) => isRead(name, item));
  return {
    module: {
      name,
      file: file.file,
      bytes: file.bytes.length,
      sha256: file.sha256,
      lines: records.map((record) => csv.lines[record]!),
      parents: rows.parents,
      ids: (row) => detached(csv.cell(records[row]!, key).trim()),
      rowOf: rows.rowOf,
      items: new Map(
        items.map(([item, position]): [string, Item] => [
          item,
          { shown: open.names[position]!.trim(), text: (row) => csv.cell(records[row]!, position) },
        ]),
      ),
      read: rows.read + open.strays.length,
      setAside: addSetAside(rows.setAside, strayLines(open)),
    },
    issues,
  };
}

/** Below this length a part of a text is a copy of its own. */
const COPIED = 13;

/** The same text by itself: a longer part of a file's text would keep all of it in memory, names too. */
function detached(text: string): string {
  return text.length < COPIED ? text : [...text].join('');
}

function strayLines({ strays }: OpenCsv): { reason: IssueCode; line: number }[] {
  return strays.map(({ code, line }) => ({ reason: code, line: line! }));
}

/** Columns that COLLECT adds to every file. */
const TECHNICAL = /^(nativeid|sourceid|\w+orderseqcolumn|\w+tableid)$/;

/** Where each item stands. Columns of direct identifiers have no place in it. */
function readHeader(module: ModuleName, file: string, keys: readonly string[], { names, line }: OpenCsv) {
  const positions = new Map<string, number>();
  const issues: Issue[] = [];
  let usable = true;
  const report = (code: IssueCode, column: string | undefined, args: Record<string, string>) =>
    issues.push(issue(code, file, { line, column }, args));
  names.forEach((name, position) => {
    const item = plainName(name);
    const wanted = isRead(module, item) || keys.includes(item);
    if (wanted && positions.has(item)) {
      report('header-duplicate', item, { name: item });
      usable = false;
    } else if (wanted) positions.set(item, position);
    else if (item !== '' && !isKnown(module, item) && !TECHNICAL.test(item)) {
      const shown = shownName(name);
      if (isPersonalName(name)) report('header-personal', shown, { name: shown });
      else if (mayShowHeader(name)) report('header-unknown', shown, { name: shown });
      else report('header-unknown', undefined, { position: String(position + 1) });
    }
  });
  for (const key of keys) if (!positions.has(key)) report('return-key-missing', key, { name: key });
  return { positions, usable, issues };
}

interface Keys {
  readonly key: number;
  readonly parentKey: number;
  readonly parent: Module | undefined;
}

/** Puts each record under its parent; one that is misshapen, repeated, without a parent or too many is set aside. */
function placeRows(name: ModuleName, file: string, open: OpenCsv, { key, parentKey, parent }: Keys) {
  const { csv, top, names } = open;
  const { most } = MODULES[name];
  const issues: Issue[] = [];
  const setAside: { reason: IssueCode; line: number }[] = [];
  const records: number[] = [];
  const parents: number[] = [];
  const misshapen = shapeCheck(csv, names, file);
  /** Each key with the record it first stands in, and the row that record became, if any. */
  const recordOf = new Map<string, number>();
  const rowOfRecord: (number | undefined)[] = [];
  const siblings: number[] = [];
  let lastId = '';
  let lastRow: number | undefined;
  let read = 0;

  const parentOf = (record: number): number | undefined => {
    if (!parent) return -1;
    const id = csv.cell(record, parentKey).trim();
    // Children of one parent mostly follow each other.
    if (id !== lastId) [lastId, lastRow] = [id, parent.rowOf?.(id)];
    return lastRow;
  };

  const faultOf = (record: number, line: number): Issue | undefined => {
    const shape = misshapen(record);
    if (shape) return shape;
    const id = csv.cell(record, key).trim();
    const column = keyOf(name);
    if (id === '') return issue('cell-required', file, { line, column });
    const first = recordOf.get(id);
    if (first !== undefined) {
      return issue('row-duplicate', file, { line, column }, { column, first: String(csv.lines[first]) });
    }
    recordOf.set(id, record);
    const row = parentOf(record);
    if (row === undefined) {
      return issue('return-orphan', file, { line, column: keyOf(parent!.name) }, { parent: parent!.file });
    }
    // Without the header, persons have no parent that could have too many of them.
    const sibling = row === -1 ? records.length : (siblings[row] ?? 0);
    if (sibling >= most) return issue('return-too-many', file, { line }, { most: String(most) });
    if (row !== -1) siblings[row] = sibling + 1;
    rowOfRecord[record] = records.length;
    records.push(record);
    parents.push(row);
    return undefined;
  };

  for (let record = top + 1; record < csv.lines.length; record++) {
    rowOfRecord[record] = undefined;
    if (isEmptyRecord(csv, record)) continue;
    read++;
    const line = csv.lines[record]!;
    const fault = faultOf(record, line);
    if (!fault) continue;
    issues.push(fault);
    setAside.push({ reason: fault.code, line });
  }
  const rowOf = (id: string) => rowOfRecord[recordOf.get(id) ?? -1];
  return { records, parents, rowOf, read, setAside: addSetAside([], setAside), issues };
}

/** Items that a year's return asks for and a Blade file has no column of. */
export function missingColumns(modules: Modules, { items }: ReturnCodes): Issue[] {
  return Object.values(modules).flatMap((module) =>
    [...items]
      .filter((item) => item.startsWith(`${module.name}.`))
      .map((item) => item.slice(module.name.length + 1))
      .filter((item) => !module.items.has(item))
      .map((item) => issue('return-column-missing', module.file, { column: item }, { name: item })),
  );
}
