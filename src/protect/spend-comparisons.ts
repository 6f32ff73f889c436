import {
  type Figure,
  NOT_GIVEN,
  type ServicesChange,
  type SpendChange,
  type SpendComparison,
} from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';
import { fewest, roundPounds } from './money.ts';
import { type Release, type ReleaseCell, spendRelease } from './spend-release.ts';

type Split = Extract<SpendComparison['split'], { readonly status: 'known' }>;
type Place = Pick<SpendChange, 'provision' | 'need' | 'ageBand'>;

/** Comparisons as they may be shown, and the provisions whose spending they do not show. */
export interface ProtectedComparisons {
  readonly comparisons: SpendComparison[];
  readonly hidden: ReadonlySet<string>;
}

/**
 * Spending of years compared. Which sums are shown is chosen once for the years of all comparisons, because those that share a
 * year could be subtracted from each other; one whose cells are of other kinds than the first's shows none but its own total.
 * Children are counts like any other; pounds are to the nearest step, and a change is the difference of what is shown.
 *
 * @param dominated provisions in which a few placements make up the cost
 */
export function protectComparisons(
  comparisons: readonly SpendComparison[],
  dominated: ReadonlySet<string>,
  rules: DisclosureContent,
): ProtectedComparisons {
  const splits = comparisons.flatMap(({ split }) => (split.status === 'known' ? [split] : []));
  const shown = shownPlaces(splits, dominated, rules);
  const protectedSplit = (split: Split): Split => {
    const mayShow = shown !== undefined && isLikeFirst(split, splits, countsAlike) && hasEnough(split, rules);
    if (!mayShow) return protectSplit(split, () => false, false, rules);
    return protectSplit(split, isLikeFirst(split, splits, cutAlike) ? shown : () => false, true, rules);
  };
  const provisions = splits.flatMap(({ byProvision }) => byProvision);
  const unshown = provisions.filter((row) => !shown?.(row, 'provisions')).map(({ provision = '' }) => provision);
  return {
    comparisons: comparisons.map((comparison) => ({
      ...comparison,
      ...protectTotals(comparison, rules),
      split: comparison.split.status === 'known' ? protectedSplit(comparison.split) : comparison.split,
    })),
    hidden: new Set([...dominated, ...unshown]),
  };
}

/** Whether a row of a level may be shown. */
type MayShow = (row: Place, level: keyof Release) => boolean;

/** What may be shown of the splits whose cells are like the first's; undefined where not even all together may be. */
function shownPlaces(
  splits: readonly Split[],
  dominated: ReadonlySet<string>,
  rules: DisclosureContent,
): MayShow | undefined {
  const places = placesIn(splits.filter((split) => isLikeFirst(split, splits, cutAlike)));
  const cells = [...places.values()];
  const release = spendRelease(cells, fewest(rules), (provision) => dominated.has(provision));
  if (release === undefined) return undefined;
  const keys = [...places.keys()];
  return (row, level) => {
    if (level === 'cells') return release.cells.has(keys.indexOf(placeKey(row)));
    const { provision = NOT_GIVEN, need = NOT_GIVEN, ageBand = NOT_GIVEN } = row;
    return release[level].has({ provisions: provision, needs: need, ageBands: ageBand }[level]);
  };
}

/** The cells of some splits, each with its children in every year of theirs. */
function placesIn(splits: readonly Split[]): ReadonlyMap<string, ReleaseCell> {
  const rows = splits.map(({ cells }) => new Map(cells.map((cell) => [placeKey(cell), cell])));
  const all = new Map(rows.flatMap((cells) => [...cells]));
  return new Map(
    [...all].map(([key, { provision = NOT_GIVEN, need = NOT_GIVEN, ageBand = NOT_GIVEN }]) => [
      key,
      {
        provision,
        need,
        ageBand,
        children: rows.flatMap((cells) => [
          childrenOf(cells.get(key)?.childrenFrom),
          childrenOf(cells.get(key)?.childrenTo),
        ]),
      },
    ]),
  );
}

function childrenOf(count: Figure | undefined): number {
  return isShown(count) ? count : 0;
}

function placeKey({ provision, need, ageBand }: Place): string {
  return JSON.stringify([provision, need, ageBand]);
}

function isLikeFirst(split: Split, [first]: readonly Split[], like: (one: Split, other: Split) => boolean): boolean {
  return first === undefined || split === first || like(first, split);
}

/** Whether two splits cut each provision that both have into cells of the same kinds. */
function cutAlike(one: Split, other: Split): boolean {
  const kindsIn = ({ cells }: Split) =>
    new Map(cells.map(({ provision, need, ageBand }) => [provision, `${need === undefined} ${ageBand === undefined}`]));
  const kinds = kindsIn(one);
  return (
    countsAlike(one, other) && [...kindsIn(other)].every(([provision, kind]) => (kinds.get(provision) ?? kind) === kind)
  );
}

