import { describe, expect, it } from 'vitest';
import { candidateFor, chosenCandidate, standInCandidate } from '../../../src/ingest/map/candidate.ts';
import { column, contextOf } from './content.ts';

const plans = contextOf('plans');
const repeat = (word: string, times: number) => Array<string>(times).fill(word);

describe('candidateFor', () => {
  it('is certain of our name or a known one whose values fit', () => {
    expect(candidateFor(column('Plan ID', 'P1', 'P2'), 'plan_id', plans)).toMatchObject({ certain: true, score: 1 });
    expect(candidateFor(column('DOB', '2015-03-14'), 'birth_date', plans)).toMatchObject({
      header: 'DOB',
      grounds: 'alias',
      certain: true,
    });
  });

  it('is certain while nine cells of ten can be read, and keeps the column to be looked at below that', () => {
    const dates = (bad: number) => column('DOB', ...repeat('2015-03-14', 20 - bad), ...repeat('unknown', bad));
    expect(candidateFor(dates(2), 'birth_date', plans)).toMatchObject({ certain: true, score: 0.9 });
    expect(candidateFor(dates(3), 'birth_date', plans)).toMatchObject({ certain: false, score: 0.85 });
    expect(candidateFor(dates(20), 'birth_date', plans)).toMatchObject({ certain: false, score: 0.5 });
  });

  it('is not certain of a column that a table needs and that is blank, nor of a key that repeats', () => {
    expect(candidateFor(column('EHCP start date'), 'start_date', plans)).toMatchObject({ certain: false });
    expect(candidateFor(column('Date ceased'), 'cease_date', plans)).toMatchObject({ certain: true });
    expect(candidateFor(column('EHCP ref', 'P1', 'P1'), 'plan_id', plans)).toMatchObject({
      certain: false,
      reason: expect.stringContaining('an id may not repeat'),
    });
    expect(candidateFor(column('EHCP ref', 'P1', 'P1'), 'plan_id', contextOf('placements'))).toMatchObject({
      certain: true,
    });
  });

  it('is never certain of a likeness or of a doubtful name', () => {
    const like = candidateFor(column('Start date of EHCP', '2024-09-01'), 'start_date', plans);
    // 0.7 of a likeness of 0.75, and 0.3 of values that all fit.
    expect(like).toMatchObject({ grounds: 'like', certain: false, score: expect.closeTo(0.825, 6) });
    const doubtful = candidateFor(column('Annual Review Meeting Date', '2024-09-01'), 'review_meeting_date', plans);
    expect(doubtful).toMatchObject({ certain: false, score: 0.9 });
  });

  it('sees codes under a name that says nothing, where several of them make up most of it', () => {
    const codes = column('Category 1', ...repeat('ASD', 4), 'SEMH', 'Moderate learning difficulties', 'VI', 'what');
    // 7 of 8 cells, and no likeness of the name to speak of.
    expect(candidateFor(codes, 'primary_need', plans)).toMatchObject({ grounds: 'like', certain: false });
    expect(candidateFor(column('Category 1', ...repeat('ASD', 8)), 'primary_need', plans)).toBeUndefined();
    expect(candidateFor(column('Category 1', 'Y', 'N'), 'social_care', plans)).toBeUndefined();
  });

  it('has nothing to say for another column', () => {
    expect(candidateFor(column('Officer notes', 'text'), 'plan_id', plans)).toBeUndefined();
    expect(candidateFor(column('Start date of EHCP'), 'start_date', plans)).toBeUndefined();
  });

  it('takes what dbv.yaml says already', () => {
    const known = contextOf('plans', { columns: { plans: { plan_id: 'Strange name' } } });
    expect(candidateFor(column('Strange name', 'P1'), 'plan_id', known)).toMatchObject({
      grounds: 'known',
      certain: true,
      score: 1,
    });
  });
});

describe('chosenCandidate', () => {
  it('is certain whatever the values are, and says how they read', () => {
    expect(chosenCandidate(column('Any', 'x', '2024-09-01'), 'start_date', plans)).toMatchObject({
      certain: true,
      reason: 'Chosen by you. 1 of 2 filled cells are dates, YYYY-MM-DD.',
    });
  });
});

describe('standInCandidate', () => {
  it('will do only where no id repeats', () => {
    expect(standInCandidate(column('Child', 'C1', 'C2'), 'plan_id', 'person_id', plans)).toMatchObject({
      certain: false,
      score: 0.6,
    });
    expect(standInCandidate(column('Child', 'C1', 'C1'), 'plan_id', 'person_id', plans)).toBeUndefined();
  });
});
