import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../src/assess/ideas.ts';
import { surveyAnswers } from '../../src/assess/survey-answers.ts';
import { surveyEvidence } from '../../src/assess/survey-evidence.ts';
import type { Scale } from '../../src/model/playbook.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { answer } from './facts.ts';
import { element } from './playbook.ts';

const [IDEA] = ideasOf([element('E01')]);
const SCALE: Scale = [
  [0, 0],
  [1, 100],
];
const read = (rows: readonly Row<'surveys'>[]) =>
  surveyEvidence(
    IDEA!,
    'parent_carer',
    surveyAnswers(rows, [IDEA!]).get('parent_carer')?.get(IDEA!),
    '2025-10-01',
    SCALE,
  );

describe('surveyEvidence', () => {
  const reading = read([
    answer({ respondentId: 'a', importance: 5, experience: 1 }), // 1
    answer({ respondentId: 'b', importance: 5, experience: 3 }), // ½
    answer({ respondentId: 'c', importance: 5, experience: 5 }), // 0
    answer({ respondentId: 'd', importance: 5 }),
  ])!;

  it('scales the mean need, of those who gave both halves', () => {
    expect(reading).toMatchObject({ z: 50, raw: 0.5, n: 3, newest: '2025-10-01' });
    // t(2) = 4.3027, standard error √(0.25 ÷ 3): wider than 0 to 1, and kept within it.
    expect(reading).toMatchObject({ lower: 0, upper: 1 });
  });

  it('is drawn as a normal with the standard error of the mean, √(¼ ÷ 3)', () => {
    const draw = surveyDraws(reading);
    const values = Array.from({ length: 20_000 }, draw);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean).toBeCloseTo(50, 0);
    const inside = values.filter((z) => Math.abs(z - 50) <= 100 * Math.sqrt(0.25 / 3)).length / values.length;
    expect(inside).toBeCloseTo(0.6827, 1);
  });

  it('is not drawn from one respondent, even one who answered on both of a pair', () => {
    expect(read([answer({ importance: 5, experience: 1 })])!.sampling).toBeUndefined();
    const twice = read([answer({ importance: 5, experience: 1 }), answer({ importance: 5, experience: 3 })])!;
    expect(twice).toMatchObject({ n: 1, raw: 0.75 });
    expect(twice.sampling).toBeUndefined();
  });

  it('is missing where nobody gave both halves, and where nobody answered', () => {
    expect(read([answer({ importance: 5 })])).toBeUndefined();
    expect(read([])).toBeUndefined();
  });
});

function surveyDraws(reading: NonNullable<ReturnType<typeof read>>): () => number {
  return reading.sampling!.draws(uniformSource(3));
}
