import { describe, expect, it } from 'vitest';
import { formReaders } from '../../../src/ingest/survey-forms/form-readers.ts';
import { mapKey, matchColumns } from '../../../src/ingest/survey-forms/match-columns.ts';
import { type FormFile, openForm } from '../../../src/ingest/survey-forms/open-form.ts';
import { readForm } from '../../../src/ingest/survey-forms/read-form.ts';
import { surveyTarget } from '../../../src/model/survey-target.ts';
import { csvOf, PLAYBOOK, questionsOf } from './exports.ts';

/** Reads a form whose columns are named by what they are. */
function read(header: readonly string[], rows: readonly (readonly string[])[], comments = false) {
  const form = openForm(Buffer.from(csvOf(header, rows)), 'a.csv') as FormFile;
  const mapped = new Map(
    header.flatMap((name) => {
      const target = surveyTarget(name.replace(/ .*/, ''));
      return target ? [[mapKey(name), target] as const] : [];
    }),
  );
  const questions = questionsOf('parent_carer');
  const columns = matchColumns(form.columns, {
    questions,
    elementIds: PLAYBOOK.elements.map(({ id }) => id),
    tells: PLAYBOOK.survey.reading.questions,
    mapped,
  });
  return readForm(
    form,
    columns.filter(({ certain }) => certain),
    formReaders(PLAYBOOK, questions, {}),
    { comments },
  );
}

const located = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ code, line, column }) => `${code} ${line} ${column}`);

describe('readForm', () => {
  it('makes answers of ratings, and of what was put first among the elements of the form', () => {
    const { respondents } = read(
      ['ID', 'phase', 'E05.importance', 'E05.experience', 'E08.importance', 'top_three'],
      [
        ['1', 'Primary', 'Very important', 'Badly', '', 'Being told and listened to;Help at home;'],
        ['2', '', '4', '', '3', ''],
      ],
    );
    expect(respondents[0]).toMatchObject({
      line: 2,
      phase: 'primary',
      answers: [
        { element: 'E05', importance: 5, experience: 2, topThree: true },
        { element: 'E08', topThree: false },
        { element: 'E13', topThree: true },
      ],
    });
    // Who put nothing first said nothing of it.
    expect(respondents[1]!.answers).toEqual([
      { element: 'E05', importance: 4 },
      { element: 'E08', importance: 3 },
    ]);
    expect('phase' in respondents[1]!).toBe(false);
  });

  it('reads the top three from a column each, and from several columns', () => {
    const ticks = read(['ID', 'E05.top_three', 'E08.top_three', 'E09.top_three'], [['1', 'Yes', '', '0']]);
    expect(ticks.respondents[0]!.answers).toEqual([
      { element: 'E05', topThree: true },
      { element: 'E08', topThree: false },
      { element: 'E09', topThree: false },
    ]);
    const choices = read(['ID', 'top_three first', 'top_three second'], [['1', 'Help at home', 'Clubs and trips']]);
    expect(choices.respondents[0]!.answers.filter(({ topThree }) => topThree).map(({ element }) => element)).toEqual([
      'E08',
      'E13',
    ]);
  });

  it('reads no top three where there are more, and does not say of others that they were not chosen where one is unknown', () => {
    const four = 'Help at home;Clubs and trips;Teaching assistants;Health services';
    const found = read(
      ['ID', 'E05.importance', 'top_three'],
      [
        ['1', '5', four],
        ['2', '5', 'Help at home;Ponies'],
      ],
    );
    expect(located(found)).toEqual(['survey-answers-many 2 top_three', 'survey-answer-unknown 3 top_three']);
    expect(found.issues[0]!.args).toEqual({ count: '4', most: '3' });
    expect(found.respondents.map(({ answers }) => answers)).toEqual([
      [{ element: 'E05', importance: 5 }],
      [
        { element: 'E05', importance: 5 },
        { element: 'E13', topThree: true },
      ],
    ]);
  });

  it('locates every cell that it cannot read, and reads the rest of the row', () => {
    const found = read(
      ['ID', 'need', 'E05.importance', 'E05.experience'],
      [
        ['1', 'Homesickness', 'Very', '1 - Very good'],
        ['2', 'Autism', '5', '5'],
      ],
    );
    expect(located(found)).toEqual([
      'survey-answer-unknown 2 need',
      'survey-answer-unknown 2 E05.importance',
      'survey-scale-disagrees 2 E05.experience',
      'survey-no-answers 2 undefined',
    ]);
    expect(found.respondents.map(({ need }) => need)).toEqual(['ASD']);
    expect(JSON.stringify(found.issues)).not.toContain('Homesickness');
  });

  it('reads nothing of who did not agree, and of who did not say so', () => {
    const found = read(
      ['ID', 'consent', 'E05.importance'],
      [
        ['1', 'ie', '5'],
        ['2', 'No', 'Nonsense'],
        ['3', '', '4'],
        ['4', 'perhaps', '4'],
      ],
    );
    expect(found.respondents.map(({ line }) => line)).toEqual([2]);
    expect(located(found)).toEqual([
      'survey-no-consent 3 consent',
      'survey-no-consent 4 consent',
      'survey-answer-unknown 5 consent',
      'survey-no-consent 5 consent',
    ]);
    expect(found.setAside).toEqual([{ reason: 'survey-no-consent', lines: [3, 4, 5] }]);
  });

  it('reads an answer that stands there twice once; without a number two answers alike are two', () => {
    const twice = read(
      ['ID', 'E05.importance'],
      [
        ['1', '5'],
        ['1', '5'],
      ],
    );
    expect(twice.setAside).toEqual([{ reason: 'row-duplicate', lines: [3] }]);
    expect(twice.issues[0]!.args).toEqual({ column: 'ID', first: '2' });
    const alike = read(
      ['Timestamp', 'E05.importance'],
      [
        ['2025/10/01 9:00:01', '5'],
        ['2025/10/01 9:00:40', '5'],
      ],
    );
    expect(alike.respondents).toHaveLength(2);
    expect(new Set(alike.respondents.map(({ identity }) => identity)).size).toBe(2);
  });

  it('accounts for every row: read = respondents + set aside', () => {
    const header = ['ID', 'consent', 'E05.importance'];
    const form = csvOf(header, [
      ['1', 'yes', '5'],
      ['2', 'no', '5'],
      ['3', 'yes', ''],
    ]);
    const found = read(header, [
      ['1', 'yes', '5'],
      ['2', 'no', '5'],
      ['3', 'yes', ''],
    ]);
    expect(form.split('\r\n').length - 2).toBe(3);
    expect(found.read).toBe(3);
    expect(found.respondents).toHaveLength(1);
    expect(found.setAside.flatMap(({ lines }) => lines)).toHaveLength(2);
  });

  it('keeps comments only where that is asked for', () => {
    const rows = [
      ['1', '5', 'More time, please'],
      ['2', '4', 'n/a'],
    ];
    const header = ['ID', 'E05.importance', 'comment'];
    expect(JSON.stringify(read(header, rows).respondents)).not.toContain('More time');
    expect(read(header, rows, true).respondents.map(({ comment }) => comment)).toEqual([
      'More time, please',
      undefined,
    ]);
  });
});
