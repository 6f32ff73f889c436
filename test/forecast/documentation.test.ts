import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GROUPS } from '../../src/forecast/states.ts';
import { areaSchema } from '../../src/model/area.ts';
import { ROOT } from '../world.ts';

const text = readFileSync(path.join(ROOT, 'docs', 'forecast.md'), 'utf8');

describe('docs/forecast.md', () => {
  it('shows scenarios that dbv.yaml takes', () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(text)!;
    const { scenarios } = areaSchema.parse({ name: 'Northshire', ...parse(yaml!) });
    expect(Object.keys(scenarios!)).toEqual(['surge', 'fewer-independent', 'late-and-dear']);
  });

  it('names the groups of ages as they are', () => {
    const named = GROUPS.map(({ from }, index) => [from, (GROUPS[index + 1]?.from ?? 26) - 1] as const);
    const ranges = named.filter(([from, to]) => from < to).map(([from, to]) => `${from}–${to}`);
    for (const range of ranges) expect(text).toContain(range);
    const alone = named.filter(([from, to]) => from === to).map(([from]) => from);
    expect(alone).toEqual([4, 11, 16, 25]);
    expect(text).toContain('4, 11, 16 (changes of phase) and 25');
  });
});
