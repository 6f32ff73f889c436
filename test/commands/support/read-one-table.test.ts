import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOneTable } from '../../../src/commands/support/read-one-table.ts';
import { reviewArea, SAMPLE } from './review-area.ts';

const AREA = { name: 'Northshire' };

describe('one table of an area', () => {
  it('is read by itself, with its file', async () => {
    const folder = path.join(reviewArea(), 'area');
    const { file, place, table, bytes } = await readOneTable(folder, AREA, 'sample');
    expect([file, place]).toEqual(['answers/sample.csv', path.join(folder, 'answers/sample.csv')]);
    expect([table!.rows.length, Buffer.from(bytes!).toString()]).toEqual([6, SAMPLE]);
  });

  it('has a place where there is no file', async () => {
    const folder = path.join(reviewArea(), 'area');
    expect(await readOneTable(folder, AREA, 'case-reviews')).toEqual({
      file: 'data/case-reviews.csv',
      place: path.join(folder, 'data/case-reviews.csv'),
    });
    const named = { ...AREA, sources: { 'case-reviews': 'data/ours.csv' } };
    expect(await readOneTable(folder, named, 'case-reviews')).toEqual({
      file: 'data/ours.csv',
      place: path.join(folder, 'data/ours.csv'),
    });
  });

  it('that cannot be used is read for its faults', async () => {
    const folder = path.join(reviewArea({ 'area/data/case-reviews.csv': 'case_id\nA\n' }), 'area');
    const { table, reading } = await readOneTable(folder, AREA, 'case-reviews');
    expect([table, reading!.issues[0]!.code]).toEqual([undefined, 'header-missing']);
  });

  it('may stand in one place only', async () => {
    const folder = path.join(reviewArea({ 'area/data/sample.csv': SAMPLE }), 'area');
    await expect(readOneTable(folder, AREA, 'sample')).rejects.toThrow(
      'The table sample is in data/sample.csv and in answers/sample.csv.',
    );
  });
});
