import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/ingest/ees/check-settings.ts';
import type { EesTable } from '../../../src/ingest/ees/read-file.ts';
import { publishedTable, SETTINGS } from './published.ts';

const with_ = (table: EesTable, column: string): EesTable => ({
  ...table,
  columns: new Set([...table.columns, column]),
});
const CASELOADS = [
  publishedTable('2022', 'sen2_estab_caseload.csv'),
  publishedTable('2025', 'caseload.csv'),
  publishedTable('2026', 'caseload.csv'),
];

describe('checkSettings', () => {
  it.each(CASELOADS)('knows every setting of $file, $release', (caseload) => {
    expect(() => checkSettings(caseload, SETTINGS)).not.toThrow();
  });

  it.each(CASELOADS)('stops at a setting that $file of $release did not have', (caseload) => {
    expect(() => checkSettings(with_(caseload, 'mainstream_on_mars'), SETTINGS)).toThrow(
      /has settings that dbv does not know: mainstream_on_mars\./,
    );
  });

  it('stops at a setting that the playbook has no longer', () => {
    const { neet: _, ...fewer } = SETTINGS;
    expect(() => checkSettings(CASELOADS[1]!, fewer)).toThrow(/: neet\./);
  });
});
