import { expect, it } from 'vitest';
import { outOfAreaShare } from '../../src/indicators/out-of-area-share.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

it('is plans placed outside ÷ open plans; blanks and plans without a placement stay in: 1 of 4', () => {
  const plans = [
    planIn('special_state', {}, { inArea: false }),
    planIn('special_state', {}, { inArea: true }),
    planIn('special_state'),
    plan(),
    planIn('special_state', { cease: '2026-01-15' }, { inArea: false }),
  ];
  expect(outcomeOf(outOfAreaShare, facts({ plans }))).toMatchObject({
    value: 0.25,
    denominator: 4,
    trace: { used: 4, blank: 2 },
  });
});

it('goes by the placement of the census day, the day of leaving included', () => {
  const leaving = (on: string) =>
    plan({ placements: [placement('special_state', '2020-09-01', { leaving: on, inArea: false })] });
  expect(outcomeOf(outOfAreaShare, facts({ plans: [leaving('2026-01-15'), leaving('2026-01-14')] }))).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
});

it('is unknown where nobody has a plan', () => {
  expect(outcomeOf(outOfAreaShare, facts({ plans: [] }))).toMatchObject({ reason: 'nothing-to-count' });
});
