import { describe, expect, it } from 'vitest';
import type { Reading, StreamEvidence } from '../../src/assess/evidence.ts';
import { gradeOf } from '../../src/assess/grade.ts';
import type { Stream } from '../../src/model/codes.ts';
import { CALENDAR } from './facts.ts';
import { STREAM_CONTENT } from './playbook.ts';

const RECENT = '2025-10-01';
const known = (stream: Stream, reading: Partial<Reading> = {}): StreamEvidence => ({
  stream,
  weight: 1,
  applicable: true,
  reading: { z: 50, newest: RECENT, ...reading },
});
const cases = (nEffective: number, reading: Partial<Reading> = {}) => known('case_review', { nEffective, ...reading });
const grade = (...evidence: StreamEvidence[]) => gradeOf(evidence, 50, STREAM_CONTENT.grades, CALENDAR.reference);
const three = [known('parent_carer'), known('provider'), known('indicator')];

describe('gradeOf', () => {
  it('is A for four streams, 30 cases, recent and agreeing', () => {
    expect(grade(cases(30), ...three)).toBe('A');
  });

  it('is B on one case fewer than 30, and on one stream fewer than four', () => {
    expect(grade(cases(29.99), ...three)).toBe('B');
    expect(grade(cases(30), ...three.slice(1))).toBe('B');
  });

  it('is A to the day before 18 months, and B from then on', () => {
    // Eighteen months before 31 January 2026 is 31 July 2024.
    expect(grade(cases(30), known('parent_carer', { newest: '2024-08-01' }), ...three.slice(1))).toBe('A');
    expect(grade(cases(30), known('parent_carer', { newest: '2024-07-31' }), ...three.slice(1))).toBe('B');
  });

  it('is B where a stream carries no date: it cannot be shown to be recent', () => {
    expect(grade(cases(30), known('parent_carer', { newest: undefined }), ...three.slice(1))).toBe('B');
  });

  it('is A with streams 25 points from the score, and B beyond', () => {
    expect(grade(cases(30, { z: 75 }), known('parent_carer', { z: 25 }), ...three.slice(1))).toBe('A');
    expect(grade(cases(30, { z: 75.01 }), ...three)).toBe('B');
  });

  it('is B from 10 cases and three streams, C below', () => {
    expect(grade(cases(10), ...three.slice(1))).toBe('B');
    expect(grade(cases(9.99), ...three.slice(1))).toBe('C');
    expect(grade(cases(10), known('provider'))).toBe('C');
  });

  it('is C for many streams without case reviews, and for two', () => {
    expect(grade(...three, known('practitioner'))).toBe('C');
    expect(grade(known('provider'), known('indicator'))).toBe('C');
  });

  it('is D for one, and nothing for none', () => {
    expect(grade(cases(100))).toBe('D');
    expect(grade({ stream: 'provider', weight: 1, applicable: true, reading: undefined })).toBeUndefined();
  });
});
