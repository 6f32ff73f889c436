import type { SpendChange } from '../model/diagnosis.ts';
import { toPounds } from './pence.ts';
import { type InTwoYears, mapYears, type SpendCell, type Spent } from './spend-grid.ts';
import { type ThreeParts, threeWays } from './three-ways.ts';

/** An amount in two years, and its change, in whole pence. */
export interface Change extends InTwoYears<number> {
  readonly change: number;
}

/** The change of a cell, or the sum over several, in its three parts. */
export interface CellChange extends Change, ThreeParts {
  readonly children: InTwoYears<number>;
}

export function changeOf({ from, to }: InTwoYears<Spent>): Change {
  return { from: from.pence, to: to.pence, change: to.pence - from.pence };
}

/** A cell's change in its parts, among all children of each year. */
export function cellChange(cell: SpendCell, all: InTwoYears<number>): CellChange {
  const change = { ...changeOf(cell), ...threeWays(cell, all), children: mapYears(cell, ({ children }) => children) };
  checkParts(change);
  return change;
}

export function addUp(changes: readonly Change[]): Change {
  const sum = (key: keyof Change) => changes.reduce((total, change) => total + change[key], 0);
  return { from: sum('from'), to: sum('to'), change: sum('change') };
}

export function addUpCells(changes: readonly CellChange[]): CellChange {
  const sum = (of: (change: CellChange) => number) => changes.reduce((total, change) => total + of(change), 0);
  const all = {
    ...addUp(changes),
    caseload: sum(({ caseload }) => caseload),
    mix: sum(({ mix }) => mix),
    unitCost: sum(({ unitCost }) => unitCost),
    children: { from: sum(({ children }) => children.from), to: sum(({ children }) => children.to) },
  };
  checkParts(all);
  return all;
}

/** Throws a bug where the parts of a change are not the change, to the penny. */
function checkParts({ change, caseload, mix, unitCost }: CellChange): void {
  if (caseload + mix + unitCost !== change) throw new Error('the parts of a change in spending do not add up to it');
}

/** Throws a bug where some spending is not the whole of it, to the penny. */
export function checkSum(parts: readonly Change[], whole: Change): void {
  const sum = addUp(parts);
  if (sum.from !== whole.from || sum.to !== whole.to || sum.change !== whole.change) {
    throw new Error('the parts of spending do not add up to it');
  }
}

export function inPounds({ from, to, change }: Change) {
  return { spendFrom: toPounds(from), spendTo: toPounds(to), change: toPounds(change) };
}

/** As the diagnosis holds it, in pounds. */
export function changeInPounds({ children, caseload, mix, unitCost, ...change }: CellChange): SpendChange {
  return {
    childrenFrom: children.from,
    childrenTo: children.to,
    ...inPounds(change),
    caseload: toPounds(caseload),
    mix: toPounds(mix),
    unitCost: toPounds(unitCost),
  };
}
