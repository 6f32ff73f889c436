import type { Area } from '../../model/area.ts';
import type { Issue } from '../../model/issues.ts';
import type { Tables } from '../../model/tables/index.ts';
import type { FileAccount } from '../../model/tables/table.ts';
import { checkPlanLinks } from '../check-plan-links.ts';
import { issuesOf, withoutSetAside } from '../findings.ts';
import { RETURN_TABLES, type ReturnTable } from './columns.ts';
import { type ReturnSource, readReturn } from './read-return.ts';

/** A return by itself, as the tables of an area. */
export interface ImportedReturn {
  readonly tables: Tables;
  /** Tables that an error in the files makes unusable. */
  readonly unusable: readonly ReturnTable[];
  readonly issues: readonly Issue[];
  readonly accounts: readonly FileAccount[];
}

/** Reads a return by itself, beside nothing but itself: placements whose plan is not used are not used either. */
export function importReturn(source: ReturnSource, area: Pick<Area, 'la_code' | 'dates'>): ImportedReturn {
  const { tables: readings, issues, locate, accounts } = readReturn(source, area);
  const read = Object.fromEntries(
    RETURN_TABLES.flatMap((name) => {
      const table = readings.get(name)?.table;
      return table ? [[name, table]] : [];
    }),
  ) as Tables;
  const links = checkPlanLinks(read, new Set(readings.get('plans')?.keys.keys()));
  const tables = withoutSetAside(read, links);
  const all = [...issues];
  for (const name of RETURN_TABLES) for (const each of readings.get(name)?.issues ?? []) all.push(each);
  for (const each of issuesOf(links, tables)) all.push(locate(each));
  return {
    tables,
    unusable: RETURN_TABLES.filter((name) => !tables[name]),
    issues: all,
    accounts: accounts(tables),
  };
}
