import { expect, it } from 'vitest';
import { newPlanMainstreamShare } from '../../src/indicators/new-plan-mainstream-share.ts';
import type { Plan } from '../../src/model/caseload.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

const shareOf = (...plans: Plan[]) => outcomeOf(newPlanMainstreamShare, facts({ plans }));
const start = '2025-06-10';

it('is new plans placed in mainstream or resourced on their start date ÷ all new plans: 2 of 4', () => {
  const outcome = shareOf(
    planIn('mainstream', { start }),
    planIn('resourced', { start }),
    planIn('special_state', { start }),
    planIn('early_years', { start, cease: '2025-12-01' }), // Ceased since, and new all the same.
    planIn('mainstream', { start: '2024-12-31' }), // Not new.
    planIn('mainstream', { start, transferred: '2025-07-01' }), // Transferred in.
  );
  expect(outcome).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
});

it('looks at the start date: the day of leaving is still in the placement, the day before entry is not', () => {
  const leaving = (on: string) => plan({ start, placements: [placement('mainstream', '2024-09-01', { leaving: on })] });
  const entering = (on: string) => plan({ start, placements: [placement('mainstream', on)] });
  expect(shareOf(leaving('2025-06-10'))).toMatchObject({ value: 1 });
  expect(shareOf(leaving('2025-06-09'))).toMatchObject({ value: 0, denominator: 1, trace: { blank: 1 } });
  expect(shareOf(entering('2025-06-11'))).toMatchObject({ value: 0, denominator: 1, trace: { blank: 1 } });
});

it('is unknown where no plan is new', () => {
  expect(shareOf(planIn('mainstream'))).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
});
