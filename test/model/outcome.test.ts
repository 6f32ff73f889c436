import { describe, expect, it } from 'vitest';
import { leftOut, recordCountSchema, UNKNOWN_REASONS, unknown } from '../../src/model/outcome.ts';

describe('unknown', () => {
  it('has a reason, and no value that could be taken for one', () => {
    expect(unknown('table-missing')).toEqual({
      status: 'unknown',
      reason: 'table-missing',
      trace: { used: 0, leftOut: [] },
    });
  });

  it('says in words what is missing, and how many records it was worked out from', () => {
    const trace = { used: 3, leftOut: [{ reason: 'no date', count: 2 }] };
    expect(unknown('too-few-records', 'plans', trace)).toEqual({
      status: 'unknown',
      reason: 'too-few-records',
      detail: 'plans',
      trace,
    });
  });

  it('has reasons from a closed list, each once', () => {
    expect(new Set(UNKNOWN_REASONS).size).toBe(UNKNOWN_REASONS.length);
  });
});

describe('leftOut', () => {
  it('keeps the order and leaves noughts out', () => {
    expect(leftOut(['no date', 2], ['no outcome', 0], ['withdrawn', 1])).toEqual([
      { reason: 'no date', count: 2 },
      { reason: 'withdrawn', count: 1 },
    ]);
    expect(leftOut()).toEqual([]);
  });

  it('makes entries that a document may hold', () => {
    expect(leftOut(['no date', 2]).every((entry) => recordCountSchema.safeParse(entry).success)).toBe(true);
  });
});
