/** "1 case", "12 cases". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first of some names in one line, and how many more there are. Names may hold commas. */
export function firstOf(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join('; ')}; and ${more} more` : names.join('; ');
}
