import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giasExtract } from '../../../src/ingest/gias/extract.ts';
import { isGias } from '../../../src/ingest/gias/header.ts';
import { readGias } from '../../../src/ingest/gias/read-gias.ts';
import type { Row } from '../../../src/model/tables/index.ts';

const digits = fc.option(fc.integer({ min: 1, max: 99_999_999 }).map(String), { nil: undefined });
const words = fc.option(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.trim() || 'x'),
  { nil: undefined },
);
const places = fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined });
const establishment = fc.record({
  urn: fc.integer({ min: 100_000, max: 999_999 }).map(String),
  ukprn: digits,
  name: words,
  typeCode: digits,
  phaseCode: digits,
  laCode: digits,
  senUnitCapacity: places,
  resourcedCapacity: places,
  status: fc.constantFrom('Open', 'Closed', 'Open, but proposed to close'),
});

describe('giasExtract', () => {
  it('reads back as the same rows', () => {
    fc.assert(
      fc.property(fc.array(establishment, { minLength: 1, maxLength: 5 }), (found) => {
        const rows: Row<'establishments'>[] = found.map((row, index) => ({ ...row, line: index + 2 }));
        const extract = Buffer.from(giasExtract(rows));
        expect(isGias(extract)).toBe(true);
        const { issues, rows: again } = readGias(extract, 'x');
        expect(issues).toEqual([]);
        expect(again.map(({ line: _, ...row }) => row)).toEqual(found);
      }),
    );
  });
});
