import type { Calendar, Plan } from '../model/caseload.ts';
import { isoDay } from '../model/day.ts';
import { frameOf } from '../model/frame.ts';
import type { Tables } from '../model/tables/index.ts';
import { byStratum } from './check-strata.ts';
import { type Finding, finding } from './findings.ts';

/**
 * Whether the strata of a sample hold another number of children now than when it was drawn; one finding for all of them.
 * Reviewed cases are weighted by the numbers when drawn.
 */
export function checkFrame(
  { plans, sample }: Tables,
  caseload: readonly Plan[],
  { census, reference }: Pick<Calendar, 'census' | 'reference'>,
): Finding[] {
  if (!plans) return [];
  const strata = [...byStratum(sample?.rows ?? []).values()].map((rows) => rows[0]!);
  const now = new Map(frameOf(caseload, census).strata.map(({ id, plans }) => [id, plans.length]));
  const differing = strata.filter(({ stratum, population }) => (now.get(stratum) ?? 0) !== population);
  const [first] = differing;
  if (!first) return [];
  const counts = { count: String(differing.length), strata: String(strata.length) };
  return [
    first.drawnFor === reference
      ? finding('sample', first, 'sample-frame-changed', 'population', counts)
      : finding('sample', first, 'sample-frame-moved', 'population', { ...counts, date: isoDay(first.drawnFor) }),
  ];
}
