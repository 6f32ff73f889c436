import { describe, expect, it } from 'vitest';
import { outcomeJson, outcomeText } from '../../../src/commands/support/map-outcome.ts';
import { looksOf } from '../../../src/commands/support/map-report.ts';
import { settleTable } from '../../../src/commands/support/map-table.ts';
import { contextOf, exported } from '../../ingest/map/content.ts';
import { annexA, synergy } from '../../ingest/map/exports.ts';
import { NO_FLAGS } from './map-area.ts';

const looks = looksOf({ colour: false, columns: 80 });
const requests = exported(synergy());
const maps = [await settleTable(requests, contextOf('requests'), NO_FLAGS)];
const whole = { exported: requests, maps, changes: 'sources:\n  requests: data/r.csv\n', written: true };

describe('outcomeText', () => {
  it('ends with what was written and what comes next', () => {
    expect(outcomeText(whole, 'a', looks, undefined)).toMatch(
      /Written to a\/dbv\.yaml:\nsources:\n {2}requests: data\/r\.csv\n\nNext: dbv check a\n$/,
    );
    expect(outcomeText({ ...whole, written: false }, 'a', looks, undefined)).toContain('Not written to a/dbv.yaml:');
    expect(outcomeText({ ...whole, changes: '', written: false }, 'a', looks, undefined)).toContain(
      'a/dbv.yaml says all of this already.',
    );
  });

  it('gives the command that needs no answers', () => {
    expect(outcomeText(whole, 'a', looks, 'dbv map x')).toMatch(/\nThe same without questions:\ndbv map x\n$/);
  });

  it('says that nothing was written while something is open', async () => {
    const annex = exported(annexA());
    const open = [await settleTable(annex, contextOf('plans'), NO_FLAGS)];
    const text = outcomeText({ exported: annex, maps: open, changes: 'x', written: false }, 'a', looks, undefined);
    expect(text).toContain('Nothing was written: what is open above has to be settled first.');
  });
});

describe('outcomeJson', () => {
  it('is the same as data', () => {
    expect(JSON.parse(outcomeJson(whole))).toMatchObject({
      file: 'data/export.csv',
      rows: 40,
      notes: [{ code: 'file-encoding-utf16' }, { code: 'file-delimiter' }],
      tables: [{ table: 'requests' }],
      written: true,
    });
  });
});
