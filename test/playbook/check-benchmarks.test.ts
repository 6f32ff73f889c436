import { describe, expect, it } from 'vitest';
import { benchmarksSchema } from '../../src/model/playbook.ts';
import { checkBenchmarks } from '../../src/playbook/check-benchmarks.ts';
import { asYaml, benchmarks, lineOf, located } from './tiny.ts';

type Content = ReturnType<typeof benchmarks>;

function check(spoil: (content: Content) => void) {
  const content = benchmarks();
  spoil(content);
  const part = located('benchmarks/b.yaml', content, benchmarksSchema);
  return { text: asYaml(content), faults: checkBenchmarks(part, ['known-share']) };
}

describe('checkBenchmarks', () => {
  it('is content with sound figures', () => {
    expect(check(() => {}).faults).toEqual([]);
  });

  it('finds a place that is not among the geographies', () => {
    const { faults, text } = check(({ figures }) => {
      figures[0]!.geography = 'Wales';
    });
    expect(faults).toMatchObject([{ line: lineOf(text, 'Wales'), message: 'There is no "Wales" in geographies.' }]);
  });

  it('finds an indicator that does not exist or has no source or period', () => {
    const { faults } = check((content) => {
      content.spreads[0]!.indicator = 'other-share';
      content.periods = { 'known-share': '2024' };
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'There is no indicator "other-share".',
      '"other-share" has no source.',
      '"other-share" has no period.',
    ]);
  });

  it('finds a figure or a spread given twice, whatever the order of its groups', () => {
    const { faults } = check((content) => {
      const [figure] = content.figures;
      const [spread] = content.spreads;
      content.figures = [
        { ...figure!, ...{ by: { sex: 'F', age_band: '0-4' } } },
        { ...figure!, ...{ by: { age_band: '0-4', sex: 'F' } } },
        { ...figure!, ...{ by: { sex: 'M' } } },
      ];
      content.spreads = [spread!, spread!];
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'The figure for known-share, age_band 0-4, sex F for England stands twice.',
      'The figure for known-share stands twice.',
    ]);
  });

  it('finds percentiles that are not in order', () => {
    const { faults, text } = check(({ spreads }) => {
      spreads[0]!.p75 = 0.15;
    });
    expect(faults).toMatchObject([
      { line: lineOf(text, 'authorities') - 1, message: 'The percentiles are not in order.' },
    ]);
  });
});
