import { expect, it } from 'vitest';
import { settingCount } from '../../src/indicators/setting-count.ts';
import { facts, placement, plan } from './facts.ts';

/** An open plan in a setting, of a child born in a year: born in May 2015, aged 10 on 31 August 2025. */
const inSetting = (setting: string | undefined, birthYear = 2015) =>
  plan({
    birth: `${birthYear}-05-01`,
    placements: [placement('elsewhere', '2024-09-02', setting === undefined ? {} : { setting })],
  });

const counts = (plans: ReturnType<typeof plan>[]) =>
  settingCount
    .compute(facts({ plans }))
    .map(({ by, outcome }) => [
      by?.setting,
      outcome.status === 'known' ? outcome.value : outcome.reason,
      outcome.trace.leftOut,
    ]);

it('counts open plans by the column of their placement on the census day, in order', () => {
  const plans = [
    inSetting('neet'),
    inSetting('mainstream_academy'),
    inSetting('mainstream_academy'),
    plan({ placements: [] }),
    plan({
      placements: [
        placement('special_state', '2020-03-02', { leaving: '2025-07-18', setting: 'special_la_maintained' }),
      ],
    }),
    plan({ cease: '2025-12-01', placements: [placement('neet', '2024-09-02', { setting: 'neet' })] }),
  ];
  expect(counts(plans)).toEqual([
    ['mainstream_academy', 2, []],
    ['neet', 1, []],
    ['placement_unknown', 2, []],
  ]);
});

it('counts a child out of education for another reason by age: 5 to 15, or not', () => {
  // Aged 4, 5, 15 and 16 on 31 August 2025.
  const plans = [2021, 2020, 2010, 2009].map((year) => inSetting('neet_other', year));
  expect(counts(plans)).toEqual([
    ['neet_other', 2, []],
    ['neet_other_csa', 2, []],
  ]);
});

it('leaves out plans of which the provision is known and the setting is not, and says how many', () => {
  expect(counts([inSetting('neet'), inSetting(undefined), inSetting(undefined)])).toEqual([
    ['neet', 1, [{ reason: 'setting-unknown', count: 2 }]],
  ]);
  expect(counts([inSetting(undefined)])).toEqual([
    [undefined, 'nothing-to-count', [{ reason: 'setting-unknown', count: 1 }]],
  ]);
});
