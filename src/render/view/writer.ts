import { type Diagnosis, type Figure, type IndicatorResult, isProtected, type Range } from '../../model/diagnosis.ts';
import { changeText, percentText, plainNumber, poundsChangeText, poundsText } from '../format.ts';

/** A figure, withheld or not, that may be absent. */
type Maybe = Figure | undefined;
/** Writes a figure. Absent: "not known". Withheld: "c". */
type Write = (figure: Maybe) => string;

export const NOT_KNOWN = 'not known';
const WITHHELD = 'c';

/** Figures as text, as finely as the audience may see them. */
export interface Writer {
  /** Whole things: `1,187`. Estimates of children too. */
  readonly count: Write;
  /** A size that need not be whole. */
  readonly size: Write;
  readonly percent: Write;
  readonly change: Write;
  readonly pounds: Write;
  /** With its sign: `+£845,000`. */
  readonly poundsChange: Write;
  /** Without its sign, where the words tell it. */
  readonly poundsSize: Write;
  readonly percentSize: Write;
  /** Points from 0 to 100. */
  readonly score: Write;
  /** A mark out of five. */
  readonly mark: Write;
  /** A share, 0–1, as points from 0 to 100. */
  readonly points: Write;
  /** A coefficient from −1 to 1. */
  readonly coefficient: Write;
  /** An indicator's figure in its unit. */
  readonly inUnit: (unit: IndicatorResult['unit']) => Write;
  /** "about 1,185 plans"; "1 plan"; "no plans"; "fewer than 8 plans (c)". */
  readonly some: (figure: Maybe, one: string, many: string) => string;
  /** "25 of 102". */
  readonly of: (part: Maybe, whole: Maybe) => string;
  /** "24 (15 to 35)". */
  readonly range: (range: Range | undefined, write: Write) => string;
  /** "about 24 children a year (15 to 35)". */
  readonly someRange: (range: Range, one: string, many: string) => string;
  /** "36% (31% to 41%)"; without an interval the figure alone. */
  readonly interval: (figures: { value?: Maybe; lower?: Maybe; upper?: Maybe }, write: Write) => string;
  /** "74 out of 100"; a score that is withheld or not known stands alone. */
  readonly outOf100: Write;
  /** What the mark of a withheld figure means, in a sentence. */
  readonly withheldNote: string;
}

/** The writer for a document's audience. */
export function writer({ audience, judgements }: Pick<Diagnosis, 'audience' | 'judgements'>): Writer {
  const { hideBelow, percentPlaces } = judgements.disclosure;
  const places = percentPlaces[audience];
  const exact = audience === 'internal';

  const as =
    (format: (value: number) => string): Write =>
    (figure) =>
      figure === undefined ? NOT_KNOWN : isProtected(figure) ? WITHHELD : format(figure);
  const count = as((value) => plainNumber(value));
  const percent = as((value) => percentText(value, places));
  const change = as((value) => changeText(value, places));
  const pounds = as(poundsText);
  const score = as((value) => plainNumber(value, places));
  const value = as((figure) => (Number.isInteger(figure) ? plainNumber(figure) : plainNumber(figure, 1)));
  const units: Readonly<Record<IndicatorResult['unit'], Write>> = {
    share: percent,
    count,
    growth: change,
    gbp: pounds,
    'per-10k': score,
    'per-1k': score,
    value,
  };
  const some: Writer['some'] = (figure, one, many) => {
    if (figure === undefined) return `an unknown number of ${many}`;
    if (isProtected(figure)) return `fewer than ${hideBelow.value} ${many} (${WITHHELD})`;
    if (figure === 0) return `no ${many}`;
    const about = exact && Number.isInteger(figure) ? '' : 'about ';
    const shown = plainNumber(figure);
    return `${about}${shown} ${shown === '1' ? one : many}`;
  };
  return {
    count,
    size: as((figure) => plainNumber(figure, Number.isInteger(figure) ? 0 : places)),
    percent,
    change,
    pounds,
    poundsChange: as(poundsChangeText),
    poundsSize: as((figure) => poundsText(Math.abs(figure))),
    percentSize: as((figure) => percentText(Math.abs(figure), places)),
    score,
    outOf100: (figure) => (typeof figure === 'number' ? `${score(figure)} out of 100` : score(figure)),
    mark: as((figure) => plainNumber(figure, 1)),
    points: as((figure) => plainNumber(figure * 100, places)),
    coefficient: as((figure) => plainNumber(figure, exact ? 2 : 1)),
    inUnit: (unit) => units[unit],
    some,
    someRange: (range, one, many) => {
      const { low, central, high } = range;
      // An estimate is about so many even where it happens to be whole.
      const estimate =
        isProtected(central) || central === 0
          ? some(central, one, many)
          : `about ${count(central)} ${count(central) === '1' ? one : many}`;
      if (!isProtected(central)) return `${estimate} (${count(low)} to ${count(high)})`;
      return isProtected(high) ? estimate : `${estimate}, at most ${count(high)}`;
    },
    of: (part, whole) => `${count(part)} of ${count(whole)}`,
    range: (range, write) => {
      if (!range) return NOT_KNOWN;
      const { low, central, high } = range;
      if (isProtected(low) && isProtected(central) && isProtected(high)) return WITHHELD;
      return `${write(central)} (${write(low)} to ${write(high)})`;
    },
    interval: ({ value: figure, lower, upper }, write) => {
      const shown = lower !== undefined && upper !== undefined && !isProtected(lower) && !isProtected(upper);
      return shown && !isProtected(figure) ? `${write(figure)} (${write(lower)} to ${write(upper)})` : write(figure);
    },
    withheldNote: `${WITHHELD}: withheld, because it counts fewer than ${hideBelow.value}, would give such a number away, or does not say how many it rests on.`,
  };
}
