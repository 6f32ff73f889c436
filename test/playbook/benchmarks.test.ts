import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.ts';
import { type BenchmarkSpread, benchmarksSchema } from '../../src/model/playbook.ts';
import { checkBenchmarks } from '../../src/playbook/check-benchmarks.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { readYamlPart } from '../../src/yaml/yaml-part.ts';
import { shippedFiles } from './fixture.ts';

const file = 'benchmarks/ehc-plans-2025.yaml';
const reading = readYamlPart(file, shippedFiles().get(file) ?? '', benchmarksSchema);
if (isFaults(reading)) throw new Error(JSON.stringify(reading.slice(0, 5)));
const { figures, spreads, geographies, sources, periods } = reading.value;

type By = Readonly<Record<string, string>>;
const keyOf = (indicator: string, by: By | undefined) => JSON.stringify([indicator, by ?? null]);

function figure(indicator: string, geography = 'England', by?: By) {
  const found = figures.find(
    (one) => one.geography === geography && keyOf(one.indicator, one.by) === keyOf(indicator, by),
  );
  if (found?.numerator === undefined || found.denominator === undefined)
    throw new Error(`no ${indicator} for ${geography}`);
  return { value: found.value, numerator: found.numerator, denominator: found.denominator };
}

/** A share as the percentage DfE would print. */
const percent = (share: number) => (100 * share).toFixed(1);

const spread = (indicator: string, by?: By) =>
  spreads.find((one) => keyOf(one.indicator, one.by) === keyOf(indicator, by)) as BenchmarkSpread;

describe('England in the 2025 release', () => {
  // Published percentages and counts of DfE's "Education, health and care plans, 2025".
  it.each([
    ['mainstream-share', '43.6', 278_236, 638_745],
    ['special-share', '30.4', 193_880, 638_745],
    ['special-independent-share', '5.3', 29_647 + 4_381, 638_745],
    ['resourced-share', '3.8', 24_524, 638_745],
    ['post16-share', '13.8', 88_158, 638_745],
    ['elsewhere-share', '7.8', 49_750, 638_745],
    ['neet-share', '2.8', 18_056, 638_745],
    ['unknown-provision-share', '3.0', 19_339, 638_745],
    ['refused-to-assess-share', '25.2', 38_889, 154_489],
    ['refused-to-issue-share', '6.1', 6_404, 105_340 - 62],
    ['issued-in-20-weeks-share', '45.9', 41_448, 90_392],
    ['issued-in-20-weeks-excluding-exceptions-share', '46.4', 39_407, 84_866],
    ['issued-over-52-weeks-share', '7.2', 6_478, 90_392],
    ['exceptions-share', '6.1', 90_392 - 84_866, 90_392],
    ['new-plan-mainstream-share', '75.1', 73_369, 97_747],
    ['plan-growth', '10.8', 638_745 - 576_474, 576_474],
    ['reviewed-in-12-months-share', '60.7', 318_369, 524_654],
    ['review-decided-in-4-weeks-share', '44.4', 154_924, 348_759],
    // 8.8% of all that ceased; transfers out (13,953) leave the denominator.
    ['ceased-needs-met-share', '12.8', 3_955, 44_862 - 13_953],
    ['ceased-not-engaging-share', '52.1', 16_091, 44_862 - 13_953],
  ])('%s is %s%%', (indicator, printed, numerator, denominator) => {
    expect(figure(indicator)).toMatchObject({ numerator, denominator });
    expect(percent(figure(indicator).value)).toBe(printed);
  });

  it.each([
    ['mainstream-share', '5-10', '66.2'],
    ['mainstream-share', '11-15', '47.6'],
    ['special-share', '5-10', '28.9'],
    ['special-share', '11-15', '43.5'],
    ['special-independent-share', '5-10', '3.2'],
    ['special-independent-share', '11-15', '9.4'],
  ])('%s at %s is %s%%', (indicator, band, printed) => {
    expect(percent(figure(indicator, 'England', { age_band: band }).value)).toBe(printed);
  });

  it.each([
    ['ASD', '31.5'],
    ['SLCN', '21.3'],
    ['SEMH', '20.7'],
    ['MLD', '10.6'],
  ])('the share of %s is %s%%', (need, printed) => {
    expect(percent(figure('need-share', 'England', { primary_need: need }).value)).toBe(printed);
  });
});

