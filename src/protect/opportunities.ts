import type { Diagnosis, Figure, IndicatorResult, OpportunityResult, Range } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { factor, resizing } from './case-reviews.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, roundTo, WITHHELD } from './figures.ts';

type CaseShare = Diagnosis['caseReviews']['shares'][number];
type Year = OpportunityResult['years'][number];
type Bound = keyof Range;
/** What the children of each case, low, central and high, are multiplied by. */
type Factors = Readonly<Record<Bound, Figure>>;

const BOUNDS = ['low', 'central', 'high'] as const;

/** What protecting a pathway rests on. */
export interface OpportunityRules {
  readonly disclosure: DisclosureContent;
  /** Shares of reviewed cases, exact, and in the same order as they may be shown. */
  readonly exactShares: readonly CaseShare[];
  readonly shares: readonly CaseShare[];
  /** Indicators that have been protected already. */
  readonly indicators: readonly IndicatorResult[];
}

/**
 * A sized pathway as it may leave the building. Children are flow × share × deliverability, so children ÷ flow would give
 * the exact number of reviewed cases back: they are resized to the share as shown, and pounds follow the children as
 * shown. Pounds are withheld where children or a unit cost behind them are.
 */
export function protectOpportunity(opportunity: OpportunityResult, rules: OpportunityRules): OpportunityResult {
  const { disclosure } = rules;
  const count = (figure: Figure) => protectCount(figure, disclosure);
  const { share, factors } = protectSize(opportunity, rules);
  const costs = costsAreShown(opportunity, rules);
  const years = opportunity.years.map((year) => protectYear(year, factors, costs, disclosure));
  const last = {
    ...opportunity,
    recurringCost: opportunity.years.at(-1)?.recurringCost,
    capacityCap: opportunity.years.at(-1)?.capacityCap,
  };
  return {
    ...opportunity,
    ...mapFields(opportunity, ['reviewed', 'flow'], count),
    ...(share === undefined ? {} : { share }),
    ...(opportunity.potential ? { potential: resized(opportunity.potential, factors, disclosure) } : {}),
    ...mapFields(opportunity, ['costFrom', 'costTo'], (figure) => (costs ? rounded(figure, disclosure) : WITHHELD)),
    ...protectAmounts(last, factors, costs, disclosure),
    years,
  };
}

function protectYear(year: Year, factors: Factors, costs: boolean, disclosure: DisclosureContent): Year {
  return {
    ...year,
    // A mean over new plans and transfers: to the last digit it would tell how many of each there were.
    deliverability: mapFields(year.deliverability, BOUNDS, (figure) =>
      mapShown(figure, (value) => roundTo(value, PERCENT)),
    ),
    ...mapFields(year, ['capacityCap'], (figure) => protectCount(figure, disclosure)),
    ...protectAmounts(year, factors, costs, disclosure),
  };
}

/** The share as shown, and how far each case of the estimate moves with it. */
function protectSize(
  opportunity: OpportunityResult,
  rules: OpportunityRules,
): { share: Range | undefined; factors: Factors } {
  const { pathway, stratum, share } = opportunity;
  const at = rules.exactShares.findIndex(
    (row) => row.idealOutcome === pathway && row.stratum === (stratum ?? 'strata'),
  );
  const [exact, shown] = [rules.exactShares[at], rules.shares[at]];
  const resize = exact && shown && isShown(shown.value) ? resizing(exact, shown) : WITHHELD;
  if (share === undefined) return { share, factors: { low: resize, central: resize, high: resize } };
  const whole = (figure: Figure) => mapShown(factor(resize, figure), (value) => roundTo(Math.min(1, value), PERCENT));
  // In one stratum the share is that of its cases, interval and all; over several it is a sum of its own.
  const protectedShare =
    stratum !== null && shown
      ? { low: shown.lower, central: shown.value, high: shown.upper }
      : { low: whole(share.low), central: whole(share.central), high: whole(share.high) };
  const move = (bound: Bound): Figure => {
    const [before, after] = [share[bound], protectedShare[bound]];
    if (!isShown(before) || !isShown(after)) return WITHHELD;
    return before === 0 ? 1 : after / before;
  };
  return { share: protectedShare, factors: { low: move('low'), central: move('central'), high: move('high') } };
}

/** Children of each case, moved with the share and then protected as a count. */
function resized(children: Range, factors: Factors, disclosure: DisclosureContent): Range {
  return mapFields(children, BOUNDS, (figure, bound) => protectCount(factor(factors[bound], figure), disclosure));
}

interface Amounts {
  readonly children?: Range | undefined;
  readonly pounds?: Range | undefined;
  readonly recurringCost?: Figure | undefined;
  readonly capacityCap?: Figure | undefined;
}

/** Children and pounds of a year. */
function protectAmounts(
  { children, pounds, recurringCost = 0, capacityCap }: Amounts,
  factors: Factors,
  costs: boolean,
  disclosure: DisclosureContent,
): { children: Range; pounds: Range } {
  const cap = capacityCap === undefined ? Number.POSITIVE_INFINITY : protectCount(capacityCap, disclosure);
  const shown =
    children &&
    mapFields(resized(children, factors, disclosure), BOUNDS, (figure) =>
      isShown(cap) ? mapShown(figure, (value) => Math.min(value, cap)) : figure,
    );
  const follow = (figure: Figure, bound: Bound): Figure => {
    const [before, after] = [children?.[bound], shown?.[bound]];
    if (!costs || !isShown(before) || !isShown(after) || !isShown(figure) || !isShown(recurringCost)) return WITHHELD;
    // What is left of the pounds without the cost of the programme is so much for each child.
    const gross = before === 0 ? 0 : ((figure + recurringCost) / before) * after;
    return rounded(gross - recurringCost, disclosure);
  };
  return {
    ...(shown ? { children: shown } : {}),
    ...(pounds ? { pounds: mapFields(pounds, BOUNDS, follow) } : {}),
  } as { children: Range; pounds: Range };
}

/** Whether every unit cost behind the pounds may be shown. Pounds that do not say what they rest on may not be. */
function costsAreShown({ costIndicators = [] }: OpportunityResult, { indicators }: OpportunityRules): boolean {
  const shown = (id: string) => isShown(indicators.find((result) => result.id === id && result.by === null)?.value);
  return costIndicators.length > 0 && costIndicators.every(shown);
}

function rounded(figure: Figure, { money }: DisclosureContent): Figure {
  return mapShown(figure, (value) => roundTo(value, money.roundTo));
}
