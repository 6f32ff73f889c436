import { INDICATOR_IDS } from '../../../src/indicators/index.ts';
import { openCsv } from '../../../src/ingest/open-csv.ts';
import { reviewColumns } from '../../../src/ingest/workshops/review-columns.ts';
import { type Sheet, sheetFrom } from '../../../src/ingest/workshops/sheet.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import type { Row } from '../../../src/model/tables/index.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { shippedFiles } from '../../playbook/fixture.ts';

export const PLAYBOOK: Playbook = loadPlaybook(shippedFiles(), {
  version: '0.0.0',
  sha256: '',
  indicatorIds: INDICATOR_IDS,
});

/** A CSV text as the sheet of a workshop. */
export function sheetOf(text: string, said: ReadonlyMap<string, string> = new Map(), file = 'w.csv'): Sheet {
  const open = openCsv(Buffer.from(text), file);
  if ('unusable' in open) throw new Error('the fixture cannot be read');
  return sheetFrom(open, file, reviewColumns(said));
}

/** The cells of a sheet, row by row. */
export function cellsOf({ rows }: Sheet): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells);
}

/** A case of a sample. */
export function drawn(caseId: string, fields: Partial<Row<'sample'>> = {}): Row<'sample'> {
  return {
    line: 2,
    caseId,
    stratum: 'special_state:secondary',
    population: 120,
    order: 1,
    reserve: false,
    primaryNeed: 'ASD',
    seed: 1,
    drawnFor: 20_484,
    ...fields,
  };
}
