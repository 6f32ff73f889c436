import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { withoutRows } from '../../../src/ingest/append/without-rows.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import type { Area } from '../../../src/model/area.ts';

const HEADER = 'respondent_id,group,element,importance,comment';

function without(text: string | Uint8Array, area: Partial<Area> = {}, group = 'child') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const file = { table: 'surveys', file: 'data/surveys.csv', bytes } as const;
  const reduced = withoutRows(file, tableOptions({ name: 'A', ...area } as Area, 'surveys'), 'group', group);
  return { rows: reduced.rows, text: Buffer.from(reduced.bytes).toString('utf8') };
}

describe('withoutRows', () => {
  it('takes out the rows that hold the value, whatever else is wrong with them, and leaves the other lines', () => {
    expect(
      without(
        `${HEADER}\r\nA,child,E01,5,"two\nlines"\r\nB,provider,E01,4,"x;y"\r\n\r\nC,CHILD,E99,nine,\r\nD,other,E01,4,\r\n`,
      ),
    ).toEqual({ rows: 2, text: `${HEADER}\r\nB,provider,E01,4,"x;y"\r\n\r\nD,other,E01,4,\r\n` });
  });

  it('leaves a file without such rows as it is', () => {
    const text = `${HEADER}\nB,provider,E01,4,`;
    expect(without(text)).toEqual({ rows: 0, text });
    expect(without(HEADER)).toEqual({ rows: 0, text: HEADER });
  });

  it('follows the names and words of dbv.yaml', () => {
    const area = {
      columns: { surveys: { group: 'Who' } },
      values: { surveys: { group: { Pupil: 'child' } } },
    };
    expect(without('respondent_id,Who,element\nA,Pupil,E01\nB,provider,E01\n', area)).toEqual({
      rows: 1,
      text: 'respondent_id,Who,element\nB,provider,E01\n',
    });
  });

  it('reads other encodings', () => {
    const text = iconv.encode(`${HEADER}\nA,child,E01,5,caf\u00e9\nB,provider,E01,4,caf\u00e9\n`, 'windows-1252');
    expect(without(text)).toEqual({ rows: 1, text: `${HEADER}\nB,provider,E01,4,caf\u00e9\n` });
  });

  it('gives back whole what cannot be told apart or has no such column', () => {
    expect(without('respondent_id,element\nA,E01\n')).toMatchObject({ rows: 0 });
    expect(without(`${HEADER}\n"A,child,E01,5,\n`)).toMatchObject({ rows: 0 });
  });
});
