import { describe, expect, it } from 'vitest';
import { hasPlacementRows, PLACEMENT_ROWS } from '../../../src/ingest/ees/placement-rows.ts';
import { readEesFile } from '../../../src/ingest/ees/read-file.ts';
import { publishedFile, publishedTable, SETTINGS } from './published.ts';

describe('PLACEMENT_ROWS', () => {
  it('hold every setting of the playbook', () => {
    expect(Object.keys(PLACEMENT_ROWS).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });
});

describe('hasPlacementRows', () => {
  it('finds a row for each setting, also where one of 2025 is two from 2026', () => {
    expect(hasPlacementRows(publishedTable('2025', 'sen_needs_all_plans.csv'))).toBe(true);
    expect(hasPlacementRows(publishedTable('2026', 'sen_needs_all_plans.csv'))).toBe(true);
  });

  it('notices one that is called otherwise', () => {
    const file = publishedFile('2025', 'sen_needs_all_plans.csv');
    const text = new TextDecoder().decode(file.bytes).replaceAll('elsewhere - NEET', 'elsewhere - nowhere');
    expect(hasPlacementRows(readEesFile({ file: file.file, bytes: new TextEncoder().encode(text) })!)).toBe(false);
  });
});
