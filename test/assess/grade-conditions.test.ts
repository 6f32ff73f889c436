import { describe, expect, it } from 'vitest';
import { type GradedStream, gradeConditions } from '../../src/assess/grade-conditions.ts';
import { day } from './facts.ts';
import { STREAM_CONTENT } from './playbook.ts';

const A = STREAM_CONTENT.grades[0]!;
const REFERENCE = day('2026-01-31');
const WITHHELD = { protected: 'c' } as const;
const cases: GradedStream = { stream: 'case_review', z: 50, n: 40, nEffective: 30, newest: '2025-10-01' };
const others = (['parent_carer', 'provider', 'child'] as const).map(
  (stream): GradedStream => ({ stream, z: 50, n: 40, newest: '2025-10-01' }),
);
const holds = (streams: readonly GradedStream[], score: GradedStream['z'] = 50, blur = { cases: 0, points: 0 }) =>
  Object.fromEntries(
    gradeConditions(A, streams, score, REFERENCE, blur).map(({ kind, holds: answer, failing }) => [
      kind,
      failing.length > 0 ? `${answer}: ${failing.join()}` : answer,
    ]),
  );

describe('what a grade asks for', () => {
  it('holds in every part for the best evidence', () => {
    expect(holds([cases, ...others])).toEqual({ streams: 'yes', 'case-reviews': 'yes', age: 'yes', agreement: 'yes' });
  });

  it('is told part by part, with the streams that fail', () => {
    expect(
      holds([
        { ...cases, nEffective: 29.9 },
        { ...others[0]!, z: 75.1 },
        { ...others[1]!, newest: '2024-07-31' },
      ]),
    ).toEqual({
      streams: 'no',
      'case-reviews': 'no',
      age: 'no: provider',
      agreement: 'no: parent_carer',
    });
  });

  it('asks only what the grade names', () => {
    const kinds = gradeConditions(STREAM_CONTENT.grades.at(-1)!, [cases], 50, REFERENCE).map(({ kind }) => kind);
    expect(kinds).toEqual(['streams']);
  });

  it('is not known of figures that are withheld', () => {
    const withheld = { ...cases, z: WITHHELD, n: WITHHELD, nEffective: WITHHELD, newest: undefined };
    expect(holds([withheld, ...others])).toMatchObject({
      'case-reviews': 'unknown',
      age: 'unknown',
      agreement: 'unknown',
    });
    expect(holds([cases, ...others], WITHHELD)).toMatchObject({ agreement: 'unknown' });
    // A stream without a date that is not withheld is taken as old.
    expect(holds([{ ...cases, newest: undefined }, ...others])).toMatchObject({ age: 'no: case_review' });
  });

  it('is not known of rounded figures that lie as near as the rounding', () => {
    const blur = { cases: 2.5, points: 5 };
    const shown = (nEffective: number, z: number) => holds([{ ...cases, nEffective, z }, ...others], 50, blur);
    expect(shown(30, 75)).toMatchObject({ 'case-reviews': 'unknown', agreement: 'unknown' });
    expect(shown(35, 70)).toMatchObject({ 'case-reviews': 'yes', agreement: 'yes' });
    expect(shown(25, 85)).toMatchObject({ 'case-reviews': 'no', agreement: 'no: case_review' });
  });
});
