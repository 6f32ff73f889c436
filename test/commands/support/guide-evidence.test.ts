import { describe, expect, it } from 'vitest';
import { answerText, evidenceFor } from '../../../src/commands/support/guide-evidence.ts';
import { loadStanding } from '../../../src/commands/support/guide-standing.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import type { Asked } from '../../../src/walk/asked.ts';
import { ROOT } from '../../world.ts';

const standing = await loadStanding(`${ROOT}/examples/northshire`, { root: ROOT, version: '0.0.0-test' });
const asked = (step: string, id: string): Asked =>
  standing.walk.steps.find((state) => state.step.id === step)!.questions.find((state) => state.asked.id === id)!.asked;

describe('evidenceFor', () => {
  it('gives a mark of an element its summary, and not the score', () => {
    const { summary } = standing.playbook.elements.find(({ id }) => id === 'E09')!;
    expect(evidenceFor(asked('self-assessment', 'maturity:E09'), standing)).toEqual([summary]);
  });

  it('gives a challenge the score, its rank and the points of each kind of evidence', () => {
    const [, score, streams] = evidenceFor(asked('score', 'challenge:E09'), standing);
    expect(score).toMatch(/^Score \d+ of 100 .*, grade [A-D]\. Rank \d+ to \d+; among the first five in \d+% of draws/);
    expect(streams).toMatch(/^Points by kind of evidence: Case reviews \d+, /);
  });

  it('gives a decision on an intervention what is planned', () => {
    expect(evidenceFor(asked('track', 'decision:I01'), standing)[0]).toMatch(
      /^It is (agreed|live), starts on \d+ \w+ \d{4} and is owned by /,
    );
  });

  it('has nothing to give a question about nothing in particular', () => {
    expect(evidenceFor(asked('prepare', 'sponsor'), standing)).toEqual([]);
  });
});

describe('answerText', () => {
  const date = dayFromIso('2026-03-02')!;

  it('says what was answered, when, by whom and why', () => {
    expect(
      answerText(asked('prepare', 'promise'), { text: 'not-yet', reason: 'In May.', agreedBy: 'Board', date }),
    ).toBe('Now: Not yet (2 March 2026, agreed by Board). Reason: In May.');
    expect(
      answerText(asked('prepare', 'aims'), { text: 'What works', reason: undefined, agreedBy: undefined, date }),
    ).toBe('Now: What works (2 March 2026).');
  });

  it('counts ratings', () => {
    const rating = { text: '4.3', reason: undefined, agreedBy: undefined, date, count: 3 };
    expect(answerText(asked('feedback', 'rating:child'), rating)).toBe('So far: 3 ratings, mean 4.3.');
  });
});
