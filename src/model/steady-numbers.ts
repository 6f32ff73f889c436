/**
 * The same document with every number that is not whole settled to twelve significant figures, far finer than any
 * display. Processors and Node versions may differ in the last bits of a logarithm; the written bytes must not.
 */
export function steadyNumbers<Value>(value: Value): Value {
  return steady(value) as Value;
}

function steady(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(steady);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, steady(part)]));
}
