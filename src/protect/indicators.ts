import type { Figure, IndicatorResult } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { type Interval, poissonExact, wilson } from '../statistics/intervals.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';
import { protectCostGap, protectMoney } from './money.ts';

/** Every indicator as it may leave the building. */
export function protectIndicators(results: readonly IndicatorResult[], rules: DisclosureContent): IndicatorResult[] {
  return protectCostGap(results.map((result) => protectIndicator(result, rules)));
}

function protectIndicator(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  // How nearly alone one record makes up a sum is itself a disclosure.
  const { concentration: _, groupDisclosure: __, ...fields } = protectFigure(result, rules);
  return {
    ...fields,
    ...flag(fields),
    ...mapFields(result, ['used', 'blank'], (count) => protectCount(count, rules)),
    leftOut: result.leftOut.map(({ reason, count }) => ({ reason, count: protectCount(count, rules) })),
  };
}

function protectFigure(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  if (result.value === undefined)
    return { ...result, ...mapFields(result, ['numerator', 'denominator', 'lower', 'upper'], () => WITHHELD) };
  if (result.unit === 'gbp' || SPEND.has(result.id)) return protectMoney(result, rules);
  return result.unit === 'count' ? protectTotal(result, rules) : protectRatio(result, rules);
}

/** Indicators made of sums of money though their unit is not pounds. */
const SPEND: ReadonlySet<string> = new Set(['spend-growth']);

/** A plain count. It has no sampling model, so an interval cannot be made again from what is shown. */
function protectTotal(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  return {
    ...result,
    ...mapFields(result, ['value', 'numerator', 'denominator'], (count) => protectCount(count, rules)),
    ...mapFields(result, ['lower', 'upper'], () => WITHHELD),
  };
}

/**
 * A share, rate, growth or local measure: worked out again from its protected numerator and denominator, and its
 * interval from those too. Without both it is withheld, for nobody can say how many children it rests on.
 */
function protectRatio(result: IndicatorResult, rules: DisclosureContent): IndicatorResult {
  const counts = protectParts(result, rules);
  const ratio = ratioOf(counts.numerator, counts.denominator);
  const interval = intervalOf(result.unit, counts.numerator, counts.denominator);
  return {
    ...result,
    ...counts,
    value: mapShown(ratio, (value) => settled(result.unit, value)),
    ...mapFields(result, ['lower', 'upper'], (_, bound) =>
      interval ? settled(result.unit, interval[bound]) : WITHHELD,
    ),
  };
}

/** Numerator and denominator. Rounding may not make "nearly all" of a group look like all of it. */
function protectParts(result: IndicatorResult, rules: DisclosureContent) {
  const counts = mapFields(result, ['numerator', 'denominator'], (count) => protectCount(count, rules));
  const looksLikeAll = result.unit === 'share' && isShown(counts.numerator) && counts.numerator === counts.denominator;
  return looksLikeAll && result.numerator !== result.denominator ? { ...counts, numerator: WITHHELD } : counts;
}

/** The interval of a share or a rate, before it is scaled; undefined for figures without a sampling model. */
function intervalOf(
  unit: IndicatorResult['unit'],
  numerator: Figure | undefined,
  denominator: Figure | undefined,
): Interval | undefined {
  if (!isShown(numerator) || !isShown(denominator) || denominator === 0) return undefined;
  if (unit === 'share') return numerator <= denominator ? wilson(numerator / denominator, denominator) : undefined;
  if (unit !== 'per-10k' && unit !== 'per-1k') return undefined;
  const { lower, upper } = poissonExact(numerator);
  return { lower: lower / denominator, upper: upper / denominator };
}

/** A ratio in its unit, no finer than may be shown: whole percents, whole children in a thousand. */
function settled(unit: IndicatorResult['unit'], ratio: number): number {
  switch (unit) {
    case 'per-10k':
      return roundTo(ratio * 10_000, 1);
    case 'per-1k':
      return roundTo(ratio * 1_000, 1);
    case 'growth':
      return roundTo(ratio - 1, PERCENT);
    case 'value':
      // Below ten a whole number would say next to nothing; the counts behind it are protected either way.
      return roundTo(ratio, Math.abs(ratio) < 10 ? 0.1 : 1);
    default:
      return roundTo(ratio, PERCENT);
  }
}

/** The flag of a share of nobody or of everybody in a named group, as far as the protected counts tell. */
function flag({ by, unit, value, numerator, denominator }: IndicatorResult): Pick<IndicatorResult, 'groupDisclosure'> {
  if (by === null || unit !== 'share' || !isShown(value)) return {};
  return numerator === 0 || numerator === denominator ? { groupDisclosure: true } : {};
}
