import type { Figure } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { isShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';

/**
 * How many of some places have a cost, and what share that is, from the counts as they may be shown. Rounding may not make
 * "nearly all" of them look like all.
 */
export function protectCosted(
  costed: Figure,
  places: Figure,
  rules: DisclosureContent,
): { readonly costed: Figure; readonly coverage: Figure } {
  const [part, whole] = [protectCount(costed, rules), protectCount(places, rules)];
  const looksLikeAll = isShown(part) && part === whole && costed !== places;
  const shown = looksLikeAll ? WITHHELD : part;
  const share = ratioOf(shown, whole);
  return { costed: shown, coverage: isShown(share) ? roundTo(Math.min(1, share), PERCENT) : WITHHELD };
}
