type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The object without the fields that are undefined: what is not known is left out of a document, not written down. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
