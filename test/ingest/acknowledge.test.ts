import { describe, expect, it } from 'vitest';
import { acknowledge, expiredAcknowledgements } from '../../src/ingest/acknowledge.ts';
import type { Area } from '../../src/model/area.ts';
import { issue } from '../../src/model/issues.ts';
import { day } from './area.ts';

type Entry = NonNullable<Area['acknowledged']>[number];

const entry = (changes: Partial<Entry>): Entry => ({
  code: 'placement-gap',
  reason: 'data-known-late',
  note: 'the college sends its lists in March',
  by: 'data lead',
  until: '2026-03-31',
  ...changes,
});
const gap = issue('placement-gap', 'data/placements.csv', { line: 3 }, { days: '62' });
const blank = issue('cell-required', 'exports/january.csv', { line: 3, column: 'plan_id' });
const reference = day('2026-01-31');

describe('acknowledge', () => {
  it('marks issues of the code, and leaves the others', () => {
    expect(acknowledge([gap, blank], { acknowledged: [entry({})] }, reference)).toEqual([
      { ...gap, acknowledged: { reason: 'data-known-late', by: 'data lead', until: '2026-03-31' } },
      blank,
    ]);
    expect(acknowledge([gap], {}, reference)).toEqual([gap]);
  });

  it.each([
    ['exports/january.csv', true],
    ['january.csv', true],
    ['anuary.csv', false],
    ['data/plans.csv', false],
  ])('of a file that is given as %s', (file, isMarked) => {
    const [one] = acknowledge([blank], { acknowledged: [entry({ code: 'cell-required', file })] }, reference);
    expect(one!.acknowledged !== undefined).toBe(isMarked);
  });

  it('holds to the end of its day and no longer', () => {
    const until = (iso: string) => ({ acknowledged: [entry({ until: iso })] });
    expect(acknowledge([gap], until('2026-01-31'), reference)[0]).toHaveProperty('acknowledged');
    expect(expiredAcknowledgements(until('2026-01-31'), reference)).toEqual([]);
    expect(acknowledge([gap], until('2026-01-30'), reference)).toEqual([gap]);
    expect(expiredAcknowledgements(until('2026-01-30'), reference)).toEqual([
      issue('acknowledged-expired', 'dbv.yaml', {}, { code: 'placement-gap', until: '2026-01-30' }),
    ]);
  });
});
