import { describe, expect, it } from 'vitest';
import { pseudonymOf } from '../../../src/ingest/pseudonymise/pseudonym.ts';
import { cellReader, id, isFault } from '../../../src/model/cells.ts';
import { hash, otherHash } from '../hash.ts';

describe('pseudonymOf', () => {
  it('is one for one id, and another for another id, column or key', () => {
    const one = pseudonymOf('P0001', 'plan_id', hash);
    expect(one).toMatch(/^p[0-9a-f]{16}$/);
    expect(pseudonymOf('P0001', 'plan_id', hash)).toBe(one);
    expect(pseudonymOf('P0002', 'plan_id', hash)).not.toBe(one);
    expect(pseudonymOf('P0001', 'person_id', hash)).not.toBe(one);
    expect(pseudonymOf('P0001', 'plan_id', otherHash)).not.toBe(one);
  });

  it('is read as an id again: neither a pupil number nor what a spreadsheet makes of a long one', () => {
    const read = cellReader(id('An id.'));
    const all = Array.from({ length: 500 }, (_, number) => pseudonymOf(String(number), 'plan_id', hash));
    expect(all.filter((each) => isFault(read(each)))).toEqual([]);
    expect(new Set(all).size).toBe(500);
  });
});
