import { minimumCut } from './minimum-cut.ts';

/** A cell of spending and the children it was for, in each of the years that are shown. */
export interface ReleaseCell {
  readonly provision: string;
  readonly need: string;
  readonly ageBand: string;
  /** Children by year: every cell has the same years. */
  readonly children: readonly number[];
}

/** Which sums of cells may be shown beside the sum of all. */
export interface Release {
  readonly provisions: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly ageBands: ReadonlySet<string>;
  /** Cells that may be shown by themselves, by their place in the list. */
  readonly cells: ReadonlySet<number>;
}

/** What is still to be shown; things are taken out of it until nothing gives away too few children. */
interface Shown {
  readonly provisions: Set<string>;
  readonly needs: Set<string>;
  readonly ageBands: Set<string>;
  readonly cells: Set<number>;
}

/**
 * Chooses what may be shown of spending by provision, need, age band and cell, with the sum of all beside it, so that no sum
 * or difference of what is shown, in any year, rests on some children but fewer than `minimum`. Undefined where not even the
 * sum of all may be shown.
 *
 * Why it holds. Take any combination of what is shown. On hidden cells it is α(provision) + β(age band) + γ(need), where all
 * that are not shown share one value, since only their sum is known. Where γ differs between needs, the cells of one
 * provision and age band cannot all vanish: at the least the smaller side of every division of the needs is left in each
 * of them, and `thinDivision` finds no division that leaves less than the minimum. Where it does not, the combination is
 * not nought where α + β is not, and those cells are a cut of the graph that has provisions and age bands for vertices and
 * hidden children for edges; `thinCut` finds none below the minimum. Source of the graph: Gusfield (1988).
 *
 * What has to give, gives in this order: the smallest cell that helps, then the smallest need, provision or age band.
 */
export function spendRelease(
  cells: readonly ReleaseCell[],
  minimum: number,
  isBarred: (provision: string) => boolean,
): Release | undefined {
  const years = cells[0]?.children.map((_, year) => year) ?? [];
  const enough = (children: readonly number[]) => children.every((count) => count === 0 || count >= minimum);
  const sumsOf = (members: readonly ReleaseCell[]) =>
    years.map((year) => members.reduce((sum, { children }) => sum + children[year]!, 0));
  const total = sumsOf(cells);
  if (cells.length === 0 || total.some((count) => count < minimum)) return undefined;

  const groupsBy = (key: 'provision' | 'need' | 'ageBand') =>
    [...new Set(cells.map((cell) => cell[key]))].filter((value) =>
      enough(sumsOf(cells.filter((cell) => cell[key] === value))),
    );
  const shown: Shown = {
    provisions: new Set(groupsBy('provision').filter((provision) => !isBarred(provision))),
    needs: new Set(groupsBy('need')),
    ageBands: new Set(groupsBy('ageBand')),
    cells: new Set([...cells.keys()].filter((at) => enough(cells[at]!.children) && !isBarred(cells[at]!.provision))),
  };
  while (years.some((year) => takeOut(cells, year, minimum, shown)));
  return shown;
}

/** Takes one thing out where what is shown of a year gives away too few children. Whether it did. */
function takeOut(cells: readonly ReleaseCell[], year: number, minimum: number, shown: Shown): boolean {
  const counted = [...cells.entries()].map(([at, cell]): Counted => ({ ...cell, at, count: cell.children[year]! }));
  return mendCut(counted, minimum, shown) || mendDivision(counted, minimum, shown);
}

interface Counted extends ReleaseCell {
  readonly at: number;
  readonly count: number;
}

type Key = 'provision' | 'need' | 'ageBand';

/** What all groups that are not shown stand under: only their sum is known. */
const OTHERS = '\u0000';

/** The groups of one kind as they are shown. */
function shownAs(cell: ReleaseCell, key: Key, shown: Shown): string {
  return groupsOf(shown, key).has(cell[key]) ? cell[key] : OTHERS;
}

function groupsOf({ provisions, needs, ageBands }: Shown, key: Key): Set<string> {
  return { provision: provisions, need: needs, ageBand: ageBands }[key];
}

