import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../../src/model/playbook.ts';
import { elementsScored, prioritiesPlanned } from '../../../src/walk/completion/elements.ts';
import { decided, planned, rule, scored, step, table, unscored, walkFacts } from '../facts.ts';

describe('elementsScored', () => {
  const test = (elements: ReturnType<typeof scored>[], atLeast?: number) =>
    elementsScored(
      walkFacts({ diagnosis: { elements } }),
      rule('elements-scored', atLeast === undefined ? {} : { atLeast }),
    );

  it('wants all of them where no number is given', () => {
    expect(test([scored('E01'), scored('E02')]).met).toBe(true);
    expect(test([scored('E01'), unscored('E02')])).toEqual({
      met: false,
      found: '1 of 2 elements scored',
      missing: ['too little evidence on E02'],
    });
  });

  it('is content with so many', () => {
    expect(test([scored('E01'), unscored('E02')], 1).met).toBe(true);
    expect(test([unscored('E01'), unscored('E02')], 1).missing).toEqual([
      'no element has enough evidence for a score yet',
    ]);
  });
});

describe('prioritiesPlanned', () => {
  const why: StepQuestion = {
    id: 'left-alone',
    ask: '{name}?',
    kind: 'text',
    each: 'unplanned-priority',
    why: 'To know.',
  };
  const agree: StepQuestion = {
    id: 'challenge',
    ask: '{name}?',
    kind: 'text',
    each: 'scored-element',
    why: 'To know.',
  };
  const test = (answers: readonly (readonly [string, string])[], priorities = ['E09', 'E10']) =>
    prioritiesPlanned(
      walkFacts({
        steps: [step('plan', { questions: [why, agree] })],
        tables: table('progress', decided(...answers)),
        diagnosis: {
          elements: priorities.map((id) => scored(id, { priority: true })),
          interventions: [planned('I01', { elements: ['E09'] })],
        },
      }),
      rule('priorities-planned'),
    );

  it('wants an intervention for each priority', () => {
    expect(test([])).toEqual({
      met: false,
      found: '1 of 2 priorities planned for',
      missing: ['E10 Element E10: an intervention, or a reason for none'],
    });
  });

  it('takes a stated reason instead, and no other answer about the element', () => {
    expect(test([['plan/left-alone:E10', 'Health leads on it.']]).met).toBe(true);
    expect(test([['plan/challenge:E10', 'agree']]).met).toBe(false);
  });

  it('holds where there is no priority', () => {
    expect(test([], [])).toMatchObject({ met: true, found: 'no element is certain enough to be called a priority' });
  });
});
