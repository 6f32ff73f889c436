import type { Altered, Assumption } from './assumption.ts';
import type { Cases, ForecastInput } from './input.ts';

/** What an area has assumed or measured beside its flows: costs, what interventions deliver and shares of reviewed cases. */
export function assumptionsOfInput(input: ForecastInput, titleOf: (provision: string) => string): Assumption[] {
  return [...ofCosts(input, titleOf), ...ofInterventions(input)];
}

/** Inflation, and every unit cost with an interval. */
function ofCosts(input: ForecastInput, titleOf: (provision: string) => string): Assumption[] {
  const { costs } = input;
  const inflated = (central: number): Altered => ({
    value: central,
    input: { ...input, costs: { ...costs, inflation: { low: central, central, high: central } } },
  });
  const { low, high } = costs.inflation;
  const units = [...costs.provisions].flatMap(([provision, cost]): Assumption[] => {
    const { lower, upper } = cost;
    if (lower === undefined || upper === undefined) return [];
    const at = (value: number): Altered => ({
      value,
      input: { ...input, costs: { ...costs, provisions: new Map([...costs.provisions, [provision, { value }]]) } },
    });
    return [
      {
        id: `unit-cost-${provision.replaceAll('_', '-')}`,
        title: `Cost of a place: ${titleOf(provision)}`,
        unit: 'gbp',
        low: at(lower),
        high: at(upper),
      },
    ];
  });
  return [
    { id: 'inflation', title: 'Inflation a year', unit: 'share-a-year', low: inflated(low), high: inflated(high) },
    ...units,
  ];
}

/** What interventions deliver, the shares of reviewed cases behind pathways, and what new support costs. */
function ofInterventions(input: ForecastInput): Assumption[] {
  const flat = (value: number): Cases => ({ low: value, central: value, high: value });
  const deliverability = input.interventions.map(({ id, title, deliverability: { low, high } }): Assumption => {
    const at = (value: number): Altered => ({
      value,
      input: {
        ...input,
        interventions: input.interventions.map((row) =>
          row.id === id ? { ...row, deliverability: flat(value) } : row,
        ),
      },
    });
    return {
      id: `deliverability-${id}`,
      title: `What ${id} delivers: ${title}`,
      unit: 'share',
      low: at(low),
      high: at(high),
    };
  });
  const acting = input.pathways.filter(({ pathway }) => input.interventions.some((row) => row.pathway === pathway));
  const withPathway = (index: number, changed: Partial<(typeof acting)[number]>): ForecastInput => ({
    ...input,
    pathways: input.pathways.map((row) => (row === acting[index] ? { ...row, ...changed } : row)),
  });
  const shares = acting.map(({ pathway, shares: byStratum }, index): Assumption => {
    const at = (which: 'low' | 'high'): Altered => ({
      value: meanOf([...byStratum.values()].map((share) => share[which])),
      input: withPathway(index, {
        shares: new Map([...byStratum].map(([stratum, share]) => [stratum, flat(share[which])])),
      }),
    });
    return {
      id: `share-${pathway.replaceAll('_', '-')}`,
      title: `Share of reviewed cases, mean of strata: ${pathway.replaceAll('_', ' ')}`,
      unit: 'share',
      low: at('low'),
      high: at('high'),
    };
  });
  const support = acting.flatMap(({ pathway, support: cost }, index): Assumption[] => {
    if (cost === undefined) return [];
    const at = (value: number): Altered => ({ value, input: withPathway(index, { support: flat(value) }) });
    return [
      {
        id: `support-${pathway.replaceAll('_', '-')}`,
        title: `New support for each child: ${pathway.replaceAll('_', ' ')}`,
        unit: 'gbp',
        low: at(cost.low),
        high: at(cost.high),
      },
    ];
  });
  return [...deliverability, ...shares, ...support];
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
