import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areaSchema } from '../../src/model/area.ts';
import { configText } from '../../src/scaffold/config-text.ts';

describe('configText', () => {
  it('is a valid dbv.yaml that says every key', () => {
    const text = configText({
      name: 'Our Place',
      laCode: '825',
      region: 'E12000008',
      referenceDate: '2026-01-31',
      historyFrom: '2021-01-01',
    });
    expect(areaSchema.parse(parse(text))).toEqual({
      name: 'Our Place',
      la_code: '825',
      region: 'E12000008',
      reference_date: '2026-01-31',
      history_from: '2021-01-01',
      audience: 'shareable',
    });
    for (const key of Object.keys(areaSchema.shape)) expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  });

  it('has samples that are valid once their comment mark is taken off', () => {
    const text = configText({ name: 'X', referenceDate: '2026-01-31' });
    const samples = [...text.matchAll(/^# ([a-z_]+:.*)$/gm)].map((match) => match[1]!);
    expect(samples.length).toBeGreaterThan(8);
    for (const sample of samples) {
      const value = { name: 'X', ...(parse(sample) as object) };
      expect(areaSchema.safeParse(value).error?.issues ?? [], sample).toEqual([]);
    }
  });

  it('gives any name back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => name.trim() === name && name !== ''),
        (name) => {
          expect((parse(configText({ name, referenceDate: '2026-01-31' })) as { name: string }).name).toBe(name);
        },
      ),
    );
  });
});
