import type { Column } from '../../model/cells.ts';
import { plainName } from '../header-names.ts';
import type { ExportColumn } from './export.ts';
import { type Fit, fitOf } from './fit.ts';
import { LONGEST_LIST } from './may-show.ts';
import type { NameMatch } from './name-match.ts';
import { reasonFor } from './reason.ts';
import type { TableContext } from './table-context.ts';

/** An export's column put forward for one of ours. */
export interface Candidate {
  readonly header: string;
  readonly grounds: Grounds['kind'];
  /** From 0 to 1. */
  readonly score: number;
  /** The name is ours or one that is known, and the values fit: nobody needs to look. */
  readonly certain: boolean;
  /** Why, in a sentence or two. No cell is repeated in it. */
  readonly reason: string;
  readonly fit: Fit;
}

/** Why a column is put forward, beside its values. */
export type Grounds =
  | NameMatch
  | { readonly kind: 'known' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'stand-in'; readonly other: string };

/** A share of readable cells below which values do not fit. A few faults in a column are faults, not another column. */
const FITS = 0.9;
/** A name less like ours than this says nothing. */
const LEAST_LIKENESS = 0.6;
const NAME_COUNTS = 0.7;
/** Values alone tell what a column is, not which: where this many different codes make up this share of it. */
const VALUES_TELL = 0.7;
const STAND_IN = 0.6;
const NAME_ALONE = 0.5;
const HALF = 0.5;
/** A name about which there is a doubt comes after one without. */
const DOUBTFUL_NAME = 0.9;
const VALUES_COUNT = 0.8;
const TELLING_CODES = 3;

/** The case for one export's column being one of ours; undefined where there is none. */
export function candidateFor(from: ExportColumn, column: string, context: TableContext): Candidate | undefined {
  const mapped = context.known.columns.get(column);
  const known = mapped !== undefined && plainName(mapped) === plainName(from.name);
  const grounds: Grounds = known ? { kind: 'known' } : context.matchName(from.name, context.spec.name, column);
  const ours = context.spec.columns[column]!;
  const mayBeCodes = isTelling(ours) && from.texts.size <= LONGEST_LIST;
  if (grounds.kind === 'like' && grounds.likeness < LEAST_LIKENESS && !mayBeCodes) return undefined;
  const candidate = weigh(from, column, grounds, context);
  return candidate.score > 0 ? candidate : undefined;
}

/** A column that a person chose, whatever speaks for it. */
export function chosenCandidate(from: ExportColumn, column: string, context: TableContext): Candidate {
  return weigh(from, column, { kind: 'chosen' }, context);
}

/** A column of ids of another kind, where no column holds ours: it will do if no id repeats, and a person must say so. */
export function standInCandidate(
  from: ExportColumn,
  column: string,
  other: string,
  context: TableContext,
): Candidate | undefined {
  const candidate = weigh(from, column, { kind: 'stand-in', other }, context);
  return candidate.score > 0 ? candidate : undefined;
}

function weigh(from: ExportColumn, column: string, grounds: Grounds, context: TableContext): Candidate {
  const { spec, known } = context;
  const ours = spec.columns[column]!;
  const fit = fitOf(ours, from, {
    dateForm: known.dateForm(column),
    values: known.values(column),
    descriptions: context.descriptionsOf(ours),
  });
  const repeats = column === spec.key && fit.distinct < fit.filled;
  const share = repeats ? 0 : shareRead(fit);
  return {
    header: from.name,
    grounds: grounds.kind,
    score: scoreOf(grounds, share, fit),
    certain: isCertain(grounds, share, fit, ours),
    reason: reasonFor(grounds, fit, ours, repeats),
    fit,
  };
}

/** Of the cells that say something, the share that can be read. A column without any contradicts nothing. */
function shareRead({ filled, reads }: Fit): number {
  return filled === 0 ? 1 : reads / filled;
}

function scoreOf(grounds: Grounds, share: number, fit: Fit): number {
  switch (grounds.kind) {
    case 'chosen':
    case 'known':
      return 1;
    // A name that is known is worth a look even where the values are local words.
    case 'same':
    case 'alias':
      return Math.max(share, NAME_ALONE);
    case 'doubtful':
      return Math.max(share * DOUBTFUL_NAME, NAME_ALONE);
    case 'stand-in':
      return share * STAND_IN;
    case 'like':
      return fit.filled === 0 ? 0 : likenessScore(grounds.likeness, share, fit);
  }
}

function likenessScore(likeness: number, share: number, { codes = [] }: Fit): number {
  const byName = likeness >= LEAST_LIKENESS && share >= HALF ? NAME_COUNTS * likeness + (1 - NAME_COUNTS) * share : 0;
  const tells = share >= VALUES_TELL && codes.filter(isWord).length >= TELLING_CODES;
  const byValues = tells ? VALUES_COUNT * share + (1 - VALUES_COUNT) * likeness : 0;
  return Math.max(byName, byValues);
}

function isCertain(grounds: Grounds, share: number, { filled }: Fit, ours: Column<unknown>): boolean {
  if (grounds.kind === 'chosen' || grounds.kind === 'known') return true;
  if (grounds.kind !== 'same' && grounds.kind !== 'alias') return false;
  return share >= FITS && (filled > 0 || !ours.required);
}

/** Whether the codes of a column are words that hardly stand in another one: numbers and yes or no stand anywhere. */
function isTelling({ codes = {} }: Column<unknown>): boolean {
  return Object.keys(codes).filter(isWord).length >= TELLING_CODES;
}

function isWord(code: string): boolean {
  return /^[A-Z]{2}/i.test(code);
}
