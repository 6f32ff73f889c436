import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { askedAt } from '../../src/walk/asked.ts';
import { planned, scored, step, unscored, walkFacts } from './facts.ts';

const question = (fields: Partial<StepQuestion>): StepQuestion => ({
  id: 'q',
  ask: 'What of {name}?',
  kind: 'text',
  why: 'To know.',
  ...fields,
});

const idsOf = (each: StepQuestion['each'], facts = walkFacts()) =>
  askedAt(step('s', { questions: [question({ ...(each && { each }) })] }), facts).map(({ id }) => id);

describe('askedAt', () => {
  it('puts a question once, or none where a step has none', () => {
    expect(askedAt(step('s', { questions: [question({ ask: 'Who?' })] }), walkFacts())).toMatchObject([
      { step: 's', id: 'q', about: undefined, ask: 'Who?', into: 'progress' },
    ]);
    expect(askedAt(step('s'), walkFacts())).toEqual([]);
  });

  it('puts it once for each element, with its name', () => {
    const asked = askedAt(
      step('s', { questions: [question({ id: 'maturity', each: 'element', into: 'self-assessment' })] }),
      walkFacts(),
    );
    expect(asked).toHaveLength(17);
    expect(asked[8]).toMatchObject({
      id: 'maturity:E09',
      about: 'E09',
      ask: 'What of E09 Element E09?',
      into: 'self-assessment',
    });
  });

  it('asks of a score only where there is one', () => {
    const facts = walkFacts({ diagnosis: { elements: [scored('E01'), unscored('E02')] } });
    expect(idsOf('scored-element', facts)).toEqual(['q:E01']);
  });

  it('asks why a priority is left alone only while nothing is planned for it', () => {
    const elements = [scored('E09', { priority: true }), scored('E10', { priority: true }), scored('E11')];
    const facts = walkFacts({ diagnosis: { elements, interventions: [planned('I01')] } });
    expect(idsOf('unplanned-priority', facts)).toEqual(['q:E10']);
  });

  it('asks every group, and of interventions that are agreed or live', () => {
    expect(idsOf('group')).toEqual(['q:parent_carer', 'q:provider', 'q:practitioner', 'q:child']);
    const interventions = (['idea', 'agreed', 'live', 'done', 'stopped'] as const).map((status) =>
      planned(status, { status }),
    );
    expect(idsOf('intervention', walkFacts({ diagnosis: { interventions } }))).toEqual(['q:agreed', 'q:live']);
  });
});
