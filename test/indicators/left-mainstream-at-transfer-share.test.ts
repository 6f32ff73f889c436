import { describe, expect, it } from 'vitest';
import { leftMainstreamAtTransferShare } from '../../src/indicators/left-mainstream-at-transfer-share.ts';
import type { Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { day, facts, outcomeOf, type PlanParts, placement, plan, planIn } from './facts.ts';

const shareOf = (...plans: Plan[]) => outcomeOf(leftMainstreamAtTransferShare, facts({ plans }));

/** Year 6 until 31 August 2025: aged 10 on 31 August 2024. */
const birth = '2014-05-05';
const moving = (from: Provision, to: Provision, parts: PlanParts = {}) =>
  plan({
    birth,
    placements: [placement(from, '2018-09-01', { leaving: '2025-08-31' }), placement(to, '2025-09-01')],
    ...parts,
  });

describe('left-mainstream-at-transfer-share', () => {
  it('is those in special schools on 30 September ÷ all in mainstream on 31 August of Year 6: 2 of 5', () => {
    const outcome = shareOf(
      moving('mainstream', 'special_state'),
      moving('mainstream', 'special_independent'),
      moving('mainstream', 'resourced'),
      moving('mainstream', 'alternative'),
      planIn('mainstream', { birth, start: '2019-01-01' }),
      moving('resourced', 'special_state'), // Resourced provision is not in the base.
      moving('special_state', 'special_state'),
    );
    expect(outcome).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
  });

  it('takes Year 6 by age: 10 on 31 August 2024, neither 9 nor 11', () => {
    // 10 that day: born from 1 September 2013 to 31 August 2014.
    const born = (iso: string) => moving('mainstream', 'special_state', { birth: iso });
    expect(shareOf(born('2013-08-31'), born('2013-09-01'), born('2014-08-31'), born('2014-09-01'))).toMatchObject({
      denominator: 2,
    });
  });

  it('looks at the two days: a move by 30 September counts, one on 1 October does not', () => {
    const movingOn = (leaving: string, entry: string) =>
      plan({
        birth,
        placements: [placement('mainstream', '2018-09-01', { leaving }), placement('special_state', entry)],
      });
    const outcome = shareOf(movingOn('2025-09-29', '2025-09-30'), movingOn('2025-09-30', '2025-10-01'));
    expect(outcome).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('keeps in the denominator a plan that ceased, and one whose provision is then unknown, which it counts', () => {
    const gone = moving('mainstream', 'special_state', { cease: '2025-09-15' });
    const lost = plan({ birth, placements: [placement('mainstream', '2018-09-01', { leaving: '2025-08-31' })] });
    expect(shareOf(gone, lost)).toMatchObject({ value: 0, denominator: 2, trace: { used: 2, blank: 1 } });
  });

  it('leaves out a plan that joined after 31 August', () => {
    expect(shareOf(moving('mainstream', 'special_state', { transferred: '2025-09-01' }))).toMatchObject({
      status: 'unknown',
      reason: 'nothing-to-count',
    });
  });

  it('takes the last September inside the period, and is unknown where there is none', () => {
    const plans = [moving('mainstream', 'special_state')];
    const over = (from: string, to: string) =>
      outcomeOf(leftMainstreamAtTransferShare, facts({ plans, calendar: { from: day(from), to: day(to) } }));
    expect(over('2025-04-01', '2026-03-31')).toMatchObject({ value: 1, denominator: 1 });
    expect(over('2025-10-01', '2026-03-31')).toMatchObject({
      reason: 'nothing-to-count',
      detail: 'There is no September in the period.',
    });
  });
});
