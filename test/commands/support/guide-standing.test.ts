import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStanding, standingWith } from '../../../src/commands/support/guide-standing.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import type { NewAnswer } from '../../../src/walk/new-answer.ts';
import { dbv, ROOT, temporaryFolder } from '../../world.ts';

const program = { root: ROOT, version: '0.0.0-test' };
const standing = await loadStanding(path.join(ROOT, 'examples', 'southmere'), program);

const given = (fields: Partial<NewAnswer> & Pick<NewAnswer, 'place' | 'answer'>): NewAnswer => ({
  reason: 'We saw it.',
  agreedBy: 'Board',
  date: dayFromIso('2026-03-02')!,
  ...fields,
});
const mark = given({
  place: { step: 'self-assessment', id: 'maturity:E01', about: 'E01', into: 'self-assessment' },
  answer: '1',
});
const owner = given({
  place: { step: 'prepare', id: 'sponsor', about: undefined, into: 'progress' },
  answer: 'The director',
});

describe('loadStanding', () => {
  it('reads an area, what a diagnosis says of it and how far each step is', () => {
    expect(standing.diagnosis.elements).toHaveLength(17);
    expect(standing.walk.steps.map(({ step }) => step.id)).toEqual(standing.playbook.steps.map(({ id }) => id));
  });

  it('reads an area without a record', async () => {
    const cwd = temporaryFolder();
    await dbv(cwd, 'init', 'ourplace', '--name', 'Our Place', '--reference-date', '2026-01-31');
    const { walk } = await loadStanding(path.join(cwd, 'ourplace'), program);
    expect(walk.next?.step.id).toBe('prepare');
    expect(walk.steps.filter(({ status }) => status === 'done')).toEqual([]);
  });
});

describe('standingWith', () => {
  it('works scores out again after a mark of an element', () => {
    const after = standingWith(standing, [mark], program);
    const score = (of: typeof standing) => of.diagnosis.elements[0]!.score;
    expect(score(after)).not.toBe(score(standing));
    expect(after.walk.steps.find(({ step }) => step.id === 'self-assessment')?.status).toBe('under-way');
  });

  it('takes the diagnosis as it is after other answers, and moves the steps on', () => {
    const after = standingWith(standing, [owner], program);
    expect(after.diagnosis).toBe(standing.diagnosis);
    expect(after.walk.steps[0]!.questions[0]!.answer?.text).toBe('The director');
    expect(standing.walk.steps[0]!.questions[0]!.answer).toBeUndefined();
  });
});
