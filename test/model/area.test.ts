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
});
