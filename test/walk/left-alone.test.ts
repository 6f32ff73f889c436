import { describe, expect, it } from 'vitest';
import { leftAlone } from '../../src/walk/left-alone.ts';
import { day } from '../assess/facts.ts';
import { decided, planned, scored, step, table, walkFacts } from './facts.ts';

const PLAN = step('plan', {
  questions: [{ id: 'left-alone', ask: 'Why?', kind: 'text', each: 'unplanned-priority', why: 'It matters.' }],
});
const elements = [scored('E09', { priority: true }), scored('E03', { priority: true })];

describe('leftAlone', () => {
  it('has the priorities without an intervention of which the area has said why, and when', () => {
    const facts = walkFacts({
      steps: [PLAN],
      diagnosis: { elements },
      tables: table('progress', decided(['plan/left-alone:E03', 'Health does it'], ['plan/other', 'x'])),
    });
    expect([...leftAlone(facts)]).toEqual([['E03', day('2026-03-01')]]);
  });

  it('has none that is planned for, and none without an answer', () => {
    const answered = table('progress', decided(['plan/left-alone:E09', 'Because']));
    const facts = { steps: [PLAN], diagnosis: { elements, interventions: [planned('I01')] }, tables: answered };
    expect(leftAlone(walkFacts(facts)).size).toBe(0);
    expect(leftAlone(walkFacts({ steps: [PLAN], diagnosis: { elements } })).size).toBe(0);
  });
});
