/** Whether a change of a scenario holds in a census year. */
export function holdsIn(
  { from, until }: { readonly from?: number | undefined; readonly until?: number | undefined },
  year: number,
): boolean {
  return (from === undefined || year >= from) && (until === undefined || year <= until);
}
