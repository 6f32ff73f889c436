import { flat, mapSpan, plus, type Span } from './span.ts';

/** Pounds a year for a child, or why they are not known, in a sentence. */
export type Priced =
  | { readonly status: 'known'; readonly pounds: Span }
  | { readonly status: 'unknown'; readonly reason: string };

/** A price that is the same in every case; `reason` where there is none. */
export function priced(pounds: number | Span | undefined, reason: string): Priced {
  if (pounds === undefined) return { status: 'unknown', reason };
  return { status: 'known', pounds: typeof pounds === 'number' ? flat(pounds) : pounds };
}

/** The pounds of a price; undefined where they are not known. */
export function poundsOf(price: Priced): Span | undefined {
  return price.status === 'known' ? price.pounds : undefined;
}

/** Several prices together, known only where every one is. */
export function sumPriced(prices: readonly Priced[]): Priced {
  return prices.reduce(
    (sum, price) => {
      if (sum.status === 'unknown') return sum;
      return price.status === 'unknown' ? price : { status: 'known', pounds: plus(sum.pounds, price.pounds) };
    },
    priced(0, ''),
  );
}

/**
 * What is saved for a child: one price less another. The low case takes the dearer of what is paid instead, the high
 * case the cheaper. Negative where the change costs more.
 */
export function saving(from: Priced, instead: Priced): Priced {
  if (from.status === 'unknown') return from;
  if (instead.status === 'unknown') return instead;
  const { low, central, high } = instead.pounds;
  const paid: Span = { low: high, central, high: low };
  return { status: 'known', pounds: mapSpan(from.pounds, (pounds, which) => pounds - paid[which]) };
}
