import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReturn } from '../../../src/ingest/sen2/import-return.ts';
import { severityOf } from '../../../src/model/issues.ts';
import { returnOf } from '../../sen2-returns/sources.ts';
import { bladeFiles } from '../../sen2-returns/write-blade.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, person, planned } from './returns.ts';

/** Whatever is done to a return, it is read, refused or set aside in part, and always accounted for; it never breaks dbv. */

const DATA = aReturn([person([planned(), planned()]), person([planned({ placements: [], needs: [] })]), person([])]);
const XML = xmlText(DATA);
const BLADE = [...bladeFiles(DATA)];

/** A stretch of a text taken out, written twice, or put elsewhere. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 60 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  keep: fc.boolean(),
  put: fc.boolean(),
});

function damaged(
  text: string,
  { at, length, to, keep, put }: typeof damage extends fc.Arbitrary<infer D> ? D : never,
): string {
  const from = Math.floor(at * text.length);
  const piece = text.slice(from, from + length);
  const rest = keep ? text : text.slice(0, from) + text.slice(from + length);
  const place = Math.floor(to * rest.length);
  return put ? rest.slice(0, place) + piece + rest.slice(place) : rest;
}

function judge(files: ReadonlyMap<string, string>): void {
  const { issues, accounts, unusable } = importReturn(returnOf(files), {});
  for (const { read, used, setAside } of accounts) {
    expect(read).toBe(used + setAside.reduce((sum, { count }) => sum + count, 0));
  }
  if (unusable.length > 0) expect(issues.some(({ code }) => severityOf(code) === 'error')).toBe(true);
}

describe('a damaged return', () => {
  it('as XML is read as far as it can be, or refused', () => {
    fc.assert(
      fc.property(damage, (each) => judge(new Map([['return.xml', damaged(XML, each)]]))),
      { numRuns: 300 },
    );
  });

  it('as Blade files is read as far as it can be, or refused', () => {
    const file = fc.nat(BLADE.length - 1);
    fc.assert(
      fc.property(file, damage, (which, each) =>
        judge(new Map(BLADE.map(([name, text], index) => [name, index === which ? damaged(text, each) : text]))),
      ),
      { numRuns: 300 },
    );
  });
});
