import { describe, expect, it } from 'vitest';
import { censusStock } from '../../../src/indicators/records/census-stock.ts';
import { facts, placement, plan, planIn } from '../facts.ts';

const sizes = (groups: ReturnType<typeof censusStock>['groups']) => groups.map(({ by, size }) => [by, size]);

describe('censusStock', () => {
  it('holds the plans open on the census day, 15 January 2026', () => {
    const open = [
      plan({ start: '2026-01-15' }),
      plan({ cease: '2026-01-16' }),
      plan({ start: '2019-01-01', transferred: '2026-01-15' }),
    ];
    const notOpen = [
      plan({ start: '2026-01-16' }),
      plan({ cease: '2026-01-15' }), // Ceases on the day.
      plan({ start: '2019-01-01', transferred: '2026-01-16' }), // Joins a day late, though it started long ago.
    ];
    expect(censusStock(facts({ plans: [...open, ...notOpen] })).plans.map((one) => one.plan)).toEqual(open);
  });

  it('places a plan on its leaving day, and not the day after', () => {
    const leavingOn = (leaving: string) =>
      censusStock(facts({ plans: [plan({ placements: [placement('mainstream', '2020-09-01', { leaving })] })] }))
        .plans[0];
    expect(leavingOn('2026-01-15')).toMatchObject({ provision: 'mainstream' });
    expect(leavingOn('2026-01-14')).toMatchObject({ provision: 'unknown', placement: undefined });
  });

  it('takes the age on the 31 August before: a birthday on 1 September comes too late', () => {
    const ages = ['2009-08-31', '2009-09-01'].map((birth) => plan({ birth }));
    expect(censusStock(facts({ plans: ages })).plans.map(({ age }) => age)).toEqual([16, 15]);
  });

  it('groups by age band, need and sex in the order of the codes; blanks and ages past 25 are in no group', () => {
    const plans = [
      plan({ birth: '2002-01-01', primaryNeed: 'SPLD', sex: 'F' }), // 23
      plan({ birth: '2020-01-01', primaryNeed: 'ASD', sex: 'M' }), // 5
      plan({ birth: '2022-01-01', primaryNeed: 'ASD' }), // 3
      plan({ birth: '1990-01-01', primaryNeed: 'ASD', sex: 'M' }), // 35
    ];
    expect(sizes(censusStock(facts({ plans })).groups)).toEqual([
      [null, 4],
      [{ age_band: '0-4' }, 1],
      [{ age_band: '5-10' }, 1],
      [{ age_band: '20-25' }, 1],
      [{ primary_need: 'SPLD' }, 1],
      [{ primary_need: 'ASD' }, 3],
      [{ sex: 'M' }, 2],
      [{ sex: 'F' }, 1],
    ]);
  });

  it('counts each group by provision', () => {
    const plans = [planIn('mainstream'), planIn('mainstream'), planIn('eotas'), plan()];
    const { byProvision } = censusStock(facts({ plans })).groups[0]!;
    expect(byProvision).toMatchObject({ mainstream: 2, eotas: 1, unknown: 1, neet: 0 });
  });

  it('is empty, for everyone, where nobody has a plan', () => {
    expect(sizes(censusStock(facts({ plans: [] })).groups)).toEqual([[null, 0]]);
  });

  it('is worked out once for the same facts', () => {
    const given = facts({ plans: [plan()] });
    expect(censusStock(given)).toBe(censusStock(given));
  });
});
