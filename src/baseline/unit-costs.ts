import { PROVISIONS } from '../model/codes.ts';
import type { Baseline, IndicatorResult } from '../model/diagnosis.ts';
import { unitCostId } from '../model/indicator.ts';
import type { UnitCostsContent } from '../model/playbook.ts';

type UnitCost = Baseline['unitCosts'][number];

/**
 * What a place costs in each provision that has one on the census day, how many places that rests on, and the latest of each
 * published figure there is for the provision.
 */
export function unitCosts(indicators: readonly IndicatorResult[], content: UnitCostsContent): UnitCost[] {
  return PROVISIONS.flatMap((provision) => {
    const indicator = indicators.find(({ id, by }) => id === unitCostId(provision) && by === null);
    if (indicator === undefined) return [];
    const { id, value, lower, upper, used, leftOut } = indicator;
    const costed = used as number;
    const places = leftOut.reduce((sum, { count }) => sum + (count as number), costed);
    if (places === 0) return [];
    return [
      {
        provision,
        indicator: id,
        ...(value === undefined ? {} : { value }),
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
        places,
        costed,
        coverage: costed / places,
        published: content.figures.filter((figure) => figure.provision === provision).map(latest),
      },
    ];
  });
}

function latest({
  provision: _,
  values,
  ...figure
}: UnitCostsContent['figures'][number]): UnitCost['published'][number] {
  const [year, value] = Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .at(-1)!;
  return { ...figure, year, value };
}