describe('regions', () => {
  it.each([
    ['E12000001', 'North East', '38.0', '38.5', '26.8'],
    ['E12000007', 'London', '50.9', '27.6', '23.4'],
    ['E12000009', 'South West', '44.6', '27.7', '25.8'],
  ])(
    '%s is %s, with %s%% in mainstream, %s%% in special and %s%% refused',
    (code, name, mainstream, special, refused) => {
      expect(geographies[code]).toBe(name);
      const shares = ['mainstream-share', 'special-share', 'refused-to-assess-share'].map((id) =>
        percent(figure(id, code).value),
      );
      expect(shares).toEqual([mainstream, special, refused]);
    },
  );

  it('add up to England, numerator and denominator', () => {
    const regions = Object.keys(geographies).filter((code) => code !== 'England');
    expect(regions).toHaveLength(9);
    for (const id of [
      'mainstream-share',
      'refused-to-assess-share',
      'ceased-needs-met-share',
      'reviewed-in-12-months-share',
    ]) {
      const sums = regions.map((code) => figure(id, code));
      expect(
        sums.reduce((sum, { numerator }) => sum + numerator, 0),
        id,
      ).toBe(figure(id).numerator);
      expect(
        sums.reduce((sum, { denominator }) => sum + denominator, 0),
        id,
      ).toBe(figure(id).denominator);
    }
  });
});

describe('spreads of local authorities', () => {
  // Medians and quartiles worked separately from the same files.
  it.each([
    ['mainstream-share', '40.9', '44.9', '49.9'],
    ['special-share', '26.1', '30.1', '35.1'],
    ['special-independent-share', '3.1', '4.6', '7.1'],
    ['resourced-share', '1.4', '3.8', '5.8'],
    ['refused-to-assess-share', '17.7', '23.7', '32.1'],
    ['issued-in-20-weeks-excluding-exceptions-share', '29.4', '52.3', '79.3'],
    ['review-decided-in-4-weeks-share', '23.8', '41.1', '57.5'],
    ['plan-growth', '7.7', '10.7', '14.0'],
  ])('%s has quartiles %s, %s and %s', (indicator, lower, median, upper) => {
    const { p25, p50, p75 } = spread(indicator);
    expect([p25, p50, p75].map(percent)).toEqual([lower, median, upper]);
  });

  it('leave out authorities whose figures were not published', () => {
    // 153 authorities; placements of two and reviews of seven were not published in 2025.
    expect(spread('plan-growth').authorities).toBe(153);
    expect(spread('mainstream-share').authorities).toBe(153 - 2);
    expect(spread('reviewed-in-12-months-share').authorities).toBe(153 - 7);
  });
});

describe('the file as a whole', () => {
  it('passes the checks of the playbook', () => {
    expect(checkBenchmarks(reading, INDICATOR_IDS)).toEqual([]);
  });

  it('holds each value as its numerator over its denominator, to six digits', () => {
    for (const { value, numerator, denominator } of figures) {
      expect(value).toBe(Number((numerator! / denominator!).toPrecision(6)));
    }
  });

  it('holds seven top groups that add to all plans, and parts within their wholes', () => {
    for (const geography of Object.keys(geographies)) {
      const count = (id: string) => figure(id, geography).numerator;
      const top = ['mainstream', 'special', 'alternative', 'post16', 'elsewhere', 'early-years', 'unknown-provision'];
      const sum = top.reduce((total, group) => total + count(`${group}-share`), 0);
      expect(sum).toBe(figure('mainstream-share', geography).denominator);
      expect(count('special-state-share') + count('special-independent-share')).toBe(count('special-share'));
      const elsewhere = ['eotas-share', 'home-educated-share', 'neet-share', 'elsewhere-other-share'];
      expect(elsewhere.reduce((total, id) => total + count(id), 0)).toBe(count('elsewhere-share'));
    }
  });

  it('gives both sexes, together no more than all plans', () => {
    const { denominator } = figure('mainstream-share');
    const sexes = ['M', 'F'].map((sex) => figure('mainstream-share', 'England', { sex }).denominator);
    // Four plans have no sex recorded.
    expect(sexes.reduce((sum, one) => sum + one, 0)).toBe(denominator - 4);
  });

  it('gives needs that add up to their share in a kind of provision', () => {
    const needs = spreads.filter(({ indicator }) => indicator === 'need-share').map(({ by }) => by!.primary_need!);
    const known = needs.reduce(
      (sum, need) => sum + figure('mainstream-share', 'England', { primary_need: need }).numerator,
      0,
    );
    const { numerator } = figure('mainstream-share');
    // The rest have no need recorded.
    expect(known).toBeLessThanOrEqual(numerator);
    expect(known).toBeGreaterThan(0.98 * numerator);
  });

  it('names the file and columns of every indicator, and its period', () => {
    for (const { indicator } of [...figures, ...spreads]) {
      expect(sources[indicator], indicator).toMatch(/^\w+\.csv: /);
      expect(periods[indicator] ?? periods['*'], indicator).toMatch(/202[45]/);
    }
  });
});
