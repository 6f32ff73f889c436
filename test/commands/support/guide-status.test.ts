import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadStanding } from '../../../src/commands/support/guide-standing.ts';
import { openQuestionsCsv, statusOf } from '../../../src/commands/support/guide-status.ts';
import { ROOT } from '../../world.ts';

const standing = await loadStanding(`${ROOT}/examples/southmere`, { root: ROOT, version: '0.0.0-test' });
const rows = (step?: string) => parse<Record<string, string>>(openQuestionsCsv(standing, step), { columns: true });

describe('statusOf', () => {
  it('says of each step how it stands, with every test and the open questions by id', () => {
    const { steps, strayAnswers } = statusOf(standing) as {
      steps: { id: string; tests: object[]; questions: { open: string[] } }[];
      strayAnswers: number;
    };
    const cases = steps.find(({ id }) => id === 'case-reviews')!;
    expect(cases.questions.open).toEqual(['ideal', 'checked']);
    expect(cases.tests).toHaveLength(3);
    expect(strayAnswers).toBe(0);
  });
});

describe('openQuestionsCsv', () => {
  it('has a row for each question that can be answered today, with what it takes', () => {
    expect(rows().find(({ question }) => question === 'maturity:E09')).toEqual({
      step: 'self-assessment',
      question: 'maturity:E09',
      answer: '',
      reason: '',
      agreed_by: '',
      date: '',
      ask: 'How far is E09 Secondary schools as a welcoming environment in place?',
      takes: '1 2 3 4 5',
    });
    expect(rows().find(({ question }) => question === 'rating:child')?.takes).toBe('1 2 3 4 5, or blank');
    expect(rows().some(({ step }) => step === 'track')).toBe(false);
  });

  it('keeps to one step', () => {
    expect(new Set(rows('prepare').map(({ step }) => step))).toEqual(new Set(['prepare']));
  });
});
