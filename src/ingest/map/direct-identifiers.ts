import { isPersonalName } from '../personal-names.ts';

/** What makes a column one of direct identifiers. */
export type DirectIdentifier = 'its name' | 'unique pupil numbers' | 'postcodes' | 'e-mail addresses';

// Source: DfE, unique pupil numbers guide (a letter and twelve digits, or a letter, eleven digits and a letter);
// GOV.UK, format of postcodes.
const KINDS: readonly { readonly kind: DirectIdentifier; readonly pattern: RegExp }[] = [
  { kind: 'unique pupil numbers', pattern: /^[A-Z]\d{11}[A-Z\d]$/i },
  { kind: 'postcodes', pattern: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i },
  { kind: 'e-mail addresses', pattern: /^\S+@\S+\.\S+$/ },
];
/** A column is what one cell in ten of it is: identifiers among other things are identifiers all the same. */
const ENOUGH = 0.1;

/** Why a column holds direct identifiers, by its name or by its cells; undefined where neither says so. */
export function directIdentifier(name: string, texts: ReadonlyMap<string, number>): DirectIdentifier | undefined {
  if (isPersonalName(name)) return 'its name';
  let filled = 0;
  const found = new Map<DirectIdentifier, number>();
  for (const [text, rows] of texts) {
    filled += rows;
    for (const { kind, pattern } of KINDS) if (pattern.test(text)) found.set(kind, (found.get(kind) ?? 0) + rows);
  }
  return KINDS.find(({ kind }) => (found.get(kind) ?? 0) > filled * ENOUGH)?.kind;
}
