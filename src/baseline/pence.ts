/** Pounds as whole pence, in which sums are exact. More than two decimals are rounded to the nearest penny. */
export function toPence(pounds: number): number {
  const pence = Math.round(Number((Math.abs(pounds) * 100).toPrecision(15)));
  return pounds < 0 && pence > 0 ? -pence : pence;
}

/** Whole pence as pounds. */
export function toPounds(pence: number): number {
  return pence / 100;
}
