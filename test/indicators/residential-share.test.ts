import { expect, it } from 'vitest';
import { residentialShare } from '../../src/indicators/residential-share.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

it('is boarders, weekly or all year, ÷ open plans; a blank code says "not residential": 2 of 5', () => {
  const plans = [
    planIn('special_independent', {}, { residential: 'A' }),
    planIn('special_independent', {}, { residential: 'B' }),
    planIn('special_independent'),
    planIn('mainstream'),
    plan(), // No placement: nobody can say.
  ];
  expect(outcomeOf(residentialShare, facts({ plans }))).toMatchObject({
    value: 0.4,
    denominator: 5,
    trace: { used: 5, blank: 1 },
  });
});

it('goes by the placement of the census day, not one that was left the day before', () => {
  const placements = [placement('special_independent', '2020-09-01', { leaving: '2026-01-14', residential: 'B' })];
  expect(outcomeOf(residentialShare, facts({ plans: [plan({ placements })] }))).toMatchObject({ numerator: 0 });
});

it('is unknown where nobody has a plan', () => {
  expect(outcomeOf(residentialShare, facts({ plans: [] }))).toMatchObject({ reason: 'nothing-to-count' });
});
