import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

interface Row {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
  readonly takes: string;
}

/** The open questions of an area, each with an answer that it takes. */
async function filledIn(folder: string): Promise<Row[]> {
  const { out } = await dbv(folder, 'guide', '--questions');
  return parse<Row>(out, { columns: true }).map((row) => ({ ...row, answer: fitting(row), reason: 'We saw it.' }));
}

function fitting({ takes }: Row): string {
  if (takes.endsWith(', or blank')) return '';
  return { text: 'What the room said.', date: '2026-09-01' }[takes] ?? takes.split(' ')[0]!;
}

/** The larger example, with every decision still to be made. */
function undecided(): string {
  const folder = copyOfExample('northshire');
  rmSync(path.join(folder, 'answers/progress.csv'));
  return folder;
}

function write(folder: string, rows: readonly object[]): string {
  const file = path.join(folder, 'open.csv');
  writeFileSync(file, stringify([...rows], { header: true }));
  return file;
}

const GIVEN = ['--date', '2026-03-02', '--agreed-by', 'Steering group'] as const;

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('dbv guide --status', () => {
  it('shows the steps with what is done, next and missing', async () => {
    const folder = copyOfExample('northshire');
    const { code, out, err } = await dbv(folder, 'guide', '--status');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Northshire \(synthetic\)\n\d+ of 11 steps done\. Next: /);
    expect(out).toMatch(/ 6 Self-assessment of the 17 elements +done/);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('gives scripts the same as JSON, with no answer in it', async () => {
    const folder = copyOfExample('northshire');
    writeFileSync(
      path.join(folder, 'answers/progress.csv'),
      'step,question,answer,reason,agreed_by,date\nprepare,sponsor,CANARY said so,CANARY,CANARY,2026-03-01\n',
    );
    const { out } = await dbv(folder, 'guide', '--status', '--json');
    expect(out).not.toContain('CANARY');
    const status = JSON.parse(out);
    expect(status.steps.map(({ id }: { id: string }) => id)).toHaveLength(11);
    expect(status.steps[0].questions).toMatchObject({ asked: 6, answered: 1 });
    expect(status.growth.rows[0]).toHaveProperty('change');
  });

  it('says where there is no area', async () => {
    expect(await dbv(temporaryFolder(), 'guide', '--status')).toMatchObject({ code: 2, out: '' });
  });
});

describe('dbv guide --answers', () => {
  it('replays a whole walk without a terminal, and again without writing anything', async () => {
    const folder = undecided();
    const file = write(folder, await filledIn(folder));
    const first = await dbv(folder, 'guide', '--answers', file, ...GIVEN);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/\d+ answers written to answers\/progress\.csv\./);
    expect(read(folder, 'answers/progress.csv')).toContain(
      'score,challenge:E09,agree,We saw it.,Steering group,2026-03-02',
    );
    const before = read(folder, 'answers/progress.csv');
    const again = await dbv(folder, 'guide', '--answers', file, ...GIVEN);
    expect(again.out).toContain('Every answer was there already.');
    expect(read(folder, 'answers/progress.csv')).toBe(before);
  });

  it('takes who agreed and when from the rows where they say', async () => {
    const folder = undecided();
    const rows = [
      { step: 'prepare', question: 'sponsor', answer: 'The director', agreed_by: 'Board', date: '2026-02-01' },
    ];
    const others = (await filledIn(folder)).filter(
      ({ step, question }) => step === 'prepare' && question !== 'sponsor',
    );
    const file = write(
      folder,
      [...rows, ...others].map((row) => ({ agreed_by: '', date: '', reason: '', ...row })),
    );
    const { code } = await dbv(folder, 'guide', '--answers', file, '--step', 'prepare', ...GIVEN);
    expect(code).toBe(0);
    expect(read(folder, 'answers/progress.csv')).toContain('prepare,sponsor,The director,,Board,2026-02-01\n');
  });

  it('names every missing answer in one pass, and writes nothing', async () => {
    const folder = undecided();
    const rows = (await filledIn(folder)).filter(
      ({ step, question }) => !(step === 'prepare' && question === 'promise') && question !== 'challenge:E09',
    );
    const { code, err } = await dbv(folder, 'guide', '--answers', write(folder, rows), ...GIVEN);
    expect(code).toBe(2);
    const missing = err.split('\n').filter((line) => line.includes('no answer to'));
    expect(missing).toHaveLength(2);
    expect(missing[0]).toContain('open.csv: no answer to prepare, promise: Is it said in public');
    expect(missing[1]).toContain(
      'open.csv: no answer to score, challenge:E09: Does the group agree with the score of E09 ',
    );
    expect(existsSync(path.join(folder, 'answers/progress.csv'))).toBe(false);
  });

  it('finds every wrong answer by file and line, and shows none of them', async () => {
    const folder = undecided();
    const wrong = [
      ['prepared', 'sponsor', 'CANARY', '', 'Board', '2026-03-02'],
      ['prepare', 'sponsors', 'CANARY', '', 'Board', '2026-03-02'],
      ['prepare', 'promise', 'CANARY', '', 'Board', '2026-03-02'],
      ['prepare', 'decision-day', 'CANARY', '', 'Board', '2026-03-02'],
      ['prepare', 'aims', 'CANARY', '', 'Board', '02/03/26'],
      ['score', 'challenge:E09', 'dissent', '', 'Board', '2026-03-02'],
    ];
    const file = path.join(folder, 'open.csv');
    writeFileSync(file, stringify([['step', 'question', 'answer', 'reason', 'agreed_by', 'date'], ...wrong]));
    const { code, err } = await dbv(folder, 'guide', '--answers', file);
    expect(code).toBe(2);
    expect(err).not.toContain('CANARY');
    // A wrong answer is not named as missing as well.
    expect(err).not.toContain('no answer to prepare, promise');
    for (const fault of [
      'open.csv:2: step: there is no such step; nearest is prepare',
      'open.csv:3: question: step prepare asks no such question today; nearest is sponsor',
      'open.csv:4: answer: promise: choose one of said, not-yet',
      'open.csv:5: answer: decision-day: write a date as 2026-01-31',
      'open.csv:6: date: ',
      'open.csv:7: reason: challenge:E09: this answer needs a reason',
    ]) {
      expect(err).toContain(fault);
    }
  });

  it('wants to know who agreed and when', async () => {
    const folder = undecided();
    const file = write(folder, await filledIn(folder));
    const { err } = await dbv(folder, 'guide', '--answers', file);
    expect(err).toContain('agreed_by: sponsor: say who agreed it, as roles, or give --agreed-by');
    const dated = await dbv(folder, 'guide', '--answers', file, '--agreed-by', 'Board');
    expect(dated.err).toContain('date: sponsor: say when it was agreed, or give --date');
  });

  it('takes no answer to a step that cannot begin', async () => {
    const cwd = temporaryFolder();
    await dbv(cwd, 'init', 'ourplace', '--name', 'Our Place', '--reference-date', '2026-01-31');
    const file = write(cwd, [{ step: 'plan', question: 'felt', answer: 'A call back.' }]);
    const { err } = await dbv(cwd, 'guide', 'ourplace', '--answers', file, ...GIVEN);
    expect(err).toContain(
      'open.csv:2: step: plan cannot begin yet; missing: no element has enough evidence for a score yet',
    );
  });

  it('makes the area where there is none, from the same file', async () => {
    const cwd = temporaryFolder();
    await dbv(cwd, 'init', 'other', '--name', 'Other', '--reference-date', '2026-01-31');
    const rows = await filledIn(path.join(cwd, 'other'));
    const area = [
      { step: 'area', question: 'name', answer: 'Our Place' },
      { step: 'area', question: 'reference_date', answer: '2026-01-31' },
      { step: 'area', question: 'la_code', answer: '999' },
    ];
    const only = ({ step, question, answer }: Omit<Row, 'takes'>) => ({ step, question, answer, reason: 'We saw it.' });
    const file = write(cwd, [...area, ...rows].map(only));
    const { code, out, err } = await dbv(cwd, 'guide', 'ourplace', '--answers', file, ...GIVEN, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ area: 'Our Place', written: { 'answers/self-assessment.csv': 17 } });
    expect(read(cwd, 'ourplace/dbv.yaml')).toMatch(/name: Our Place[\s\S]*la_code: "999"/);
  });

  it('says what it needs to know of a new area', async () => {
    const cwd = temporaryFolder();
    const file = write(cwd, [
      { step: 'area', question: 'la_code', answer: '9' },
      { step: 'area', question: 'size', answer: 'large' },
    ]);
    const { code, err } = await dbv(cwd, 'guide', 'ourplace', '--answers', file, ...GIVEN);
    expect(code).toBe(2);
    expect(err).toContain('open.csv:2: la_code must be three digits');
    expect(err).toContain('open.csv:3: of an area it can be said: name, la_code, region, reference_date, history_from');
    expect(err).toContain('open.csv: no answer to area, name: there is no area yet, and it needs one');
    expect(existsSync(path.join(cwd, 'ourplace'))).toBe(false);
  });

  it('goes on to the report with --diagnose', async () => {
    const folder = copyOfExample('southmere');
    const file = write(folder, await filledIn(folder));
    const { code, out } = await dbv(folder, 'guide', '--answers', file, ...GIVEN, '--diagnose');
    expect(code).toBe(0);
    expect(out).toContain('Report: report/');
    const report = read(folder, 'report/report.md');
    expect(report).toContain('What was agreed on the way');
    expect(report).not.toMatch(/What the room said|We saw it|Steering group/);
    expect(read(folder, 'report/diagnosis.json')).not.toMatch(/What the room said|We saw it|Steering group/);
  });
});

describe('dbv guide without a terminal', () => {
  it('says which flags there are', async () => {
    const { code, out, err } = await dbv(copyOfExample('southmere'), 'guide');
    expect([code, out]).toEqual([2, '']);
    for (const flag of ['--status', '--questions', '--answers <file>']) expect(err).toContain(flag);
  });

  it('refuses flags that cannot be meant together, and steps there are not', async () => {
    const folder = copyOfExample('southmere');
    expect((await dbv(folder, 'guide', '--status', '--answers', 'a.csv')).err).toContain('--status and --answers');
    const file = write(folder, [{ step: 'prepare', question: 'sponsor', answer: 'x' }]);
    expect((await dbv(folder, 'guide', '--answers', file, '--step', 'none')).err).toContain('There is no step none.');
    expect((await dbv(folder, 'guide', '--answers', 'nowhere.csv')).err).toContain('There is no file');
  });
});
