/** How far the largest few of some amounts make up their sum. Both are ratios, 0 or more. */
export interface LargestFew {
  /** The two largest amounts ÷ the sum. */
  readonly twoLargestShare: number;
  /** All amounts but the two largest ÷ the largest: the p% rule. */
  readonly restOverLargest: number;
}

/** How concentrated the sum of some amounts is, none of them negative, given smallest first. */
export function concentrationOf(amounts: readonly number[]): LargestFew {
  const largest = amounts.at(-1) ?? 0;
  // Nothing but noughts: the sum gives away each of them, as if one amount made it up.
  if (largest === 0) return { twoLargestShare: 1, restOverLargest: 0 };
  const two = largest + (amounts.at(-2) ?? 0);
  const rest = sumOf(amounts.slice(0, -2));
  return { twoLargestShare: two / sumOf(amounts), restOverLargest: rest / largest };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
