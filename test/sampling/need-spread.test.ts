import { describe, expect, it } from 'vitest';
import type { DrawnCase } from '../../src/sampling/draw.ts';
import { missedNeeds, needSpread, overallNeeds } from '../../src/sampling/need-spread.ts';
import { stratumOf } from './facts.ts';

// Ten children: four SEMH, one of whom nothing is recorded, five ASD.
const SPECIAL = stratumOf('special_state:secondary', 10, ['SEMH', 'SEMH', 'SEMH', 'SEMH', undefined]);
const MAINSTREAM = stratumOf('mainstream:primary', 4);

/** The children at these places drawn, in this order; those from a place on in reserve. */
function drawn({ id, plans }: typeof SPECIAL, places: readonly number[], reserveFrom = places.length): DrawnCase[] {
  return places.map((place, turn) => ({
    plan: plans[place]!,
    stratum: id,
    population: plans.length,
    order: turn + 1,
    reserve: turn >= reserveFrom,
  }));
}

describe('needSpread', () => {
  it('lays the needs of the cases beside those of the children, in each stratum', () => {
    const spread = needSpread([MAINSTREAM, SPECIAL], [...drawn(MAINSTREAM, [1]), ...drawn(SPECIAL, [4, 5, 6, 7, 8])]);
    expect(spread).toEqual([
      { stratum: 'mainstream:primary', needs: [{ need: 'ASD', share: 1, expected: 1, drawn: 1 }] },
      {
        stratum: 'special_state:secondary',
        needs: [
          { need: 'SEMH', share: 0.4, expected: 2, drawn: 0 },
          { need: 'ASD', share: 0.5, expected: 2.5, drawn: 4 },
          { need: undefined, share: 0.1, expected: 0.5, drawn: 1 },
        ],
      },
    ]);
  });

  it('does not count reserves', () => {
    const [spread] = needSpread([SPECIAL], drawn(SPECIAL, [0, 1, 5], 2));
    expect(spread!.needs.map(({ need, drawn: cases }) => [need, cases])).toEqual([
      ['SEMH', 2],
      ['ASD', 0],
      [undefined, 0],
    ]);
  });
});

describe('overallNeeds', () => {
  it('adds up over the strata', () => {
    const spread = needSpread([MAINSTREAM, SPECIAL], [...drawn(MAINSTREAM, [1]), ...drawn(SPECIAL, [4, 5, 6, 7, 8])]);
    expect(overallNeeds(spread)).toEqual([
      { need: 'SEMH', expected: 2, drawn: 0 },
      { need: 'ASD', expected: 3.5, drawn: 5 },
      { need: undefined, expected: 0.5, drawn: 1 },
    ]);
  });
});

describe('missedNeeds', () => {
  const spread = needSpread([SPECIAL], drawn(SPECIAL, [5, 6, 7, 8, 9]));

  it('names needs of which enough cases were to be expected and none was drawn', () => {
    expect(missedNeeds(spread, 2)).toEqual([
      { stratum: 'special_state:secondary', need: 'SEMH', share: 0.4, expected: 2 },
    ]);
    expect(missedNeeds(spread, 2.1)).toEqual([]);
  });

  it('does not name what is not recorded', () => {
    expect(missedNeeds(spread, 0.1).map(({ need }) => need)).toEqual(['SEMH']);
  });
});
