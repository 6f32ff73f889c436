import { type Figure, type IndicatorResult, isProtected } from '../model/diagnosis.ts';
import type { Concentration } from '../model/outcome.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';

/** A figure made of money. Means over placements have rules of their own; whole spending is rounded. */
export function protectMoney(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  if (result.id === GAP)
    return { ...result, ...mapFields(result, ['numerator', 'denominator'], (count) => protectCount(count, rules)) };
  return result.id.startsWith('unit-cost-') ? protectMeanCost(result, rules) : protectSpend(result, rules);
}

/**
 * A mean over placements. Withheld on too few of them, and where a few make up the sum or nobody has said whether they
 * do. The sum is always withheld: divided by the mean it would give the exact number of placements back.
 */
function protectMeanCost(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  const { roundTo: step, minimumPlacements } = rules.money;
  const placements = result.denominator ?? result.used;
  const publishable = isShown(placements) && placements >= minimumPlacements && isSpread(result, rules);
  const pounds = (figure: Figure) => (publishable ? mapShown(figure, (value) => roundTo(value, step)) : WITHHELD);
  return {
    ...result,
    ...mapFields(result, ['value', 'lower', 'upper'], pounds),
    ...mapFields(result, ['denominator'], (count) => protectCount(count, rules)),
    numerator: WITHHELD,
  };
}

/** Whether no few placements dominate the sum. A sum already withheld was found so when it was. */
function isSpread({ concentration, numerator }: IndicatorResult, rules: DisclosureContent): boolean {
  return concentration === undefined ? isProtected(numerator) : isSpreadOut(concentration, rules);
}

/** Whether a sum is made up by no few of what it adds up. */
export function isSpreadOut(concentration: Concentration, { money }: DisclosureContent): boolean {
  return (
    concentration.twoLargestShare < money.dominanceTwoLargest && concentration.restOverLargest >= money.dominanceRest
  );
}

/** The area's spending: rounded sums, and what is worked out from them. Spread over few plans it is withheld, sum and all. */
function protectSpend(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  const { roundTo: step, minimumPlacements } = rules.money;
  const isGrowth = result.unit === 'growth';
  const enough = isGrowth || (isShown(result.denominator) && result.denominator >= minimumPlacements);
  const pounds = (figure: Figure) => (enough ? mapShown(figure, (value) => roundTo(value, step)) : WITHHELD);
  const terms = {
    ...mapFields(result, ['numerator'], pounds),
    ...mapFields(result, ['denominator'], (figure) => (isGrowth ? pounds(figure) : protectCount(figure, rules))),
  };
  const settled = (value: number) => (isGrowth ? roundTo(value - 1, PERCENT) : roundTo(value, step));
  return {
    ...result,
    ...terms,
    value: mapShown(ratioOf(terms.numerator, terms.denominator), settled),
    ...mapFields(result, ['lower', 'upper'], () => WITHHELD),
  };
}

const GAP = 'independent-cost-gap';
const GAP_TERMS = ['unit-cost-special-independent', 'unit-cost-special-state'] as const;

/** The gap between two mean costs, from the means as they are shown; withheld where either is. */
export function protectCostGap(results: readonly IndicatorResult[]): IndicatorResult[] {
  const shown = (id: string): Figure =>
    results.find((result) => result.id === id && result.by === null)?.value ?? WITHHELD;
  const [dearer, cheaper] = [shown(GAP_TERMS[0]), shown(GAP_TERMS[1])];
  const gap = isShown(dearer) && isShown(cheaper) ? dearer - cheaper : WITHHELD;
  return results.map((result) => {
    if (result.id !== GAP || result.value === undefined) return result;
    // The interval of a difference cannot be made again from two rounded means.
    return { ...result, value: gap, ...mapFields(result, ['lower', 'upper'], () => WITHHELD) };
  });
}

/** The fewest children or placements that a sum of pounds may rest on. */
export function fewest({ money, hideBelow }: DisclosureContent): number {
  return Math.max(money.minimumPlacements, hideBelow.value);
}

/** Pounds to the nearest step. */
export function roundPounds(figure: Figure, { money }: DisclosureContent): Figure {
  return mapShown(figure, (value) => roundTo(value, money.roundTo));
}
