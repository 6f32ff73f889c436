/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** A number of things at the head of a sentence: "No elements", "One element", "Twelve" as "12 elements". */
export function headNumber(count: number, one: string, many: string): string {
  return `${NUMBERS[count] ?? String(count)} ${count === 1 ? one : many}`;
}

/** The word for one or for several. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first letter small, for a title that goes on a sentence. */
export function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "3", or "1 to 2". */
export function spanWords(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

/** A code as words: `annual-cost-missing` → "annual cost missing". */
export function codeWords(code: string): string {
  return code.replaceAll(/[-_]/g, ' ');
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) || text === '' ? text : `${text}.`;
}

/** The anchor that GitHub gives a heading; the HTML uses the same. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** An address that may be a link: plain http or https, nothing that could hide another meaning. Empty where it may not. */
export function safeAddress(text: string): string {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~%/?=&+,#-]*)?$/.test(text) ? text : '';
}
