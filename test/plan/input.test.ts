import { describe, expect, it } from 'vitest';
import { byId } from '../../src/plan/input.ts';
import { intervention } from '../assess/facts.ts';
import { facts } from './facts.ts';

describe('planFacts', () => {
  it('leaves out what is stopped, counts what is agreed, and takes a blank status for an idea', () => {
    const { going, counting } = facts({
      interventions: [
        intervention({ interventionId: 'I03', status: 'live' }),
        intervention({ interventionId: 'I01', status: undefined }),
        intervention({ interventionId: 'I02', status: 'stopped' }),
      ],
    });
    expect(going.map(({ interventionId }) => interventionId)).toEqual(['I01', 'I03']);
    expect(counting.map(({ interventionId }) => interventionId)).toEqual(['I03']);
    expect(facts().going).toEqual([]);
  });
});

describe('byId', () => {
  it('orders by code unit, the same everywhere', () => {
    expect(['b', 'a', 'A', 'a'].toSorted(byId((text) => text))).toEqual(['A', 'a', 'a', 'b']);
  });
});
