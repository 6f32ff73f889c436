/** A low, a central and a high case, in numbers. What the diagnosis calls a range. */
export interface Span {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A figure that is the same in every case. */
export function flat(value: number): Span {
  return { low: value, central: value, high: value };
}

/** Each case worked out apart. */
export function mapSpan(span: Span, each: (value: number, which: keyof Span) => number): Span {
  return { low: each(span.low, 'low'), central: each(span.central, 'central'), high: each(span.high, 'high') };
}

/** Case by case: low times low, central times central, high times high. */
export function times(first: Span, second: Span): Span {
  return mapSpan(first, (value, which) => value * second[which]);
}

/** Case by case: low plus low, central plus central, high plus high. */
export function plus(first: Span, second: Span): Span {
  return mapSpan(first, (value, which) => value + second[which]);
}

/**
 * Adds spans that err independently of each other: centrals add, and distances to the bounds combine in quadrature.
 * A bound lies on the side of the central figure on which most of the distances lie, so that where pounds are lost the
 * low case of children stays the low case.
 */
export function inQuadrature(spans: readonly Span[]): Span {
  const central = spans.reduce((sum, span) => sum + span.central, 0);
  const bound = (which: 'low' | 'high'): number => {
    const distances = spans.map((span) => span[which] - span.central);
    const side = Math.sign(distances.reduce((sum, distance) => sum + distance, 0));
    return central + side * Math.sqrt(distances.reduce((sum, distance) => sum + distance ** 2, 0));
  };
  return { low: bound('low'), central, high: bound('high') };
}
