import { describe, expect, it } from 'vitest';
import { isReportFile } from '../../../src/commands/support/report-files.ts';
import { REPORT_FORMATS } from '../../../src/commands/support/report-formats.ts';

describe('isReportFile', () => {
  it.each(['diagnosis.json', 'report.md', 'report.html', 'tables/case-reviews.csv'])('%s is ours', (name) => {
    expect(isReportFile(name)).toBe(true);
  });

  it.each([
    'report.docx',
    'tables/ours.xlsx',
    'tables/ours.csv',
    'tables/plans.csv',
    'notes/report.md',
    'tables/../report.md',
    'Report.md',
  ])('%s is not', (name) => {
    expect(isReportFile(name)).toBe(false);
  });

  it('knows four formats', () => {
    expect(REPORT_FORMATS).toEqual(['json', 'md', 'html', 'csv']);
  });
});
