import type { Column } from '../../model/cells.ts';
import type { DateColumn } from '../date-column.ts';
import { shownName } from '../header-names.ts';
import type { Grounds } from './candidate.ts';
import type { Fit } from './fit.ts';

/** Why a column of an export is put forward, from its name and its values, in plain sentences. */
export function reasonFor(grounds: Grounds, fit: Fit, column: Column<unknown>, repeats: boolean): string {
  return `${nameReason(grounds)} ${valueReason(fit, column, repeats)}`;
}

function nameReason(grounds: Grounds): string {
  switch (grounds.kind) {
    case 'known':
      return 'dbv.yaml maps it so.';
    case 'chosen':
      return 'Chosen by you.';
    case 'same':
      return 'The name is the same.';
    case 'alias':
      return `So named in ${grounds.layout}.`;
    case 'doubtful':
      return `The name is known, but ${grounds.why}.`;
    case 'stand-in':
      return `No column holds ids of this kind; those of ${grounds.other} will do if there is one row for each.`;
    case 'like':
      return `The name is ${percent(grounds.likeness)} like "${shownName(grounds.name)}".`;
  }
}

function valueReason(fit: Fit, column: Column<unknown>, repeats: boolean): string {
  if (fit.filled === 0) return 'Every cell is blank.';
  if (repeats) return `${fit.distinct} different ids in ${fit.filled} rows: an id may not repeat in this table.`;
  if (column.kind === 'id') return unreadable(fit) ?? `${fit.distinct} different ids in ${fit.filled} cells.`;
  if (fit.dates) return dateReason(fit, fit.dates);
  if (column.codes) return codeReason(fit);
  return `${readable(fit)} can be read.`;
}

function unreadable(fit: Fit): string | undefined {
  return fit.reads < fit.filled ? `${readable(fit)} can be read as ids.` : undefined;
}

function dateReason(fit: Fit, dates: DateColumn): string {
  if ('ambiguous' in dates) return `Its dates can be read as ${dates.ambiguous[0]} and as ${dates.ambiguous[1]}.`;
  if ('mixed' in dates) return `Its dates are in several forms: ${dates.mixed.join(', ')}.`;
  return `${readable(fit)} are dates, ${dates.form}.`;
}

function codeReason(fit: Fit): string {
  const codes = fit.codes?.length ? ` (${fit.codes.join(' ')})` : '';
  return `${readable(fit)} are codes, or words for them${codes}.`;
}

function readable({ reads, filled }: Fit): string {
  return reads === filled ? `All ${filled} filled cells` : `${reads} of ${filled} filled cells`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
