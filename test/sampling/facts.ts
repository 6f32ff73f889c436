import type { Plan } from '../../src/model/caseload.ts';
import { dayFromIso } from '../../src/model/day.ts';
import type { FrameStratum } from '../../src/model/frame.ts';
import type { Row } from '../../src/model/tables/index.ts';
import type { Need } from '../../src/sampling/need-spread.ts';

/** Small builders for tests of sampling. */

/** A plan of which only its id and the child's primary need matter. */
export function planOf(planId: string, primaryNeed?: Need): Plan {
  const birth = dayFromIso('2014-05-01')!;
  return {
    row: { line: 2, planId, primaryNeed } as Plan['row'],
    birth,
    start: birth,
    cease: undefined,
    transferredIn: false,
    joined: birth,
    placements: [],
  };
}

/** A stratum of so many children, `P000` and on, each with the same need unless one is given for it. */
export function stratumOf(id: string, children: number, needs: readonly (Need | undefined)[] = []): FrameStratum {
  const plans = Array.from({ length: children }, (_, index) =>
    planOf(`P${String(index).padStart(3, '0')}`, index < needs.length ? needs[index] : 'ASD'),
  );
  return { id, plans };
}

/** A row of the sample: its turn is the number in its id. */
export function sampleRow(caseId: string, fields: Partial<Row<'sample'>> = {}): Row<'sample'> {
  return {
    line: 2,
    caseId,
    stratum: 'special_state:secondary',
    population: 120,
    order: Number(caseId.replace(/\D/g, '')),
    reserve: false,
    primaryNeed: 'ASD',
    seed: 1,
    drawnFor: dayFromIso('2026-01-31')!,
    ...fields,
  };
}

/** A reviewed case, of which only what progress counts is there. */
export function review(caseId: string, fields: Partial<Row<'case-reviews'>> = {}) {
  return { caseId, stratum: 'special_state:secondary', idealOutcome: 'right_now' as const, ...fields };
}
