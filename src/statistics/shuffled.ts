import type { Uniform } from './draws.ts';

/** Items in a random order, every order as likely. Source: Fisher and Yates (1938), as stated by Durstenfeld (1964). */
export function shuffled<Item>(source: Uniform, items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(source() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
