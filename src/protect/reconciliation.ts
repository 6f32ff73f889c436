import type { Figure, Reconciled, Reconciliation } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { protectCosted } from './costed.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';
import { fewest, isSpreadOut, roundPounds } from './money.ts';
import { spendRelease } from './spend-release.ts';

/**
 * Spending beside the cost of placements, as it may leave the building: a provision is shown where neither its spending nor
 * its placements are of too few children, where no few placements make up their cost, and where it is not what is left of
 * the total once the others are taken from it. The same holds for the estimate for placements without a cost.
 *
 * @param hidden provisions whose spending is withheld elsewhere
 */
export function protectReconciliation(
  reconciliation: Reconciliation,
  hidden: ReadonlySet<string>,
  rules: DisclosureContent,
): Reconciliation {
  if (reconciliation.status === 'unknown') return reconciliation;
  const { provisions, all, secondPlacements } = reconciliation;
  const rows = released(
    provisions.filter((row) => !hidden.has(nameOf(row)) && isSpread(row, rules)),
    provisions,
    ({ children, placements }) => [children, placements],
    rules,
  );
  const estimates = released(
    provisions.filter((row) => rows.groups.has(nameOf(row))),
    provisions,
    (row) => [withoutCost(row)],
    rules,
  );
  return {
    ...reconciliation,
    provisions: provisions.map((row) =>
      protectRow(row, rows.groups.has(nameOf(row)), estimates.groups.has(nameOf(row)), rules),
    ),
    all: protectRow(all, rows.all && isSpread(all, rules), estimates.all, rules),
    secondPlacements: protectSecondPlacements(secondPlacements, rules),
  };
}

type Known = Extract<Reconciliation, { readonly status: 'known' }>;

function nameOf({ provision }: Reconciled): string {
  return provision ?? '';
}

function isSpread({ concentration, costed }: Reconciled, rules: DisclosureContent): boolean {
  return costed === 0 || concentration === undefined || isSpreadOut(concentration, rules);
}

function withoutCost({ placements, costed }: Reconciled): Figure {
  return isShown(placements) && isShown(costed) ? placements - costed : WITHHELD;
}

/** Which of some provisions may be shown beside the total, and whether that may, by numbers of children behind them. */
function released(
  some: readonly Reconciled[],
  all: readonly Reconciled[],
  countsOf: (row: Reconciled) => readonly Figure[],
  rules: DisclosureContent,
): { readonly all: boolean; readonly groups: ReadonlySet<string> } {
  const names = new Set(some.map(nameOf));
  const counts = all.map((row) => countsOf(row).map((count) => (isShown(count) ? count : 0)));
  const counted = (counts[0] ?? []).map((_, at) => counts.some((row) => row[at]! > 0));
  if (!counted.includes(true)) return { all: true, groups: names };
  const cells = all.map((row, index) => ({
    provision: nameOf(row),
    need: '',
    ageBand: '',
    children: counts[index]!.filter((_, at) => counted[at]),
  }));
  const release = spendRelease(cells, fewest(rules), (provision) => !names.has(provision));
  return { all: release !== undefined, groups: release?.provisions ?? new Set() };
}

const COUNTS = ['children', 'placements', 'costed', 'fullYear'] as const;
const AMOUNTS = ['spend', 'services', 'placementCost'] as const;
const DERIVED = ['coverage', 'gap', 'gapShare', 'withoutCost', 'unexplained'] as const;

function protectRow(row: Reconciled, show: boolean, showEstimate: boolean, rules: DisclosureContent): Reconciled {
  const { concentration: _, ...rest } = row;
  // Services are of no children.
  const services = roundPounds(rest.services, rules);
  if (!show) return { ...rest, ...mapFields(rest, [...COUNTS, ...AMOUNTS, ...DERIVED], () => WITHHELD), services };
  const counts = mapFields(rest, COUNTS, (count) => protectCount(count, rules));
  const { costed, coverage } = protectCosted(rest.costed, rest.placements, rules);
  const amounts = mapFields(rest, AMOUNTS, (amount) => roundPounds(amount, rules));
  const gap = less(amounts.spend, amounts.placementCost);
  const estimate = showEstimate ? roundPounds(rest.withoutCost ?? WITHHELD, rules) : WITHHELD;
  const derived: Record<(typeof DERIVED)[number], Figure> = {
    coverage,
    gap,
    gapShare: percent(ratioOf(gap, amounts.spend)),
    withoutCost: estimate,
    unexplained: less(less(gap, amounts.services), estimate),
  };
  return { ...rest, ...counts, costed, ...amounts, ...mapFields(rest, DERIVED, (__, key) => derived[key]) };
}

function less(from: Figure, what: Figure): Figure {
  return isShown(from) && isShown(what) ? from - what : WITHHELD;
}

function percent(share: Figure): Figure {
  return mapShown(share, (value) => roundTo(value, PERCENT));
}

function protectSecondPlacements(
  { count, cost, concentration }: Known['secondPlacements'],
  rules: DisclosureContent,
): Known['secondPlacements'] {
  const isEnough = isShown(count) && (count === 0 || count >= fewest(rules));
  const show = isEnough && (count === 0 || concentration === undefined || isSpreadOut(concentration, rules));
  return { count: protectCount(count, rules), cost: show ? roundPounds(cost, rules) : WITHHELD };
}
