import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Release, type ReleaseCell, spendRelease } from '../../src/protect/spend-release.ts';
import { restOnFew } from './intruder.ts';

const MINIMUM = 10;
const cell = (place: string, ...children: number[]): ReleaseCell => {
  const [provision = '', ageBand = '', need = 'ASD'] = place.split(' ');
  return { provision, ageBand, need, children };
};
const releaseOf = (cells: readonly ReleaseCell[], barred: readonly string[] = []) =>
  spendRelease(cells, MINIMUM, (provision) => barred.includes(provision));

/** What is shown, by name. */
function namesIn(cells: readonly ReleaseCell[], release: Release | undefined) {
  return (
    release && {
      provisions: [...release.provisions],
      ageBands: [...release.ageBands],
      cells: [...release.cells].map((at) => `${cells[at]!.provision} ${cells[at]!.ageBand}`.trim()),
    }
  );
}

describe('spendRelease', () => {
  it('shows everything where every cell has enough children, or none', () => {
    const cells = [cell('state 5-10', 40, 0), cell('state 11-15', 10, 60), cell('independent 11-15', 0, 25)];
    expect(namesIn(cells, releaseOf(cells))).toEqual({
      provisions: ['state', 'independent'],
      ageBands: ['5-10', '11-15'],
      cells: ['state 5-10', 'state 11-15', 'independent 11-15'],
    });
  });

  it('hides a second cell of a row, and a second of each column, so that none can be subtracted', () => {
    // Of 3 children the sums of "state" and of "5-10" would tell. So one more cell of each is hidden, and the one where
    // those two cross, or else they would be told in their turn.
    const cells = [
      cell('state 5-10', 3),
      cell('state 11-15', 20),
      cell('state 16-19', 50),
      cell('independent 5-10', 30),
      cell('independent 11-15', 40),
      cell('independent 16-19', 70),
    ];
    const shown = namesIn(cells, releaseOf(cells))!;
    expect(shown.provisions).toEqual(['state', 'independent']);
    expect(shown.ageBands).toEqual(['5-10', '11-15', '16-19']);
    expect(shown.cells).toEqual(['state 16-19', 'independent 16-19']);
  });

  it('hides a second provision beside a small one', () => {
    const cells = [cell('state', 90), cell('alternative', 12), cell('neet', 4)];
    expect(namesIn(cells, releaseOf(cells))).toMatchObject({ provisions: ['state'], cells: ['state'] });
  });

  it('needs no second one where those hidden are enough together', () => {
    const cells = [cell('state', 90), cell('alternative', 12), cell('neet', 4), cell('eotas', 7)];
    expect(namesIn(cells, releaseOf(cells))).toMatchObject({ provisions: ['state', 'alternative'] });
  });

  it('hides what is too small in any of the years, in all of them', () => {
    const cells = [cell('state', 90, 90, 90), cell('alternative', 30, 30, 9), cell('post16', 50, 50, 50)];
    expect(namesIn(cells, releaseOf(cells))).toMatchObject({ provisions: ['state'] });
  });

  it('shows a barred provision neither whole nor in cells', () => {
    const cells = [cell('state 5-10', 90), cell('independent 5-10', 40), cell('post16 16-19', 50)];
    const shown = namesIn(cells, releaseOf(cells, ['independent']))!;
    expect(shown.provisions).not.toContain('independent');
    expect(shown.cells).not.toContain('independent 5-10');
  });

  it('does not let a need tell what a hidden cell holds', () => {
    // All with hearing impairment are in the two hidden cells of "state": their sum less the 12 would tell the 4.
    const cells = [
      cell('state 5-10 HI', 12),
      cell('state 11-15 HI', 4),
      cell('independent 5-10 ASD', 40),
      cell('independent 11-15 ASD', 50),
    ];
    const release = releaseOf(cells)!;
    expect([...release.cells]).not.toContain(0);
    expect([...release.needs]).not.toContain('HI');
  });

  it('shows nothing of too few children', () => {
    expect(releaseOf([cell('state', 5), cell('neet', 4)])).toBeUndefined();
    expect(releaseOf([cell('state', 50, 8)])).toBeUndefined();
    expect(releaseOf([])).toBeUndefined();
  });
});

/** Every set of sums that is shown, as noughts and ones over the cells that have children in the year. */
function shownSums(cells: readonly ReleaseCell[], release: Release, year: number): number[][] {
  const members = [...cells.entries()].filter(([, one]) => one.children[year]! > 0);
  const sums = [
    () => true,
    ...[...release.provisions].map((value) => (one: ReleaseCell) => one.provision === value),
    ...[...release.needs].map((value) => (one: ReleaseCell) => one.need === value),
    ...[...release.ageBands].map((value) => (one: ReleaseCell) => one.ageBand === value),
    ...[...release.cells].map((at) => (one: ReleaseCell) => one === cells[at]),
  ];
  return sums.map((isIn) => members.map(([, one]) => (isIn(one) ? 1 : 0)));
}

function givesAway(cells: readonly ReleaseCell[], release: Release, year: number): boolean {
  const counts = cells.map(({ children }) => children[year]!).filter((count) => count > 0);
  return restOnFew(shownSums(cells, release, year), counts, MINIMUM);
}

const count = fc.oneof(fc.nat(6), fc.nat(14), fc.integer({ min: 10, max: 40 }));
const table = fc
  .record({
    years: fc.integer({ min: 1, max: 2 }),
    provisions: fc.integer({ min: 1, max: 4 }),
    ageBands: fc.integer({ min: 1, max: 3 }),
    needs: fc.integer({ min: 1, max: 3 }),
    places: fc.uniqueArray(fc.nat(35), { minLength: 1, maxLength: 9 }),
    counts: fc.array(fc.tuple(count, count), { minLength: 9, maxLength: 9 }),
  })
  .map(({ years, provisions, ageBands, needs, places, counts }) => {
    const named = places.map((place, index) =>
      cell(
        `p${place % provisions} a${Math.floor(place / 4) % ageBands} n${Math.floor(place / 12) % needs}`,
        ...counts[index]!.slice(0, years),
      ),
    );
    const seen = new Map(named.map((one) => [`${one.provision} ${one.ageBand} ${one.need}`, one]));
    return [...seen.values()];
  });

describe('what is shown cannot be undone', () => {
  it('by any adding and subtracting, down to fewer than ten children', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const release = releaseOf(cells);
        if (release === undefined) return;
        for (const year of cells[0]!.children.keys()) expect(givesAway(cells, release, year)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('and the intruder would find it, were every sum of enough children shown', () => {
    const cells = [
      cell('state 5-10', 3),
      cell('state 11-15', 20),
      cell('independent 5-10', 30),
      cell('independent 11-15', 40),
    ];
    const all: Release = {
      provisions: new Set(['state', 'independent']),
      needs: new Set(),
      ageBands: new Set(['5-10', '11-15']),
      cells: new Set([1, 2, 3]),
    };
    expect(givesAway(cells, all, 0)).toBe(true);
    // One cell hidden beside it does not help: the other age band tells it.
    expect(givesAway(cells, { ...all, cells: new Set([2, 3]) }, 0)).toBe(true);
    expect(givesAway(cells, { ...all, cells: new Set() }, 0)).toBe(false);
  });
});
