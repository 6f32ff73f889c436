import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOnDisk, exampleArea, type Figures, figuresOf, smallNorthshire } from './areas.ts';
import { WAYS, type Writing, written } from './writing.ts';

/** The same records, written down in every way that files come: the same figures to the last byte. */

/** Any of the ways together. */
const ANY_WAY = fc.record({
  encoding: fc.constantFrom<NonNullable<Writing['encoding']>>('utf-16le', 'windows-1252'),
  byteOrderMark: fc.constant(true),
  lineEnd: fc.constantFrom<NonNullable<Writing['lineEnd']>>('\n', '\r\n'),
  delimiter: fc.constantFrom<NonNullable<Writing['delimiter']>>(',', ';', '\t'),
  everyCellQuoted: fc.boolean(),
  blankLinesAtEnd: fc.constant(true),
  spacesRoundCells: fc.constant(true),
  lowerCaseCodes: fc.constant(true),
  upperCaseHeader: fc.boolean(),
  unknownColumns: fc.constant(true),
  rowOrder: fc.integer(),
  columnOrder: fc.integer(),
});

/** The first line in which two texts differ, in both; undefined where they are the same. */
function firstDifference(one: string, other: string): readonly (string | undefined)[] | undefined {
  if (one === other) return undefined;
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, place) => line !== others[place]);
  return [lines[at], others[at === -1 ? lines.length : at]];
}

describe.each([
  ['southmere, faults and all', () => exampleArea('southmere', () => true)],
  ['a part of northshire', smallNorthshire],
])('%s', (_, make) => {
  const area = make();
  let first: Promise<Figures> | undefined;
  const plain = () => {
    first ??= figuresOf(areaOnDisk(area, ({ table, cells }) => written(table, cells, {})));
    return first;
  };

  async function expectSameFigures(writing: Writing): Promise<void> {
    const again = await figuresOf(areaOnDisk(area, ({ table, cells }) => written(table, cells, writing)));
    const { figures, read } = await plain();
    expect(again.read).toEqual(read);
    expect(firstDifference(again.figures, figures)).toBeUndefined();
  }

  it.each(WAYS)('has the same figures %s', (_way, writing) => expectSameFigures(writing));

  it('has the same figures with all of it together', async () => {
    await fc.assert(fc.asyncProperty(ANY_WAY, expectSameFigures), { numRuns: 5, seed: 2026 });
  });
});
