import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layOut } from '../../../src/ingest/ees/lay-out.ts';
import type { BenchmarksContent } from '../../../src/model/playbook.ts';

const CONTENT: BenchmarksContent = {
  release: 'A "release"',
  publisher: 'p',
  licence: 'l',
  nextUpdate: 'n',
  url: 'https://example.org',
  periods: { '*': '2024' },
  sources: {},
  geographies: { England: 'England', '990': 'Anywhere' },
  figures: [{ indicator: 'x', by: { sex: 'M' }, geography: '990', value: 0.5, numerator: undefined }] as never,
  spreads: [],
};

describe('layOut', () => {
  it('is JSON with one entry a line, and YAML too', () => {
    const text = layOut(CONTENT);
    expect(text).toContain('\n  {"indicator": "x", "by": {"sex": "M"}, "geography": "990", "value": 0.5}\n');
    const { figures, ...rest } = CONTENT;
    const expected = { ...rest, figures: [{ indicator: 'x', by: { sex: 'M' }, geography: '990', value: 0.5 }] };
    expect(JSON.parse(text)).toEqual(expected);
    expect(parse(text)).toEqual(expected);
    expect(figures).toHaveLength(1);
  });

  it('lays out the shipped file as it stands', () => {
    const file = path.resolve(import.meta.dirname, '../../../playbook/benchmarks/ehc-plans-2025.yaml');
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    expect(layOut(JSON.parse(text))).toBe(text);
  });
});
