import { describe, expect, it } from 'vitest';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import { completeSheet } from '../../../src/ingest/workshops/complete-sheet.ts';
import { hasFaults, readReviews } from '../../../src/ingest/workshops/read-reviews.ts';
import type { Row } from '../../../src/model/tables/index.ts';
import { tableOf } from '../../assess/facts.ts';
import { drawn, sheetOf } from './sheets.ts';

const HEADER = 'case_id,stratum,population,reviewed_on,age,ideal_outcome,decisive,confidence\n';

function readingOf(text: string, sample: readonly Row<'sample'>[] = [], dates?: 'DD/MM/YYYY') {
  return readReviews(
    completeSheet(sheetOf(text), sample),
    { file: 'w.csv', bytes: Buffer.from(text), sha256: '' },
    {
      elementIds: ['E01', 'E09'],
      sample: sample.length > 0 ? tableOf(sample) : undefined,
      options: tableOptions({ ...(dates && { dates }) }, 'case-reviews'),
    },
  );
}

const accounted = ({ read, reviews, setAside, unfilled }: ReturnType<typeof readingOf>) =>
  read === reviews.length + setAside.reduce((sum, { lines }) => sum + lines.length, 0) + unfilled.length;

describe('the reviews of a workshop', () => {
  it('are every row, one way or another', () => {
    const reading = readingOf(
      `${HEADER}A,mainstream:primary,40,2025-10-01,9,right_now,E01,2\n` +
        'B,mainstream:primary,40,,,,,\n' +
        'C,mainstream:primary,40,,,right_now,,\n' +
        `${HEADER}` +
        'D,mainstream:primary,40,2025-10-01,,right_now,E71,\n' +
        'A,mainstream:primary,40,2025-10-02,,cannot_say,,1\n',
    );
    expect(reading).toMatchObject({ usable: true, read: 6, unfilled: [3] });
    expect(reading.reviews.map(({ caseId, line }) => [caseId, line])).toEqual([
      ['A', 2],
      ['A', 7],
    ]);
    expect(reading.setAside.map(({ reason, lines }) => [reason, ...lines])).toEqual([
      ['cell-required', 4],
      ['row-repeated-header', 5],
      ['element-unknown', 6],
    ]);
    expect(accounted(reading)).toBe(true);
    expect(hasFaults(reading)).toBe(true);
  });

  it('are set aside whole where an answer cannot be read, and not where a cell beside it cannot', () => {
    const reading = readingOf(
      `${HEADER}A,mainstream:primary,40,2025-10-01,ten,right_now,E01,2\nB,mainstream:primary,40,2025-10-01,9,right_now,E01,very\n`,
    );
    expect(reading.reviews.map(({ caseId, age }) => [caseId, age])).toEqual([['A', undefined]]);
    expect(reading.setAside).toEqual([{ reason: 'number-unreadable', lines: [3] }]);
  });

  it('are of the stratum and population that the sample says', () => {
    const text = `${HEADER}A,,,2025-10-01,,right_now,E01,2\nB,mainstream:primary,7,2025-10-01,,right_now,,2\nZ,mainstream:primary,,2025-10-01,,right_now,,2\n`;
    const reading = readingOf(text, [drawn('A'), drawn('B')]);
    expect(reading.reviews.map(({ caseId, stratum, population }) => [caseId, stratum, population])).toEqual([
      ['A', 'special_state:secondary', 120],
      ['B', 'special_state:secondary', 120],
      ['Z', 'mainstream:primary', undefined],
    ]);
    expect(reading.issues.map(({ code, line }) => [code, line])).toEqual([
      ['case-stratum-drawn', 3],
      ['stratum-population-drawn', 3],
      ['case-not-sampled', 4],
    ]);
    expect(hasFaults(reading)).toBe(false);
  });

  it('cannot be read while dates fit two forms, and can once one is said', () => {
    const text = `${HEADER}A,mainstream:primary,40,03/10/2025,,right_now,,\nB,mainstream:primary,40,03/10/2025,,right_now,,\n`;
    const doubtful = readingOf(text);
    expect([doubtful.usable, doubtful.reviews, doubtful.issues.map(({ code }) => code)]).toEqual([
      false,
      [],
      ['date-ambiguous'],
    ]);
    expect(readingOf(text, [], 'DD/MM/YYYY').reviews).toHaveLength(2);
  });

  it('are none, and no fault, where nobody has filled anything in', () => {
    const reading = readingOf(`${HEADER}A,mainstream:primary,40,,,,,\n`);
    expect(reading).toMatchObject({ usable: true, read: 1, unfilled: [2], reviews: [], setAside: [], issues: [] });
  });

  it('cannot be read from a file of something else', () => {
    expect(readingOf('date,group\n2025-10-01,child\n')).toMatchObject({
      usable: false,
      issues: [{ code: 'header-unrecognised' }],
    });
  });
});
