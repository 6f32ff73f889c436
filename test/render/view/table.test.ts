import { describe, expect, it } from 'vitest';
import { tableView } from '../../../src/render/view/table.ts';

const withheldNote = 'c: withheld.';

describe('tableView', () => {
  it('marks the cell that names each row and the columns of figures', () => {
    const view = tableView({
      id: 't',
      caption: 'Plans',
      columns: ['Place', '#Plans'],
      rows: [['Mainstream', '480']],
      withheldNote,
    });
    expect(view.columns).toEqual([
      { text: 'Place', isNumeric: false },
      { text: 'Plans', isNumeric: true },
    ]);
    expect(view.bodies[0]?.rows[0]?.cells).toMatchObject([
      { text: 'Mainstream', isHeader: true, isNumeric: false },
      { text: '480', isHeader: false, isNumeric: true },
    ]);
    expect(view).toMatchObject({ hasRows: true, isNarrow: true, notes: [] });
  });

  it('says what a withheld figure is where there is one, and only there', () => {
    const notesOf = (text: string) =>
      tableView({ id: 't', caption: 'x', columns: ['a', '#b'], rows: [['a', text]], notes: ['n'], withheldNote }).notes;
    expect(notesOf('c')).toEqual(['n', withheldNote]);
    expect(notesOf('c of 220')).toEqual(['n', withheldNote]);
    expect(notesOf('10 (c to 25)')).toEqual(['n', withheldNote]);
    expect(notesOf('cases')).toEqual(['n']);
  });

  it('keeps bodies that have rows, each with its heading', () => {
    const view = tableView({
      id: 't',
      caption: 'x',
      columns: ['a', '#b', '#c'],
      bodies: [
        { title: 'First', rows: [['x', '1', '2']] },
        { title: 'Empty', rows: [] },
      ],
      withheldNote,
    });
    expect(view.bodies.map(({ title, span, blanks }) => [title, span, blanks])).toEqual([['First', '3', ['', '']]]);
  });

  it('sets the bracket after a figure apart, so that it may stand on its own line', () => {
    const cells = tableView({
      id: 't',
      caption: 'x',
      columns: ['a', '#b', 'c'],
      rows: [['x (y)', '24 (15 to 35)', 'p (q)']],
      withheldNote,
    }).bodies[0]!.rows[0]!.cells;
    expect(cells.map(({ text, detail }) => [text, detail])).toEqual([
      ['x (y)', ''],
      ['24', '(15 to 35)'],
      ['p (q)', ''],
    ]);
  });

  it('without rows is empty', () => {
    expect(tableView({ id: 't', caption: 'x', columns: ['a'], withheldNote })).toMatchObject({
      hasRows: false,
      bodies: [],
    });
  });
});
