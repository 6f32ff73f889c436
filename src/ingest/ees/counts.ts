import type { BenchmarksContent } from '../../model/playbook.ts';
import { type By, type Settings, type Sum, sum, type Tables } from './definition.ts';
import type { Place } from './read-file.ts';
import { termsOf, total } from './sums.ts';

/** A count that the Department publishes of an authority, to lay beside the area's own. */
interface Count {
  readonly indicator: string;
  readonly by?: By;
  readonly of: Sum;
}

const OVERALL: readonly Count[] = [
  { indicator: 'requests-received', of: sum('requests', ['requests_received_in_year']) },
  { indicator: 'new-plans', of: sum('newplans', ['new_ehc_plans']) },
  { indicator: 'open-plans', of: sum('caseload', ['ehcplans']) },
  { indicator: 'ceased-plans', of: sum('ceased', ['total_ceased']) },
];

/** What was counted of one authority: its requests and plans, and its plans by setting, with where each stands. */
export function countsOf(
  tables: Tables,
  settings: Settings,
  authority: Place,
): { figures: BenchmarksContent['figures']; sources: Record<string, string>; stock: readonly string[] } {
  const counts: Count[] = [
    ...OVERALL,
    ...Object.keys(settings).map((setting) => ({
      indicator: 'setting-count',
      by: { setting },
      of: sum('caseload', [setting]),
    })),
  ];
  const known = counts.flatMap((count) => {
    const value = total(tables, count.of, authority.id);
    return value === undefined ? [] : [{ ...count, value }];
  });
  return {
    figures: known.map(({ indicator, by, value }) => ({
      indicator,
      ...(by && { by }),
      geography: authority.id.slice(2),
      value,
    })),
    sources: Object.fromEntries(known.map(({ indicator, by, of }) => [indicator, sourceOf(tables, of, by)])),
    stock: [...new Set(known.filter(({ of }) => of.subject === 'caseload').map(({ indicator }) => indicator))],
  };
}

function sourceOf(tables: Tables, of: Sum, by: By | undefined): string {
  const columns = by
    ? 'the column of each setting'
    : (termsOf(tables, of) ?? []).map(({ column }) => column).join(' + ');
  return `${tables.get(of.subject)?.kind.name}: ${columns}; headline rows.`;
}
