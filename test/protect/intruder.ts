/** The intruder, who adds and subtracts whatever is shown. Works with code of its own. */

/**
 * Whether adding and subtracting sums, each any number of times, leaves something that rests on some children but fewer than
 * `minimum`. Tries every set of cells that holds so few.
 *
 * @param sums for each sum that is shown, a nought or a one for each cell
 * @param counts children of each cell, more than 0
 */
export function restOnFew(sums: readonly (readonly number[])[], counts: readonly number[], minimum: number): boolean {
  const whole = rank(sums);
  for (let few = 1; few < 2 ** counts.length; few++) {
    const isFew = (at: number) => (few >> at) % 2 === 1;
    const held = counts.reduce((sum, count, at) => (isFew(at) ? sum + count : sum), 0);
    // A combination that is nought on all other cells is one that the other cells alone cannot tell from nothing.
    if (held < minimum && rank(sums.map((row) => row.filter((_, at) => !isFew(at)))) < whole) return true;
  }
  return false;
}

const PRIME = 1_000_003;

/** Rank of a matrix of noughts and ones, by elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, index) => index >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    const inverse = power(left[found]![column]!, PRIME - 2);
    for (let other = found + 1; other < left.length; other++) {
      const times = (left[other]![column]! * inverse) % PRIME;
      if (times === 0) continue;
      left[other] = left[other]!.map((value, at) => (value + (PRIME - times) * left[found]![at]!) % PRIME);
    }
    found++;
  }
  return found;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (
    let square = base % PRIME, rest = exponent;
    rest > 0;
    rest = Math.floor(rest / 2), square = (square * square) % PRIME
  ) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
  }
  return result;
}
