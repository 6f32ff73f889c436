import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import type { Person } from '../../../src/commands/support/guide-dialogue.ts';
import { answersTo, logQuestions, ratingsIn } from '../../../src/commands/support/log-questions.ts';
import { fakeWorld, ROOT } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const world = fakeWorld('.');
const engagement = logQuestions('engagement', playbook, world);
const feedback = logQuestions('feedback', playbook, world);

/** A person with an answer to each message, who is asked nothing else. */
function person(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const answer = (message: string) => {
    asked.push(message);
    const known = Object.entries(answers).find(([words]) => message.includes(words));
    if (!known) throw new Error(`Not expected: ${message}`);
    return Promise.resolve(known[1]);
  };
  const somebody: Person = {
    choose: ({ message }) => answer(message),
    write: ({ message }) => answer(message),
    show: () => {},
  };
  return { somebody, asked };
}

describe('what is to be known of an entry', () => {
  it('is asked in order, with today as the day offered', () => {
    expect(engagement.map(({ name }) => name)).toEqual(['date', 'group', 'activity', 'people', 'invited']);
    expect(feedback.map(({ name }) => name)).toEqual(['date', 'step', 'group', 'ratings']);
    expect(engagement[0]).toMatchObject({ offered: '2026-02-01' });
    expect(feedback[1]!.choices).toContainEqual({ value: 'case-reviews', name: 'Case reviews' });
  });

  it('is judged as the table judges it', () => {
    const wrong = (questions: typeof engagement, name: string, text: string) =>
      questions.find((question) => question.name === name)!.check(text);
    expect(wrong(engagement, 'people', '12')).toBeUndefined();
    expect(wrong(engagement, 'people', 'a dozen')).toContain('not a number');
    expect(wrong(engagement, 'invited', '')).toBeUndefined();
    expect(wrong(engagement, 'date', '14/10/2025')).toContain('YYYY-MM-DD');
    expect(wrong(feedback, 'ratings', '5, 4 4;3')).toBeUndefined();
    expect(wrong(feedback, 'ratings', '5,6')).toContain('1 to 5');
    expect(wrong(feedback, 'ratings', ' , ')).toContain('blank');
  });

  it('is asked only where no flag gives it', async () => {
    const { somebody, asked } = person({ 'Which day': '2025-10-14', 'How many took part': '9', invited: '' });
    const given = { group: 'child', activity: 'visit' };
    expect(await answersTo(engagement, given, somebody)).toEqual({
      ...given,
      date: '2025-10-14',
      people: '9',
      invited: '',
    });
    expect(asked).toHaveLength(3);
  });

  it('is not asked at all where flags give what is needed', async () => {
    const { somebody, asked } = person({});
    const given = { date: '2025-10-14', group: 'child', activity: 'visit', people: '9' };
    expect(await answersTo(engagement, given, somebody)).toBe(given);
    const rated = { date: '2025-10-14', group: 'child', step: 'size', rating: '4' };
    expect(await answersTo(feedback, rated, somebody)).toBe(rated);
    expect(asked).toEqual([]);
  });

  it('is an error that names the flags, where nobody is there to ask', async () => {
    await expect(answersTo(feedback, { group: 'child' }, undefined)).rejects.toThrow(
      'Nobody is there to ask: --date, --step and --ratings must be given.',
    );
  });
});

describe('ratingsIn', () => {
  it('takes commas, semicolons and spaces between ratings', () => {
    expect(ratingsIn(' 5,4; 3  2,')).toEqual(['5', '4', '3', '2']);
    expect(ratingsIn('')).toEqual([]);
  });
});
