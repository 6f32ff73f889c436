import { describe, expect, it } from 'vitest';
import {
  columnLines,
  type SurveyOutcome,
  surveyJson,
  surveyText,
} from '../../../src/commands/support/survey-report.ts';
import type { MatchedColumn } from '../../../src/ingest/survey-forms/match-columns.ts';
import { styles } from '../../../src/io/style.ts';
import { issue } from '../../../src/model/issues.ts';

const LOOKS = { style: styles({ colour: false }), width: 80 };

const column = (name: string, fields: Partial<MatchedColumn>): MatchedColumn => ({
  name,
  position: 0,
  certain: true,
  mapped: false,
  reason: 'Because.',
  ...fields,
});

const COLUMNS = [
  column('ID', { own: 'id' }),
  column('Email', { own: 'dropped' }),
  column('E05a x', { target: { element: 'E05', column: 'importance' } }),
  column('Like E06', { target: { element: 'E06', column: 'importance' }, certain: false }),
  column('Town', { certain: false }),
  column('Comments', { target: { column: 'comment' } }),
];

const OUTCOME: SurveyOutcome = {
  group: 'child',
  people: 'children and young people',
  form: {
    file: 'c.csv',
    columns: COLUMNS,
    rows: [],
    read: 3,
    misshapen: [],
    notes: [issue('file-delimiter', 'c.csv', {}, { delimiter: 'tabs' })],
  },
  columns: COLUMNS,
  changes: 'surveys: {}\n',
  table: 'a/data/surveys.csv',
  takenOut: 0,
  written: true,
  replace: false,
  comments: false,
  columnsShown: false,
  read: {
    respondents: [{ line: 2, identity: 'private identity', answers: [] }],
    read: 3,
    setAside: [{ reason: 'survey-no-answers', lines: [3, 4] }],
    issues: [issue('survey-answer-unknown', 'c.csv', { line: 2, column: 'E05a x' })],
    rows: [{ respondent_id: 's1', comment: 'private remark' }],
    added: 1,
    known: 1,
    changed: 1,
  },
};

describe('columnLines', () => {
  it('tells questions, open ones with the flag that settles them, and what is left out or never read', () => {
    expect(columnLines(COLUMNS, LOOKS)).toEqual([
      'Questions',
      '  E05.importance  E05a x',
      '  comment         Comments',
      'Not taken, because not certain',
      '"Like E06": Because.',
      '    \u2192 --set "Like E06=E06.importance"',
      'Left out, for it is none of the questions: "Town".',
      'Never read: "Email".',
      'Only to know an answer again, through a keyed hash: "ID".',
    ]);
  });
});

describe('surveyText', () => {
  it('gives the account of the rows and what was written', async () => {
    const text = await surveyText(OUTCOME, LOOKS, { colour: false });
    expect(text).toContain('The file is separated by tabs, not commas, and was read so.');
    expect(text).toMatch(/c\.csv\s+3 =\s+1 \+\s+2/);
    expect(text).toContain('[survey-answer-unknown]');
    expect(text).toContain('Set aside: survey-no-answers: 2.');
    expect(text).toContain('1 new respondent, 1 there already.');
    expect(text.replace(/\s+/g, ' ')).toContain('Of 1 of those that are there this file says something else');
    expect(text).toContain('Comments were not read; --comments keeps them.');
    expect(text).toContain('Written to a/data/surveys.csv: 1 row.');
    expect(text).not.toMatch(/private/);
  });

  it('does not repeat what a person has just seen', async () => {
    expect(await surveyText(OUTCOME, LOOKS, { colour: false })).toContain('Questions');
    expect(await surveyText({ ...OUTCOME, columnsShown: true }, LOOKS, { colour: false })).not.toContain('Questions');
  });

  it('says that nothing was written where nothing could be', async () => {
    const { read: _, ...unread } = OUTCOME;
    const text = await surveyText({ ...unread, open: 'It is open.', written: false }, LOOKS, { colour: false });
    expect(text).toContain('Nothing was written. It is open.');
    const shown = await surveyText({ ...OUTCOME, written: false }, LOOKS, { colour: false });
    expect(shown).toContain('Not written to a/data/surveys.csv');
  });
});

describe('surveyJson', () => {
  it('says the same as data, without any cell', () => {
    const text = surveyJson(OUTCOME);
    expect(text).not.toMatch(/private/);
    expect(JSON.parse(text)).toMatchObject({
      file: 'c.csv',
      group: 'child',
      read: 3,
      used: 1,
      setAside: [{ reason: 'survey-no-answers', count: 2 }],
      added: 1,
      issues: [{ code: 'survey-answer-unknown', line: 2, column: 'E05a x' }],
    });
    expect(JSON.parse(text).columns[3]).toEqual({
      column: 'Like E06',
      question: 'E06.importance',
      taken: false,
      reason: 'Because.',
    });
  });
});
