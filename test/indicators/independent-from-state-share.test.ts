import { describe, expect, it } from 'vitest';
import { independentFromStateShare } from '../../src/indicators/independent-from-state-share.ts';
import type { Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

const shareOf = (...plans: Plan[]) => outcomeOf(independentFromStateShare, facts({ plans }));
const movedFrom = (from: Provision, { entry = '2025-09-01', setting }: { entry?: string; setting?: string } = {}) =>
  plan({
    placements: [
      placement(from, '2020-09-01', { leaving: '2025-07-20', ...(setting && { setting }) }),
      placement('special_independent', entry),
    ],
  });

describe('independent-from-state-share', () => {
  it('is moves from state-funded settings ÷ moves from any other known provision: 5 of 7', () => {
    const outcome = shareOf(
      movedFrom('mainstream', { setting: 'mainstream_academy' }),
      movedFrom('resourced'),
      movedFrom('special_state'),
      movedFrom('alternative'),
      movedFrom('post16'),
      movedFrom('home_educated'),
      movedFrom('mainstream', { setting: 'mainstream_independent' }), // An independent school is not state-funded.
    );
    expect(outcome).toMatchObject({ numerator: 5, denominator: 7 });
  });

  it('does not count a first placement, a move from the unknown, or a move between independent special schools', () => {
    const outcome = shareOf(
      planIn('special_independent', { start: '2025-09-01' }),
      movedFrom('unknown'),
      movedFrom('special_independent'),
    );
    expect(outcome).toEqual({
      status: 'unknown',
      reason: 'nothing-to-count',
      trace: {
        used: 0,
        leftOut: [
          { reason: 'first-placement', count: 1 },
          { reason: 'from-unknown-provision', count: 1 },
        ],
      },
    });
  });

  it('takes entries in the period, first and last day included', () => {
    const outcome = shareOf(
      movedFrom('mainstream', { entry: '2024-12-31' }),
      movedFrom('mainstream', { entry: '2025-01-01' }),
      movedFrom('mainstream', { entry: '2025-12-31' }),
      movedFrom('mainstream', { entry: '2026-01-01' }),
    );
    expect(outcome).toMatchObject({ value: 1, denominator: 2 });
  });
});
