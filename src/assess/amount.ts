import { flat, inQuadrature, mapSpan, type Span, times } from './span.ts';

/** Children a year, and what they come to in pounds a year; pounds are absent where they are not known. */
export interface Amount {
  readonly children: Span;
  readonly pounds: Span | undefined;
}

/** Children and what is saved for each. Where there are no children there are no pounds, whatever a child would save. */
export function amountOf(children: Span, savingPerChild: Span | undefined): Amount {
  const nobody = children.high === 0;
  return { children, pounds: nobody ? flat(0) : savingPerChild && times(children, savingPerChild) };
}

/** Amounts together; pounds only where all are known. */
export function combined(amounts: readonly Amount[]): Amount {
  const pounds = amounts.map((amount) => amount.pounds).filter((span) => span !== undefined);
  return {
    children: inQuadrature(amounts.map((amount) => amount.children)),
    pounds: pounds.length === amounts.length ? inQuadrature(pounds) : undefined,
  };
}

/** The factor of each case that holds children to a limit: 1 where they fit, and where there is no limit. */
export function holdingTo(limit: number | undefined, children: Span): Span {
  return mapSpan(children, (count) => (limit === undefined || count <= limit ? 1 : limit / count));
}

/** An amount held down: the pounds for each child stay as they are. */
export function held({ children, pounds }: Amount, factors: Span): Amount {
  return { children: times(children, factors), pounds: pounds && times(pounds, factors) };
}

/** Whether factors hold anything down. */
export function holds({ low, central, high }: Span): boolean {
  return Math.min(low, central, high) < 1;
}
