import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../src/assess/ideas.ts';
import { surveyAnswers } from '../../src/assess/survey-answers.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { answer } from './facts.ts';
import { SEVENTEEN } from './playbook.ts';

const IDEAS = ideasOf(SEVENTEEN);
const idea = (id: string) => IDEAS.find((one) => one.elements.includes(id))!;
const read = (rows: readonly Row<'surveys'>[], group: 'parent_carer' | 'provider' = 'parent_carer', element = 'E01') =>
  surveyAnswers(rows, IDEAS).get(group)?.get(idea(element));

describe('surveyAnswers', () => {
  it('takes need as the mean of products: (5, 1) → 1, (3, 3) → ¼, (5, 5) → 0', () => {
    const said = read([
      answer({ respondentId: 'a', importance: 5, experience: 1 }),
      answer({ respondentId: 'b', importance: 3, experience: 3 }),
      answer({ respondentId: 'c', importance: 5, experience: 5 }),
    ])!;
    expect(said.need!.mean).toBeCloseTo(1.25 / 3, 12);
    // Variance: Σv² = 1.0625; 1.0625 − 1.25² ÷ 3 = 0.5417; ÷ 2 = 0.2708.
    expect(said.need!.variance).toBeCloseTo((1.0625 - 1.25 ** 2 / 3) / 2, 12);
    expect(said.importance).toBeCloseTo(13 / 3, 12);
    expect(said.experience).toBe(3);
  });

  it('is the mean of products, not the product of means: (5, 5) and (1, 1) need nothing', () => {
    const said = read([
      answer({ respondentId: 'a', importance: 5, experience: 5 }),
      answer({ respondentId: 'b', importance: 1, experience: 1 }),
    ])!;
    expect(said.need!.mean).toBe(0);
  });

  it('leaves answers with one half out of the need and keeps them in their own mean', () => {
    const said = read([
      answer({ respondentId: 'a', importance: 5, experience: 1 }),
      answer({ respondentId: 'b', importance: 1 }),
      answer({ respondentId: 'c', topThree: true }),
    ])!;
    expect(said).toMatchObject({ respondents: 3, respondentsWithNeed: 1, importance: 3, experience: 1 });
    expect(said.need).toMatchObject({ n: 1, mean: 1, lower: undefined, upper: undefined });
    expect(said.topThree).toBe(1);
  });

  it('has no need where nobody gave both halves', () => {
    const said = read([answer({ importance: 5 }), answer({ respondentId: 'b', experience: 1 })])!;
    expect(said.need).toBeUndefined();
    expect(said.respondentsWithNeed).toBe(0);
  });

  it('pools answers about the linked pair and counts a respondent once', () => {
    const rows = [
      answer({ respondentId: 'a', element: 'E07', importance: 5, experience: 1, topThree: true }),
      answer({ respondentId: 'a', element: 'E15', importance: 5, experience: 5, topThree: true }),
      answer({ respondentId: 'b', element: 'E15', importance: 5, experience: 3 }),
    ];
    const said = read(rows, 'parent_carer', 'E07')!;
    expect(said.need!.mean).toBeCloseTo((1 + 0 + 0.5) / 3, 12);
    expect(said).toMatchObject({ respondents: 2, respondentsWithNeed: 2, topThree: 1 });
    expect(read(rows, 'parent_carer', 'E15')).toEqual(said);
  });

  it('never pools groups', () => {
    const rows = [
      answer({ importance: 5, experience: 1 }),
      answer({ group: 'provider', importance: 5, experience: 5 }),
    ];
    expect(read(rows)!.need!.mean).toBe(1);
    expect(read(rows, 'provider')!.need!.mean).toBe(0);
  });

  it('leaves out answers about elements it does not know', () => {
    expect(read([answer({ element: 'X01', importance: 5, experience: 1 })])).toBeUndefined();
  });

  it('keeps need and its interval within 0 to 1, and does not care for the order of rows', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const rows = fc.array(
      fc.record({ respondentId: fc.string({ minLength: 1, maxLength: 2 }), importance: rating, experience: rating }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.integer(), (fields, shift) => {
        const list = fields.map((one) => answer(one));
        const turned = list.map((_, index) => list[(index + Math.abs(shift)) % list.length]!);
        const said = read(list)!;
        expect(read(turned)).toEqual(said);
        if (!said.need) return;
        expect(said.need.mean).toBeGreaterThanOrEqual(0);
        expect(said.need.mean).toBeLessThanOrEqual(1);
        expect(said.need.lower ?? 0).toBeGreaterThanOrEqual(0);
        expect(said.need.upper ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});
