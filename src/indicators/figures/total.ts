/** A sum that does not depend on the order of the amounts, not even in its last bits: smallest first. */
export function total(amounts: readonly number[]): number {
  return amounts.toSorted((a, b) => a - b).reduce((sum, amount) => sum + amount, 0);
}
