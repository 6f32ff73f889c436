import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFiles, workshopFiles } from '../../../src/commands/support/workshop-files.ts';
import { reviewArea, row, workshop } from './review-area.ts';

describe('the files of workshops', () => {
  it('are each taken once, and those of a folder in order', async () => {
    const cwd = reviewArea({ 'f/b.csv': 'x', 'f/a.CSV': 'y', 'f/c.txt': 'z', 'one.csv': '1' });
    const files = await workshopFiles(['one.csv', 'f', path.join(cwd, 'f/b.csv')], { cwd });
    expect(files.map(({ file }) => file)).toEqual(['one.csv', 'f/a.CSV', 'f/b.csv']);
  });

  it('are opened, or it is said why not', async () => {
    const cwd = reviewArea({ 'good.csv': workshop(row('pa1')), 'bad.csv': 'case_id,"notes\nA,b\n', 'empty.csv': '' });
    const { opened, unusable } = openFiles(
      await workshopFiles(['good.csv', 'bad.csv', 'empty.csv'], { cwd }),
      new Map(),
    );
    expect(opened.map(({ sheet }) => [sheet.file, sheet.rows.length])).toEqual([['good.csv', 1]]);
    expect(unusable.map(({ code, file }) => [code, file])).toEqual([
      ['file-quote-unclosed', 'bad.csv'],
      ['file-empty', 'empty.csv'],
    ]);
  });
});
