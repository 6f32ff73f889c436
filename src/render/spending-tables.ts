import type { Diagnosis, Reconciliation, SpendChange, SpendComparison } from '../model/diagnosis.ts';
import { type CsvCell, type CsvTable, table } from './csv.ts';

type Row = Readonly<Record<string, CsvCell>>;

/** The tables of a baseline: the split of the change in spending, what contributed, spending beside placements, unit costs. */
export const SPENDING_TABLES: Readonly<Record<string, (diagnosis: Diagnosis) => CsvTable>> = {
  'spend-changes': ({ baseline }) =>
    table(
      (baseline?.comparisons ?? []).flatMap(changeRows),
      'from to level provision need age_band children_from children_to spend_from spend_to change caseload mix unit_cost',
    ),
  'spend-contributions': ({ baseline }) =>
    table(
      (baseline?.comparisons ?? []).flatMap(({ from, to, split }) =>
        split.status === 'unknown'
          ? []
          : split.contributions.map(({ part, pounds, ...place }, index) => ({
              from,
              to,
              rank: index + 1,
              ...placeOf(place),
              part,
              pounds,
            })),
      ),
      'from to rank provision need age_band part pounds',
    ),
  'spend-reconciliation': ({ baseline }) =>
    table(
      reconciliationRows(baseline?.reconciliation),
      'year provision spend services children placements costed coverage full_year placement_cost gap gap_share without_cost unexplained',
    ),
  'unit-costs': ({ baseline }) =>
    table(
      (baseline?.unitCosts ?? []).flatMap(({ published, value, lower, upper, places, costed, coverage, ...row }) => {
        const own = { provision: row.provision, value, lower, upper, places, costed, coverage };
        return (published.length > 0 ? published : [undefined]).map((figure) => ({
          ...own,
          published: figure?.value,
          published_title: figure?.title,
          published_geography: figure?.geography,
          published_year: figure?.year,
          published_definition: figure?.definition,
          published_source: figure?.source,
        }));
      }),
      'provision value lower upper places costed coverage published published_title published_geography published_year published_definition published_source',
    ),
};

function reconciliationRows(reconciliation: Reconciliation | undefined): Row[] {
  if (reconciliation?.status !== 'known') return [];
  const { year, provisions, all } = reconciliation;
  return [...provisions, all].map((row) => ({
    year,
    provision: row.provision ?? 'all',
    spend: row.spend,
    services: row.services,
    children: row.children,
    placements: row.placements,
    costed: row.costed,
    coverage: row.coverage,
    full_year: row.fullYear,
    placement_cost: row.placementCost,
    gap: row.gap,
    gap_share: row.gapShare,
    without_cost: row.withoutCost,
    unexplained: row.unexplained,
  }));
}

/** All spending, that with children beside it, services, every roll-up, and every cell. */
function changeRows({ from, to, split, ...all }: SpendComparison): Row[] {
  const years = { from, to };
  const amounts = (row: Pick<SpendChange, 'spendFrom' | 'spendTo' | 'change'>) => ({
    spend_from: row.spendFrom,
    spend_to: row.spendTo,
    change: row.change,
  });
  const whole = { ...years, level: 'all-spending', ...amounts(all) };
  if (split.status === 'unknown') return [whole];
  const change = (level: string) => (row: SpendChange) => ({
    ...years,
    level,
    ...placeOf(row),
    children_from: row.childrenFrom,
    children_to: row.childrenTo,
    ...amounts(row),
    caseload: row.caseload,
    mix: row.mix,
    unit_cost: row.unitCost,
  });
  const services = (level: string) => (row: typeof split.services) => ({
    ...years,
    level,
    provision: row.provision,
    children_from: row.childrenFrom,
    children_to: row.childrenTo,
    ...amounts(row),
  });
  return [
    whole,
    change('all-with-children')(split.all),
    services('all-services')(split.services),
    ...split.byProvision.map(change('provision')),
    ...split.byNeed.map(change('need')),
    ...split.byAgeBand.map(change('age-band')),
    ...split.cells.map(change('cell')),
    ...split.servicesByProvision.map(services('services')),
  ];
}

function placeOf({ provision, need, ageBand }: Pick<SpendChange, 'provision' | 'need' | 'ageBand'>): Row {
  return { provision, need, age_band: ageBand };
}
