import { describe, expect, it } from 'vitest';
import type { Dialogue, Question } from '../../../src/commands/support/map-dialogue.ts';
import { settleSheets } from '../../../src/commands/support/settle-sheets.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import { wordColumns } from '../../../src/ingest/workshops/review-words.ts';
import type { Area } from '../../../src/model/area.ts';
import { PLAYBOOK, sheetOf } from '../../ingest/workshops/sheets.ts';

const COLUMNS = wordColumns(PLAYBOOK);
const NO_FLAGS = { columns: new Map<string, string>(), dates: [], values: [] };
const settle = (
  texts: readonly string[],
  area: Partial<Area> = {},
  flags: Partial<typeof NO_FLAGS> = {},
  dialogue?: Dialogue,
) =>
  settleSheets(
    texts.map((text, index) => sheetOf(text, new Map(), `w${index + 1}.csv`)),
    COLUMNS,
    tableOptions(area, 'case-reviews'),
    { ...NO_FLAGS, ...flags },
    dialogue,
  );

describe('the words of workshops', () => {
  const text = 'case_id,decisive,dissent\nA,Outreach teams,x\nB,Outreach,1\n';

  it('are settled where they are certain, and open where they are only likely; what is like nothing is not shown', async () => {
    const { values, open, options } = await settle([text]);
    expect([...values.get('decisive')!]).toEqual([['Outreach teams', 'E12']]);
    expect(options.values('decisive').get('outreach teams')).toBe('E12');
    expect(open).toEqual([
      {
        what: 'decisive: "Outreach" may be E12 (Outreach teams), and only a person can say so.',
        remedy: '--value decisive:Outreach=E12',
      },
    ]);
  });

  it('are settled by dbv.yaml and by flags without more ado', async () => {
    const area = { values: { 'case-reviews': { decisive: { OUTREACH: 'E12' } } } };
    expect((await settle([text], area)).open).toEqual([]);
    const flags = { values: [{ table: 'case-reviews' as const, column: 'decisive', word: 'outreach', code: 'E04' }] };
    const flagged = await settle([text], area, flags as never);
    expect(flagged.options.values('decisive').get('outreach')).toBe('E04');
  });
});

describe('the dates of workshops', () => {
  const dated = (date: string) => `case_id,reviewed_on\nA,${date}\n`;

  it('need a form only where they fit two', async () => {
    expect((await settle([dated('2025-10-03'), dated('31/10/2025')])).open).toEqual([]);
    expect((await settle([dated('03/10/2025'), dated('04/10/2025')])).open[0]).toEqual({
      what: 'The dates of w1.csv, w2.csv (reviewed_on) can be read as DD/MM/YYYY and as MM/DD/YYYY.',
      remedy: '--date DD/MM/YYYY or another form',
    });
  });

  it('are read as dbv.yaml declares them, or a flag', async () => {
    expect((await settle([dated('03/10/2025')], { dates: 'DD/MM/YYYY' })).open).toEqual([]);
    const flagged = await settle([dated('03/10/2025')], {}, { dates: [{ form: 'MM/DD/YYYY' }] as never });
    expect([flagged.form, flagged.options.dateForm('reviewed_on')]).toEqual(['MM/DD/YYYY', 'MM/DD/YYYY']);
  });

  it('are asked for once, for all files', async () => {
    const asked: Question[] = [];
    const ask = async (question: Question) => {
      asked.push(question);
      return 'DD/MM/YYYY';
    };
    const dialogue = { ask, show: () => {} } as unknown as Dialogue;
    const { form } = await settle([dated('03/10/2025'), dated('04/10/2025')], {}, {}, dialogue);
    expect([form, asked.length]).toEqual(['DD/MM/YYYY', 1]);
  });
});
