import { describe, expect, it } from 'vitest';
import type { BenchmarksContent, Playbook } from '../../src/model/playbook.ts';
import { withBenchmarks } from '../../src/playbook/with-benchmarks.ts';

const release = (year: number, geography: string): BenchmarksContent => ({
  release: `Plans, ${year}`,
  publisher: 'p',
  licence: 'l',
  nextUpdate: 'n',
  url: 'https://example.org',
  periods: { '*': String(year - 1) },
  sources: { 'mainstream-share': 's' },
  geographies: { England: 'England', [geography]: geography },
  figures: [{ indicator: 'mainstream-share', geography, value: 0.5 }],
  spreads: [],
});
const shipped = {
  version: '1',
  sha256: 'abc',
  overlays: [],
  benchmarks: [release(2025, 'E12000001')],
} as unknown as Playbook;
const with_ = (files: Record<string, BenchmarksContent | string>) => {
  const texts = Object.entries(files).map(([name, content]): [string, string] => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  return withBenchmarks(shipped, new Map(texts), ['mainstream-share']);
};
const shown = ({ benchmarks }: Playbook) => benchmarks.map(({ release, figures }) => [release, figures[0]?.geography]);

describe('withBenchmarks', () => {
  it('puts an area\u2019s own figures in place of the shipped ones of the same release', () => {
    const playbook = with_({ 'benchmarks/plans-2025.yaml': release(2025, '990') });
    expect(shown(playbook)).toEqual([['Plans, 2025', '990']]);
    expect(playbook).toMatchObject({ version: '1', sha256: 'abc' });
    const overlay = { kind: 'benchmarks', id: 'Plans, 2025', change: 'changed', what: [] };
    expect(playbook.overlays).toEqual([{ file: 'benchmarks/plans-2025.yaml', ...overlay }]);
  });

  it('keeps releases in order, so that the later counts', () => {
    const playbook = with_({ 'b/2026.yaml': release(2026, '990'), 'b/2022.yaml': release(2022, '990') });
    expect(shown(playbook)).toEqual([
      ['Plans, 2022', '990'],
      ['Plans, 2025', 'E12000001'],
      ['Plans, 2026', '990'],
    ]);
  });

  it('says what is added, and changes nothing without files', () => {
    const { overlays } = with_({ 'b/2026.yaml': release(2026, '990') });
    expect(overlays).toMatchObject([{ file: 'b/2026.yaml', id: 'Plans, 2026', change: 'added' }]);
    expect(with_({})).toBe(shipped);
  });

  it('lists every fault of every file with its place', () => {
    const bad = { ...release(2025, '990'), sources: {} };
    expect(() => with_({ 'b/1.yaml': bad, 'b/2.yaml': 'release: [\n' })).toThrow(
      /published figures has \d faults?:[\s\S]*b\/1\.yaml:1:\d+ "mainstream-share" has no source[\s\S]*b\/2\.yaml:2/,
    );
  });
});
