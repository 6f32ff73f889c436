/** What tells the entries of a list apart: the first of these whose first key an entry has. */
const IDENTITIES = [['id'], ['grade'], ['value'], ['test'], ['indicator', 'by'], ['theme'], ['title']] as const;

export type Entry = Readonly<Record<string, unknown>>;

/** Whether a value is a map: an object that is not a list. */
export function isMap(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The name an entry of a list goes by, such as `parent_carer` or `mainstream-share, age_band 11-15`; undefined for an
 * entry that has none, and for one that is no map.
 */
export function identityOf(entry: unknown): string | undefined {
  if (!isMap(entry)) return undefined;
  return keysOf(entry)
    ?.map((key) => entry[key])
    .filter((part) => part !== undefined)
    .map((part) => (isMap(part) ? byWords(part) : String(part)))
    .join(', ');
}

/** An entry without the keys that name it. */
export function withoutIdentity(entry: unknown): unknown {
  if (!isMap(entry)) return entry;
  const keys: readonly string[] = keysOf(entry) ?? [];
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
}

function keysOf(entry: Entry) {
  return IDENTITIES.find(([key]) => entry[key] !== undefined && entry[key] !== null);
}

function byWords(by: Entry): string {
  return Object.keys(by)
    .toSorted()
    .map((dimension) => `${dimension} ${String(by[dimension])}`)
    .join(', ');
}
