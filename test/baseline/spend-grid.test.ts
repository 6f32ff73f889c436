import { describe, expect, it } from 'vitest';
import { spendGrid } from '../../src/baseline/spend-grid.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { row } from '../indicators/facts.ts';

const spent = (cells: Partial<Row<'spend'>>) => row('spend', { provision: 'special_state', ...cells });

describe('spendGrid', () => {
  it('adds up rows of one cell, children too, in whole pence', () => {
    const from = [
      spent({ ageBand: '11-15', amount: 100.1, children: 2 }),
      spent({ ageBand: '11-15', amount: 200.2, children: 3 }),
      spent({ ageBand: '5-10', amount: 50, children: 1 }),
    ];
    const to = [spent({ ageBand: '11-15', amount: 400, children: 4 })];
    expect(spendGrid(from, to)).toEqual({
      cells: [
        {
          provision: 'special_state',
          ageBand: '5-10',
          from: { children: 1, pence: 5_000 },
          to: { children: 0, pence: 0 },
        },
        {
          provision: 'special_state',
          ageBand: '11-15',
          from: { children: 5, pence: 30_030 },
          to: { children: 4, pence: 40_000 },
        },
      ],
      services: [],
      notSplit: [],
    });
  });

  it('goes as fine as need and age band together', () => {
    const year = [
      spent({ need: 'SEMH', ageBand: '11-15', amount: 1, children: 1 }),
      spent({ need: 'ASD', ageBand: '11-15', amount: 1, children: 1 }),
      spent({ need: 'ASD', ageBand: '5-10', amount: 1, children: 1 }),
    ];
    const { cells } = spendGrid(year, year);
    // Needs stand in the order of DfE's list, in which SEMH comes before ASD.
    expect(cells.map(({ need, ageBand }) => `${need} ${ageBand}`)).toEqual(['SEMH 11-15', 'ASD 5-10', 'ASD 11-15']);
  });

  it('keeps rows without children apart, and those of no children with them', () => {
    const year = [
      spent({ amount: 300, children: 3 }),
      spent({ amount: 900 }),
      spent({ amount: 20, children: 0 }),
      row('spend', { provision: 'mainstream', amount: 5 }),
    ];
    expect(spendGrid(year, year)).toMatchObject({
      cells: [{ provision: 'special_state', from: { children: 3, pence: 30_000 } }],
      services: [
        { provision: 'mainstream', from: { children: 0, pence: 500 } },
        { provision: 'special_state', from: { children: 0, pence: 92_000 } },
      ],
    });
  });

  it('does not split a provision by what one year gives and the other does not', () => {
    const from = [
      spent({ ageBand: '5-10', amount: 100, children: 1 }),
      spent({ ageBand: '11-15', amount: 200, children: 2 }),
    ];
    const to = [
      spent({ ageBand: '5-10', need: 'ASD', amount: 100, children: 1 }),
      spent({ ageBand: '11-15', need: 'SEMH', amount: 300, children: 3 }),
    ];
    const { cells, notSplit } = spendGrid(from, to);
    expect(cells.map(({ need, ageBand, to: year }) => [need, ageBand, year.children])).toEqual([
      [undefined, '5-10', 1],
      [undefined, '11-15', 3],
    ]);
    expect(notSplit).toEqual([{ provision: 'special_state', by: 'need' }]);
  });

  it('takes rows without a need, beside rows that have one in both years, as a cell of their own', () => {
    const year = [spent({ need: 'ASD', amount: 100, children: 1 }), spent({ amount: 200, children: 2 })];
    expect(spendGrid(year, year).cells.map(({ need }) => need)).toEqual(['ASD', 'not-given']);
  });

  it('does not split where one year gives a need on every row and the other on some', () => {
    const all = [spent({ need: 'ASD', amount: 100, children: 1 })];
    expect(spendGrid(all, [...all, spent({ amount: 200, children: 2 })])).toMatchObject({
      cells: [{ from: { children: 1 }, to: { children: 3 } }],
      notSplit: [{ provision: 'special_state', by: 'need' }],
    });
  });

  it('keeps the cells of a provision that is in one year only as fine as they are', () => {
    const to = [spent({ need: 'ASD', ageBand: '5-10', amount: 100, children: 1 })];
    expect(spendGrid([], to)).toMatchObject({
      cells: [{ need: 'ASD', ageBand: '5-10', from: { children: 0 } }],
      notSplit: [],
    });
  });

  it('takes a provision whose children were counted in one year only as services in both', () => {
    const from = [spent({ amount: 500 })];
    const to = [spent({ ageBand: '5-10', amount: 600, children: 6 })];
    const services = [
      { provision: 'special_state', from: { children: 0, pence: 50_000 }, to: { children: 6, pence: 60_000 } },
    ];
    expect(spendGrid(from, to)).toEqual({ cells: [], services, notSplit: [] });
    expect(spendGrid(to, from)).toMatchObject({
      cells: [],
      services: [{ from: { children: 6 }, to: { children: 0 } }],
    });
  });
});
