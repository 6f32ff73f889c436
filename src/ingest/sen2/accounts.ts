import type { IssueCode } from '../../model/issues.ts';
import type { Tables } from '../../model/tables/index.ts';
import type { FileAccount } from '../../model/tables/table.ts';
import { RETURN_TABLES } from './columns.ts';
import { MODULE_NAMES, type Module, type ModuleName, type Modules } from './modules.ts';
import { moduleOf, type Numbering } from './records.ts';

/** What an account needs of a module: no cell is in it. */
type Counted = Pick<Module, 'name' | 'file' | 'bytes' | 'sha256' | 'read' | 'setAside'> & { readonly rows: number };

/** Why a row is in no record. */
const NOT_NEEDED: IssueCode = 'return-row-unneeded';
const NAMED_ONLY: IssueCode = 'return-named-placement';

/**
 * A function that accounts for every row of a return, module by module: read = used + set aside. A row is used where a
 * record that it is part of is used; else it is set aside for the reason that record was.
 */
export function accountant(modules: Modules, numbered: Numbering, records: number): (tables: Tables) => FileAccount[] {
  const counted = MODULE_NAMES.flatMap((name) => (modules[name] ? [countedOf(modules[name])] : []));
  return (tables) => {
    const fates = fatesOf(tables);
    const rows = new Map<ModuleName, (IssueCode | 'used' | undefined)[]>(
      counted.map(({ name, rows: count }) => [name, Array.from({ length: count })]),
    );
    for (let record = 1; record <= records; record++) {
      const fate = fates.get(record) ?? NOT_NEEDED;
      const { parts, row: rowOf } = numbered(record)!;
      for (const part of parts) {
        const row = rowOf(part);
        const ofModule = rows.get(moduleOf(part));
        if (row === undefined || !ofModule || ofModule[row] === 'used') continue;
        ofModule[row] = fate === 'used' ? fate : (ofModule[row] ?? fate);
      }
    }
    return counted.map((module) => accountOf(module, rows.get(module.name)!));
  };
}

function countedOf({ name, file, bytes, sha256, read, setAside, lines }: Module): Counted {
  return { name, file, bytes, sha256, read, setAside, rows: lines.length };
}

/** What became of each record. */
function fatesOf(tables: Tables): ReadonlyMap<number, IssueCode | 'used'> {
  const fates = new Map<number, IssueCode | 'used'>();
  for (const name of RETURN_TABLES) {
    for (const { line } of tables[name]?.rows ?? []) fates.set(line, 'used');
    for (const { reason, lines } of tables[name]?.setAside ?? []) for (const line of lines) fates.set(line, reason);
  }
  return fates;
}

function accountOf(module: Counted, rows: readonly (IssueCode | 'used' | undefined)[]): FileAccount {
  const { name, file, bytes, sha256, read } = module;
  const reasons = new Map(module.setAside.map(({ reason, lines }) => [reason, lines.length]));
  let used = 0;
  for (const fate of rows) {
    if (fate === 'used' || name === 'sen2') used++;
    else {
      const reason = fate ?? (name === 'plandetail' ? NAMED_ONLY : NOT_NEEDED);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  const setAside = [...reasons].map(([reason, count]) => ({ reason, count }));
  return { table: `SEN2 ${name === 'sen2' ? 'header' : name}`, file, bytes, sha256, read, used, setAside };
}
