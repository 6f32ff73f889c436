import type { Calendar, Plan } from '../model/caseload.ts';
import { PROVISIONS, type Provision } from '../model/codes.ts';
import type { Diagnosis, IndicatorResult, OpportunityResult } from '../model/diagnosis.ts';
import { unitCostId } from '../model/indicator.ts';
import type { PathwaysContent, Playbook } from '../model/playbook.ts';
import type { Row, Tables } from '../model/tables/index.ts';
import type { Cases, Costs, ForecastInput, InterventionInput, PathwayInput, UnitCost } from './input.ts';

/** What a diagnosis has by the time the forecast is made. */
export interface ForecastSources {
  readonly tables: Tables;
  readonly caseload: readonly Plan[];
  readonly calendar: Calendar;
  readonly playbook: Pick<Playbook, 'forecast' | 'pathways'>;
  readonly indicators: readonly IndicatorResult[];
  readonly opportunities: Diagnosis['opportunities'];
  readonly seed: number;
  /** In place of the playbook's. */
  readonly years?: number;
  readonly draws?: number;
}

type AssumptionRow = Row<'assumptions'>;

/** The assumption that costs rise by. */
const INFLATION = 'inflation';

/** Everything the forecast is worked out from, of what a diagnosis has. */
export function forecastInput(sources: ForecastSources): ForecastInput {
  const { tables, caseload, calendar, playbook, seed } = sources;
  const assumptions = tables.assumptions?.rows ?? [];
  return {
    caseload,
    calendar,
    content: playbook.forecast,
    years: sources.years ?? playbook.forecast.years.value,
    draws: sources.draws ?? playbook.forecast.draws.value,
    seed,
    costs: costsOf(sources.indicators, assumptions),
    pathways: playbook.pathways.pathways.map((pathway) => pathwayInput(pathway, sources.opportunities, assumptions)),
    interventions: (tables.interventions?.rows ?? [])
      .filter((row) => playbook.pathways.countingStatuses.includes(row.status ?? 'idea'))
      .map(interventionInput)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    capacity: tables.capacity?.rows ?? [],
  };
}

function costsOf(indicators: readonly IndicatorResult[], assumptions: readonly AssumptionRow[]): Costs {
  const known = PROVISIONS.flatMap((provision): [Provision, UnitCost][] => {
    const found = indicators.find(({ id, by }) => id === unitCostId(provision) && by === null);
    if (found?.status !== 'known' || typeof found.value !== 'number') return [];
    const { value, lower, upper } = found;
    const bounds = typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : {};
    return [[provision, { value, ...bounds }]];
  });
  const row = assumptions.find(({ assumptionId }) => assumptionId === INFLATION);
  return {
    provisions: new Map(known),
    inflation: row ? casesOf(row) : { low: 0, central: 0, high: 0 },
    inflationAssumed: row !== undefined,
    ...(row?.source === undefined ? {} : { inflationSource: row.source }),
  };
}

/** Where low or high is blank, the central value stands for it. */
function casesOf({ valueLow, valueCentral, valueHigh }: AssumptionRow): Cases {
  return { low: valueLow ?? valueCentral, central: valueCentral, high: valueHigh ?? valueCentral };
}

function pathwayInput(
  { id, appliesTo, costTo, newSupportAssumption }: PathwaysContent['pathways'][number],
  opportunities: readonly OpportunityResult[],
  assumptions: readonly AssumptionRow[],
): PathwayInput {
  const target = 'provision' in costTo ? costTo.provision : undefined;
  const support = supportOf(
    ['assumption' in costTo ? costTo.assumption : undefined, newSupportAssumption],
    assumptions,
  );
  const shares = opportunities.flatMap(({ pathway, stratum, status, share }): [string, Cases][] => {
    if (pathway !== id || stratum === null || status !== 'sized' || share === undefined) return [];
    const { low, central, high } = share;
    if (typeof low !== 'number' || typeof central !== 'number' || typeof high !== 'number') return [];
    return [[stratum, { low, central, high }]];
  });
  return {
    pathway: id,
    ...(target === undefined ? {} : { target }),
    sources: (appliesTo.provisions ?? PROVISIONS).filter((provision) => provision !== target),
    shares: new Map(shares),
    ...(support === undefined ? {} : { support }),
  };
}

/** The assumptions that are named, added up; undefined where one of them has not been made. */
function supportOf(named: readonly (string | undefined)[], assumptions: readonly AssumptionRow[]): Cases | undefined {
  let sum: Cases = { low: 0, central: 0, high: 0 };
  for (const id of named) {
    if (id === undefined) continue;
    const row = assumptions.find(({ assumptionId }) => assumptionId === id);
    if (row === undefined) return undefined;
    const { low, central, high } = casesOf(row);
    sum = { low: sum.low + low, central: sum.central + central, high: sum.high + high };
  }
  return sum;
}

function interventionInput(row: Row<'interventions'>): InterventionInput {
  return {
    id: row.interventionId,
    title: row.title,
    pathway: row.pathway,
    ...(row.provision === undefined ? {} : { provision: row.provision }),
    startDate: row.startDate,
    rampMonths: row.rampMonths,
    deliverability: { low: row.deliverabilityLow, central: row.deliverabilityCentral, high: row.deliverabilityHigh },
    ...(row.newSupportCostPerChild === undefined ? {} : { support: row.newSupportCostPerChild }),
    ...(row.recurringCost === undefined ? {} : { recurringCost: row.recurringCost }),
    ...(row.oneOffCost === undefined ? {} : { oneOffCost: row.oneOffCost }),
  };
}
