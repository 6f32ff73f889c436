import { describe, expect, it } from 'vitest';
import { PLAN_CHECKS, planCheckSchema } from '../../../src/model/plan.ts';
import { checksOf } from '../../../src/plan/checks/checks.ts';
import { moneyOf } from '../../../src/plan/money.ts';
import { intervention } from '../../assess/facts.ts';
import { PLAYBOOK } from '../../assess/playbook.ts';
import { scored } from '../../walk/facts.ts';
import { facts } from '../facts.ts';

const all = facts({
  elements: [scored('E09', { priority: true })],
  interventions: [intervention({ recurringCost: 1, placesNeeded: 1 })],
});
const money = moneyOf(all.counting, [2026], undefined);

describe('checksOf', () => {
  it('makes every check, in the order of the playbook', () => {
    const made = checksOf(all, money);
    expect([...new Set(made.map(({ check }) => check))]).toEqual([...PLAN_CHECKS]);
    for (const check of made) expect(() => planCheckSchema.parse(check)).not.toThrow();
    const turned = { ...PLAYBOOK, plan: { ...PLAYBOOK.plan, checks: PLAYBOOK.plan.checks.toReversed() } };
    expect(checksOf({ ...all, playbook: turned }, money)[0]!.check).toBe('grant');
  });

  it('finds nothing where nothing is planned and nothing is a priority', () => {
    expect(checksOf(facts(), moneyOf([], [2026], undefined))).toEqual([]);
  });
});
