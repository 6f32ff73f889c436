import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { walkOf } from '../../src/walk/walk.ts';
import { decided, rule, step, table, walkFacts } from './facts.ts';

const question = (id: string, fields: Partial<StepQuestion> = {}): StepQuestion => ({
  id,
  ask: 'Who?',
  kind: 'text',
  why: 'To know.',
  ...fields,
});

const STEPS = [
  step('one', { questions: [question('owner')] }),
  step('two', { needs: [rule('tables-sound', { tables: ['plans'] })], questions: [question('owner')] }),
  step('three', { questions: [question('mark', { each: 'element' })] }),
];

describe('walkOf', () => {
  it('takes up the first step that is neither done nor blocked', () => {
    expect(walkOf(walkFacts({ steps: STEPS })).next?.step.id).toBe('one');
    const tables = table('progress', decided(['one/owner', 'x']));
    const walk = walkOf(walkFacts({ steps: STEPS, tables }));
    expect(walk.steps.map(({ status }) => status)).toEqual(['done', 'blocked', 'not-begun']);
    expect(walk.next?.step.id).toBe('three');
  });

  it('has no next step where all is done or blocked', () => {
    expect(walkOf(walkFacts({ steps: STEPS.slice(1, 2) })).next).toBeUndefined();
  });

  it('finds answers that no question asks for, and lets those about anything pass', () => {
    const tables = table(
      'progress',
      decided(['one/owner', 'x'], ['one/aims', 'y'], ['four/owner', 'z'], ['three/mark:E99', '1']),
    );
    expect(walkOf(walkFacts({ steps: STEPS, tables })).strays.map(({ line }) => line)).toEqual([3, 4]);
  });
});
