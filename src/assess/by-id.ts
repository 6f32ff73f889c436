/** Orders items by an id, by code unit, the same on every machine. */
export function byId<Item>(idOf: (item: Item) => string): (first: Item, second: Item) => number {
  return (first, second) => {
    const [a, b] = [idOf(first), idOf(second)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
}
