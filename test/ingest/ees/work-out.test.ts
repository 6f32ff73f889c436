import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/ingest/ees/definition.ts';
import { readTables } from '../../../src/ingest/ees/read-tables.ts';
import { workOut } from '../../../src/ingest/ees/work-out.ts';
import { publishedTables, REFUSED, requestsFile } from './published.ts';

const everywhere = () => ['England', 'LA990'];

describe('workOut', () => {
  it('gives the figures of places, and the spread of authorities', () => {
    const numbers = Array.from({ length: 101 }, (_, index) => 200 + index);
    // Of 100 requests each, 0 to 100 refused; and one authority whose number is not published.
    const places = Object.fromEntries(numbers.map((number, index) => [number, [100, index] as const]));
    const { tables } = readTables([requestsFile({ England: [10_100, 5050], ...places, 990: [100, 'x'] })]);
    const authorities = [...numbers, 990].map((number) => `LA${number}`);
    expect(workOut(tables, [REFUSED], () => ['England', 'LA210', 'LA990'], authorities)).toEqual({
      definitions: [REFUSED],
      figures: [
        {
          indicator: 'refused-to-assess-share',
          geography: 'England',
          value: 0.5,
          numerator: 5050,
          denominator: 10_100,
        },
        { indicator: 'refused-to-assess-share', geography: '210', value: 0.1, numerator: 10, denominator: 100 },
      ],
      spreads: [
        { indicator: 'refused-to-assess-share', authorities: 101, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 },
      ],
      disagreements: [],
    });
  });

  it('leaves out what England has no figure for', () => {
    const { definitions, figures } = workOut(new Map(), [REFUSED], everywhere, []);
    expect([definitions, figures]).toEqual([[], []]);
  });

  it('leaves out breakdowns of which England has next to nobody', () => {
    const rare = (england: number): Definition => ({ ...REFUSED, by: { sex: 'M' }, published: `none ${england}` });
    const of = (refused: number) => {
      const { tables } = readTables([requestsFile({ England: [1000, refused] })]);
      return workOut(tables, [rare(refused)], everywhere, []).figures.length;
    };
    expect([of(9), of(10)]).toEqual([0, 1]);
  });

  it('leaves out a figure that is not the percentage published, and says so once', () => {
    const tables = publishedTables('2025');
    const wrong: Definition = { ...REFUSED, denominator: REFUSED.numerator };
    expect(workOut(tables, [wrong], everywhere, ['LA990']).disagreements).toMatchObject([{ place: 'England' }]);
    const text = Buffer.from(requestsFile({ England: [100, 25], 990: [100, 30] }).bytes).toString();
    const file = { file: 'requests.csv', bytes: Buffer.from(text.replace('100,30,z', '100,30,99.0')) };
    const { figures, disagreements } = workOut(readTables([file]).tables, [REFUSED], everywhere, ['LA990', 'LA990']);
    expect(figures.map(({ geography }) => geography)).toEqual(['England']);
    expect(disagreements).toEqual([
      { indicator: 'refused-to-assess-share', by: undefined, place: 'LA990', published: 'request_not_assess_pc' },
    ]);
  });
});
