import { describe, expect, it } from 'vitest';
import { type Definition, sum } from '../../../src/ingest/ees/definition.ts';
import { disagreementAt, figureAt } from '../../../src/ingest/ees/figure.ts';
import { readTables } from '../../../src/ingest/ees/read-tables.ts';
import { publishedTables, REFUSED, requestsFile } from './published.ts';

const tables = publishedTables('2025');

describe('figureAt', () => {
  it('is a numerator over a denominator, to six digits', () => {
    expect(figureAt(tables, REFUSED, 'England')).toEqual({ value: 0.25, numerator: 250, denominator: 1000 });
    const thirds = readTables([requestsFile({ England: [3, 1] })]).tables;
    expect(figureAt(thirds, REFUSED, 'England')?.value).toBe(0.333333);
  });

  it('is not known where a part is not, or there is nobody', () => {
    expect(figureAt(tables, REFUSED, 'LA991')).toBeUndefined();
    expect(figureAt(tables, REFUSED, 'LA555')).toBeUndefined();
    expect(figureAt(readTables([requestsFile({ England: [0, 0] })]).tables, REFUSED, 'England')).toBeUndefined();
  });

  it('is left out for an authority where another sum is not known, and not for England', () => {
    const definition: Definition = {
      indicator: 'x',
      numerator: [sum('needs', ['number_asd'])],
      denominator: [sum('needs', ['ehc_plans'])],
      onlyWhere: sum('caseload', ['mainstream_total']),
    };
    expect(figureAt(tables, definition, 'LA991')).toBeUndefined();
    expect(figureAt(tables, definition, 'LA990')?.numerator).toBe(80);
    expect(figureAt(tables, { ...definition, onlyWhere: sum('caseload', ['none']) }, 'England')?.numerator).toBe(700);
  });
});

describe('disagreementAt', () => {
  const at = (definition: Definition, value: number) =>
    disagreementAt(tables, definition, 'England', { value, numerator: 1, denominator: 1 });

  it('allows for the rounding of the published percentage, which is 25', () => {
    expect(at(REFUSED, 0.2505)).toBeUndefined();
    expect(at(REFUSED, 0.2495)).toBeUndefined();
    expect(at(REFUSED, 0.252)).toEqual({
      indicator: 'refused-to-assess-share',
      by: undefined,
      place: 'England',
      published: 'request_not_assess_pc',
    });
  });

  it('has nothing to compare where no percentage is published, or it is a mark', () => {
    const { published: _, ...unpublished } = REFUSED;
    expect(at(unpublished, 0.9)).toBeUndefined();
    expect(at({ ...REFUSED, published: 'none' }, 0.9)).toBeUndefined();
    expect(disagreementAt(tables, REFUSED, 'LA991', { value: 0.9, numerator: 1, denominator: 1 })).toBeUndefined();
  });
});
