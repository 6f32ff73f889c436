import { describe, expect, it } from 'vitest';
import { planPaperView } from '../../../src/render/view/plan-paper.ts';
import { bareDiagnosis } from '../diagnosis.ts';
import { plannedDiagnosis } from '../planned.ts';

describe('the plan as a paper', () => {
  it('begins with why, then what, what it assumes and what the law asks', () => {
    const view = planPaperView(plannedDiagnosis());
    expect(view.priorities[0]).toMatchObject({ heading: expect.stringMatching(/^E\d\d /) });
    expect(view.improvements.length).toBeGreaterThan(0);
    expect(view.caution).toMatch(/never find/);
    expect(view.plan.isWorkedOut).toBe(true);
    expect(view.assumptions.area.hasRows).toBe(true);
    expect(view.law).toHaveLength(4);
    expect(view.lawCaution).toMatch(/one child at a time/);
  });

  it('can be made of an area of which nothing is known', () => {
    const view = planPaperView(bareDiagnosis());
    expect([view.priorities, view.improvements, view.caution]).toEqual([[], [], '']);
  });
});
