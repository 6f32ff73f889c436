/** What sets a row of a place apart from its other rows, as far as it is used. */
export type RowMark =
  | { readonly of: 'all' }
  /** Ages of whole years, both included. */
  | { readonly of: 'age'; readonly from: number; readonly to: number }
  | { readonly of: 'sex' | 'placement'; readonly label: string };

/** Which rows of a place are meant. `of` tells whether a file breaks a place down in this way at all. */
export interface RowGroup {
  readonly text: string;
  readonly of: RowMark['of'];
  readonly has: (mark: RowMark) => boolean;
}

const ALL: RowMark = { of: 'all' };

/** The mark of a row by its topic and breakdown; undefined for a breakdown that is not used. */
export function markOf(topic: string, breakdown: string): RowMark | undefined {
  if (/^(all|new) /i.test(topic)) return topic === breakdown ? ALL : undefined;
  // Age now: not the age at which a plan started or ceased.
  if (/^(child or young persons age|age at )/i.test(topic)) return ageMark(breakdown);
  if (/^sex$/i.test(topic)) return { of: 'sex', label: plainLabel(breakdown) };
  if (/^type of placement$/i.test(topic)) return { of: 'placement', label: plainLabel(breakdown) };
  return undefined;
}

/** The mark of an age as written: `age 10`, `Aged 10`, `Age 5 to 10`, `under 3`, `Total`. */
export function ageMark(text: string): RowMark | undefined {
  if (/^total$/i.test(text)) return ALL;
  const [from, to] = text.match(/\d+/g)?.map(Number) ?? [];
  if (from === undefined) return undefined;
  return /under/i.test(text) ? { of: 'age', from: 0, to: from - 1 } : { of: 'age', from, to: to ?? from };
}

/** A label without what differs from file to file: case, signs, and the s of a plural. */
export function plainLabel(label: string): string {
  const words = label.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return words.map((word) => word.replace(/s$/, '')).join(' ');
}

export const HEADLINE: RowGroup = { text: 'headline rows', of: 'all', has: ({ of }) => of === 'all' };

/** Rows of ages from one to another, both included. */
export function ages(from: number, to: number): RowGroup {
  return {
    text: `rows of age ${from} to ${to}`,
    of: 'age',
    has: (mark) => mark.of === 'age' && mark.from >= from && mark.to <= to,
  };
}

export function sex(label: string): RowGroup {
  const plain = plainLabel(label);
  return { text: `rows of sex ${label}`, of: 'sex', has: (mark) => mark.of === 'sex' && mark.label === plain };
}

/** Rows of some types of placement. */
export function placements(labels: readonly string[]): RowGroup {
  const plain = new Set(labels.map(plainLabel));
  return {
    text: 'rows by type of placement',
    of: 'placement',
    has: (mark) => mark.of === 'placement' && plain.has(mark.label),
  };
}
