import { describe, expect, it } from 'vitest';
import { areaSchema, DATE_FORMS } from '../../src/model/area.ts';

describe('areaSchema', () => {
  it('describes every key, because dbv.yaml is written from it', () => {
    for (const [key, schema] of Object.entries(areaSchema.shape)) expect(schema.description, key).toBeTruthy();
  });

  it('needs a name and nothing else', () => {
    expect(areaSchema.safeParse({ name: 'A' }).success).toBe(true);
    expect(areaSchema.safeParse({}).success).toBe(false);
    expect(areaSchema.safeParse({ name: '  ' }).success).toBe(false);
  });

  it('takes a form of dates for all files, a table or a column', () => {
    for (const form of DATE_FORMS) expect(areaSchema.safeParse({ name: 'A', dates: form }).success).toBe(true);
    expect(areaSchema.safeParse({ name: 'A', dates: { plans: { start_date: 'DD/MM/YYYY' } } }).success).toBe(true);
    expect(areaSchema.safeParse({ name: 'A', dates: 'D/M/Y' }).success).toBe(false);
  });

  it('takes one of a few reasons for accepting a fault, with who says so and until when', () => {
    const entry = { code: 'placement-gap', reason: 'accepted', by: 'data lead', until: '2026-12-31' };
    const takes = (changes: object) =>
      areaSchema.safeParse({ name: 'A', acknowledged: [{ ...entry, ...changes }] }).success;
    expect(takes({})).toBe(true);
    expect(takes({ reason: 'data-known-late', file: 'data/placements.csv', note: 'until the spring lists' })).toBe(
      true,
    );
    for (const wrong of [{ reason: 'because' }, { by: '' }, { until: 'spring' }]) expect(takes(wrong)).toBe(false);
  });

  it('takes a grant by financial year, with its source', () => {
    const takes = (grant: object) => areaSchema.safeParse({ name: 'A', plan: { grant } }).success;
    expect(takes({ source: 'Grant letter', amounts: { '2026-27': 400_000 }, carry_forward: true })).toBe(true);
    expect(takes({ amounts: { '2026-27': 400_000 } })).toBe(false);
    expect(takes({ source: 's', amounts: { '2026': 1 } })).toBe(false);
    expect(takes({ source: 's', amounts: { '2026-28': 1 } })).toBe(false);
    expect(takes({ source: 's', amounts: { '2026-27': -1 } })).toBe(false);
  });
});