/** Hides one more thing where too few hidden children hold some provisions and age bands to the others. */
function mendCut(cells: readonly Counted[], minimum: number, shown: Shown): boolean {
  const vertices = new Map<string, number>();
  const vertexOf = (cell: Counted, key: Key) => {
    const name = `${key} ${shownAs(cell, key, shown)}`;
    const known = vertices.get(name) ?? vertices.size;
    vertices.set(name, known);
    return known;
  };
  const ends = new Map(cells.map((cell) => [cell, [vertexOf(cell, 'provision'), vertexOf(cell, 'ageBand')] as const]));
  const weights = [...vertices].map(() => [...vertices].map(() => 0));
  for (const [{ at, count }, [a, b]] of ends) {
    if (shown.cells.has(at)) continue;
    weights[a]![b]! += count;
    weights[b]![a]! += count;
  }
  const cut = minimumCut(weights);
  if (cut === undefined || cut.weight >= minimum) return false;
  const crosses = (cell: Counted) => cut.side.has(ends.get(cell)![0]) !== cut.side.has(ends.get(cell)![1]);
  const inside = [...vertices].filter(([, vertex]) => cut.side.has(vertex)).map(([name]) => name);
  const kinds = (['provision', 'ageBand'] as const).toSorted(
    (a, b) => Number(inside.includes(`${b} ${OTHERS}`)) - Number(inside.includes(`${a} ${OTHERS}`)),
  );
  return hideOne(cells.filter(crosses), cells, kinds, shown);
}

/** Hides one more thing where a division of the needs leaves too few hidden children on its smaller sides. */
function mendDivision(cells: readonly Counted[], minimum: number, shown: Shown): boolean {
  const hidden = cells.filter(({ at, count }) => count > 0 && !shown.cells.has(at));
  const needs = [...new Set(hidden.map((cell) => shownAs(cell, 'need', shown)))];
  const division = thinDivision(piecesOf(hidden, needs, shown), needs.length, minimum);
  if (division === undefined) return false;
  const isIn = (cell: Counted) => ((division >> needs.indexOf(shownAs(cell, 'need', shown))) & 1) === 1;
  const smallerSide = (piece: readonly Counted[]) => {
    const inside = sizeOf(piece.filter(isIn));
    return Math.min(inside, sizeOf(piece) - inside);
  };
  const helps = (cell: Counted) => {
    const piece = hidden.filter(({ provision, ageBand }) => provision === cell.provision && ageBand === cell.ageBand);
    return smallerSide([...piece, cell]) > smallerSide(piece);
  };
  return hideOne(cells.filter(helps), cells, ['need'], shown);
}

function sizeOf(cells: readonly Counted[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** Hidden children by need, in each provision and age band. */
function piecesOf(hidden: readonly Counted[], needs: readonly string[], shown: Shown): number[][] {
  const pieces = new Map<string, number[]>();
  for (const cell of hidden) {
    const place = `${cell.provision} ${cell.ageBand}`;
    const piece = pieces.get(place) ?? needs.map(() => 0);
    piece[needs.indexOf(shownAs(cell, 'need', shown))]! += cell.count;
    pieces.set(place, piece);
  }
  return [...pieces.values()];
}

/**
 * A division of the needs in two that leaves fewer than the minimum on the smaller sides of all pieces together; undefined
 * where there is none. Its bits are the needs of one side; the last need is always on the other.
 */
function thinDivision(pieces: readonly (readonly number[])[], needs: number, minimum: number): number | undefined {
  const divisions = 2 ** Math.max(0, needs - 1);
  const left = new Float64Array(divisions);
  const side = new Float64Array(divisions);
  for (const piece of pieces) {
    const all = piece.reduce((sum, count) => sum + count, 0);
    for (let division = 1; division < divisions; division++) {
      const lowest = division & -division;
      side[division] = side[division ^ lowest]! + piece[31 - Math.clz32(lowest)]!;
      left[division]! += Math.min(side[division]!, all - side[division]!);
    }
  }
  const thin = left.findIndex((count, division) => division > 0 && count < minimum);
  return thin < 0 ? undefined : thin;
}

/** Hides the smallest of some cells that is still shown and has children in the year; where there is none, a group. */
function hideOne(some: readonly Counted[], cells: readonly Counted[], kinds: readonly Key[], shown: Shown): boolean {
  const [cell] = some.filter(({ at, count }) => count > 0 && shown.cells.has(at)).toSorted((a, b) => a.count - b.count);
  if (cell) return shown.cells.delete(cell.at);
  for (const key of kinds) {
    const [group] = [...groupsOf(shown, key)]
      .map((value) => [value, sizeOf(cells.filter((one) => one[key] === value))] as const)
      .filter(([, size]) => size > 0)
      .toSorted(([, a], [, b]) => a - b);
    if (group) return groupsOf(shown, key).delete(group[0]);
  }
  throw new Error('nothing is left to hide, and still too much is shown');
}
