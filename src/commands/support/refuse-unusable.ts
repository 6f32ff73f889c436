import type { World } from '../../io/world.ts';
import { severityOf } from '../../model/issues.ts';
import { TABLES, type TableName } from '../../model/tables/index.ts';
import { fileAccounts, issuesText } from './issue-report.ts';
import type { LoadedArea } from './load-area.ts';

/**
 * Whether a fault of a whole file stands in the way; says what and where. Faults of rows do not: they are set aside.
 *
 * @param what what comes of it, such as "Nothing was written"
 * @param tables the tables that are used; all unless given
 */
export async function refuseUnusable(
  data: LoadedArea,
  what: string,
  world: World,
  tables: readonly TableName[] = data.unusable,
): Promise<boolean> {
  const unusable = data.unusable.filter((name) => tables.includes(name));
  if (unusable.length === 0) return false;
  const used = new Set(fileAccounts(data).map(({ file }) => file));
  const inTheWay = data.issues.filter(({ code, file }) => severityOf(code) === 'error' && !used.has(file));
  world.say(await issuesText({ ...data, issues: inTheWay }, 5, world));
  const optional = unusable.filter((name) => !TABLES[name].needed);
  const orElse = optional.length === 0 ? '' : `, or take ${optional.join(', ')} out of the folder`;
  world.say(`\n${what}: ${unusable.join(', ')} cannot be used. Mend the errors above${orElse}.\n`);
  return true;
}
