import { describe, expect, it } from 'vitest';
import {
  candidateLines,
  exportLines,
  looksOf,
  mapLines,
  tableJson,
  tableLines,
  unusedLine,
} from '../../../src/commands/support/map-report.ts';
import { settleTable } from '../../../src/commands/support/map-table.ts';
import { specOf } from '../../../src/ingest/map/table-context.ts';
import { contextOf, exported } from '../../ingest/map/content.ts';
import { one, synergy } from '../../ingest/map/exports.ts';
import { NO_FLAGS } from './map-area.ts';

const looks = looksOf({ colour: false, columns: 80 });
const file = exported(one());
const plans = await settleTable(file, contextOf('plans'), NO_FLAGS);

describe('looksOf', () => {
  it('is plain where colour is not wanted', () => {
    expect(looks.style.bad('x')).toBe('x');
    expect(looksOf({ colour: true, columns: 60 }).style.bad('x')).not.toBe('x');
    expect(looks.width).toBe(80);
  });
});

describe('exportLines', () => {
  it('say what the file is and what of it is never read', () => {
    const text = exportLines(file, looks).join('\n');
    expect(text).toMatch(/^data\/export\.csv: 46 rows, 21 columns\n/);
    expect(text).toContain('separated by semicolons');
    expect(text.replace(/\s+/g, ' ')).toContain('dropped on reading: "Surname" (its name), "Forename" (its name)');
    expect(exportLines(exported('a,b\n1\n2\n'), looks).join(' ')).toContain('(2 times, first on line 2)');
  });
});

describe('candidateLines and mapLines', () => {
  it('show each column with its reason, and mark what is not certain', () => {
    const text = candidateLines(specOf('plans'), new Map([...plans.columns, ...plans.left]), looks).join('\n');
    expect(text).toContain('  plan_id: EHCP Ref\n      So named in everyday use. 46 different ids in 46 cells.');
    expect(text).toContain('primary_need: SEN Need (1) (not certain)');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('show every column of ours, mapped or not', () => {
    const lines = mapLines(specOf('plans'), plans.columns);
    expect(lines).toContain('  birth_date                 DOB');
    expect(lines).toContain('  birth_month                -');
    expect(lines).toHaveLength(1 + Object.keys(specOf('plans').columns).length);
  });
});

describe('tableLines', () => {
  it('show dates, words, what was not taken and what is open', () => {
    const text = tableLines(plans, looks).join('\n');
    expect(text).toContain('birth_date is written DD/MM/YYYY.');
    expect(text).toContain('sex: Male \u2192 M');
    expect(text).toContain('Not taken, because not certain\n  primary_need: SEN Need (1)?');
    expect(text).toContain('\u2192 --set "plans.primary_need=SEN Need (1)"');
  });

  it('count words without a code and never show those of one child', async () => {
    const chosen = { ...NO_FLAGS, columns: [{ column: 'primary_need', header: 'SEN Need (1)' }] };
    const text = tableLines(await settleTable(file, contextOf('plans'), chosen), looks).join('\n');
    // Aut/comm in six rows, a misspelling in one, and one that is hidden.
    expect(text.replace(/\s+/g, ' ')).toContain('primary_need: 3 words in 8 rows stand for no code yet');
    expect(text).not.toContain('CANARY');
  });
});

describe('unusedLine', () => {
  it('names columns that nothing uses, but for identifiers and suggestions', () => {
    const [line] = unusedLine(file, [plans], looks);
    expect(line?.replace(/\s+/g, ' ')).toBe(
      'Not used: School URN, SEN School Type, Placement Rank History Start Date, Annual placement cost, Officer notes, Status.',
    );
  });

  it('names none where nothing in the header is known: it may be a record', () => {
    expect(unusedLine(exported('CANARY,Other\n1,2\n'), [], looks)).toEqual([]);
  });
});

describe('tableJson', () => {
  it('is the map as data, in counts', async () => {
    const map = await settleTable(exported(synergy()), contextOf('requests'), NO_FLAGS);
    expect(JSON.parse(JSON.stringify(tableJson(map)))).toMatchObject({
      table: 'requests',
      columns: {
        outcome: {
          header: 'Decision to assess',
          grounds: 'alias',
          filled: 40,
          readable: 40,
          distinct: 2,
          codes: ['Y', 'N'],
        },
      },
      dates: { received_date: 'DD-MMM-YYYY' },
      values: { outcome: { Agreed: 'Y', Refused: 'N' } },
      notTaken: { source: { header: 'Referrer', wordsWithoutCode: 1 } },
      open: [],
    });
  });
});