/** Whether two splits that end in one year count the same children in it: what one takes as services, the other does too. */
function countsAlike(one: Split, other: Split): boolean {
  const countsIn = ({ byProvision }: Split) =>
    new Map(byProvision.map(({ provision, childrenTo }) => [provision, childrenOf(childrenTo)]));
  const [a, b] = [countsIn(one), countsIn(other)];
  return [...a.keys(), ...b.keys()].every((provision) => (a.get(provision) ?? 0) === (b.get(provision) ?? 0));
}

/** Whether enough children are beside the spending in both years, and beside what is taken as services enough or none. */
function hasEnough({ all, services }: Split, rules: DisclosureContent): boolean {
  const few = ({ childrenFrom, childrenTo }: Pick<ServicesChange, 'childrenFrom' | 'childrenTo'>) =>
    [childrenFrom, childrenTo].map(childrenOf).map((count) => count < fewest(rules));
  const [allFrom, allTo] = few(all);
  return !allFrom && !allTo && !isOfFew(services, rules);
}

/** Whether services have some children beside them, but too few to be told. */
function isOfFew({ childrenFrom, childrenTo }: ServicesChange, rules: DisclosureContent): boolean {
  return [childrenFrom, childrenTo].map(childrenOf).some((count) => count > 0 && count < fewest(rules));
}

function hasCounted({ childrenFrom, childrenTo }: ServicesChange): boolean {
  return childrenFrom !== undefined || childrenTo !== undefined;
}

/** A split; without `totals` nothing of it is shown. */
function protectSplit(split: Split, mayShow: MayShow, totals: boolean, rules: DisclosureContent): Split {
  const rows = (level: keyof Release, list: readonly SpendChange[]) =>
    list.map((row) => protectChange(row, mayShow(row, level), rules));
  // Services whose children were counted in one year are shown all or none, so that none of them is what is left of the total.
  const fewCounted = split.servicesByProvision.some((row) => isOfFew(row, rules));
  const showsServices = (row: ServicesChange) => totals && !(fewCounted && hasCounted(row));
  return {
    ...split,
    all: protectChange(split.all, totals, rules),
    services: protectServices(split.services, totals, rules),
    byProvision: rows('provisions', split.byProvision),
    byNeed: rows('needs', split.byNeed),
    byAgeBand: rows('ageBands', split.byAgeBand),
    cells: rows('cells', split.cells),
    servicesByProvision: split.servicesByProvision.map((row) => protectServices(row, showsServices(row), rules)),
    contributions: split.contributions
      .filter((one) =>
        one.part === 'services'
          ? split.servicesByProvision.some((row) => row.provision === one.provision && showsServices(row))
          : mayShow(one, 'cells'),
      )
      .map((one) => ({ ...one, pounds: roundPounds(one.pounds, rules) }))
      .filter((one) => one.pounds !== 0)
      .toSorted(
        (a, b) => sizeOf(b) - sizeOf(a) || compareText(placeKey(a), placeKey(b)) || compareText(a.part, b.part),
      ),
  };
}

/** Contributions of one size stand in an order that says nothing of what they were before they were rounded. */
function sizeOf({ pounds }: Split['contributions'][number]): number {
  return isShown(pounds) ? Math.abs(pounds) : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All spending of both years, and its growth as a whole percent. */
function protectTotals(comparison: SpendComparison, rules: DisclosureContent) {
  const amounts = protectAmounts(comparison, rules);
  const growth = ratioOf(amounts.change, amounts.spendFrom);
  return {
    ...amounts,
    ...mapFields(comparison, ['growth'], () => mapShown(growth, (value) => roundTo(value, PERCENT))),
  };
}

const PARTS = ['caseload', 'mix', 'unitCost'] as const;

function protectChange(row: SpendChange, show: boolean, rules: DisclosureContent): SpendChange {
  if (!show) return { ...row, ...mapFields(row, [...COUNTS, ...AMOUNTS, ...PARTS], () => WITHHELD) };
  return {
    ...row,
    ...mapFields(row, COUNTS, (count) => protectCount(count, rules)),
    ...protectAmounts(row, rules),
    ...mapFields(row, PARTS, (part) => roundPounds(part, rules)),
  };
}

function protectServices(row: ServicesChange, show: boolean, rules: DisclosureContent): ServicesChange {
  if (!show) return { ...row, ...mapFields(row, [...COUNTS, ...AMOUNTS], () => WITHHELD) };
  return { ...row, ...mapFields(row, COUNTS, (count) => protectCount(count, rules)), ...protectAmounts(row, rules) };
}

const COUNTS = ['childrenFrom', 'childrenTo'] as const;
const AMOUNTS = ['spendFrom', 'spendTo', 'change'] as const;

/** Two years to the nearest step, and the difference of what is shown. */
function protectAmounts(row: Pick<SpendChange, (typeof AMOUNTS)[number]>, rules: DisclosureContent) {
  const [spendFrom, spendTo] = [roundPounds(row.spendFrom, rules), roundPounds(row.spendTo, rules)];
  return { spendFrom, spendTo, change: isShown(spendFrom) && isShown(spendTo) ? spendTo - spendFrom : WITHHELD };
}
