/** Look-ups after which a memory that seldom helps is given up. */
const TRIAL = 2000;

/**
 * A pure function that remembers its results. Cells of most columns repeat; where half of the first look-ups miss (ids,
 * costs) remembering costs more than it saves, and it stops.
 */
export function remembered<Result extends object>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  let lookUps = 0;
  let remembers = true;
  return (text) => {
    if (!remembers) return read(text);
    lookUps++;
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    results.set(text, result);
    if (lookUps >= TRIAL && results.size * 2 >= lookUps) {
      remembers = false;
      results.clear();
    }
    return result;
  };
}
