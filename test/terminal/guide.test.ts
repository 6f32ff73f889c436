import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dbv, ROOT, temporaryFolder } from '../world.ts';
import { dbvInTerminal, type Terminal } from './terminal.ts';

/** `dbv guide` as a person meets it: the built program on a terminal. */

const NO_COLOUR = { NO_COLOR: '1' };

/** A new area without a record. */
async function newArea(): Promise<{ cwd: string; folder: string }> {
  const cwd = temporaryFolder();
  await dbv(cwd, 'init', 'ourplace', '--name', 'Our Place', '--reference-date', '2026-01-31');
  return { cwd, folder: path.join(cwd, 'ourplace') };
}

/** Rows of a file of answers, as they stand. The file must be whole: a header and full lines. */
function rowsIn(folder: string, table: string): string[] {
  const text = readFileSync(path.join(folder, 'answers', `${table}.csv`), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  const [header, ...rows] = text.trimEnd().split('\n');
  expect(header).toMatch(/,date$/);
  for (const row of rows) expect(row).toMatch(/,\d{4}-\d{2}-\d{2}$/);
  return rows;
}

/** Answers whatever a step asks, until it asks no more: the first choice, and the same words everywhere. */
async function answerAll(terminal: Terminal): Promise<void> {
  for (;;) {
    const question = await terminal.question();
    if (question.startsWith('? Step')) return;
    if (question.startsWith('? Answer (')) await terminal.answer(await fitting(terminal));
    else if (question.startsWith('? Reason')) await terminal.answer('We have seen it.');
    else if (question.startsWith('? Agreed by') && !question.includes('Steering'))
      await terminal.answer('Steering group');
    else await terminal.answer();
  }
}

/** A date where one is asked for, and words otherwise. */
async function fitting(terminal: Terminal): Promise<string> {
  const shown = await terminal.shown();
  const asked = shown.slice(shown.lastIndexOf('Question '));
  return /On which day|On what day/.test(asked) ? '2026-09-01' : 'What the room said.';
}

/** Opens a step from the list of all steps. */
async function openStep(terminal: Terminal, order: number, title: string): Promise<void> {
  expect(await terminal.question()).toContain('Which step?');
  await terminal.type(`${order} ${title}`);
  await terminal.see(new RegExp(`\u276f ${order} ${title}`));
  await terminal.answer();
}

async function choose(terminal: Terminal, name: string): Promise<void> {
  await terminal.question();
  await terminal.type(name);
  await terminal.see(new RegExp(`\u276f ${name}`));
  await terminal.answer();
}

describe('a whole guide', { timeout: 180_000 }, () => {
  it('leads from an empty folder to a report', async () => {
    const cwd = temporaryFolder();
    const folder = path.join(cwd, 'northshire');
    const terminal = await dbvInTerminal(['guide', 'northshire'], { cwd, env: NO_COLOUR });
    await terminal.see('There is no area in northshire yet. Make one?');
    await terminal.answer();
    await terminal.answer('Northshire (synthetic)');
    for (const text of ['999', '', '2026-01-31', '2020-01-01']) await terminal.answer(text);
    await terminal.see('0 of 11 steps done. Next: 1 Prepare and agree the scope.');
    // The smaller example, and the plan of the larger.
    for (const part of ['southmere/data', 'northshire/plan']) {
      cpSync(path.join(ROOT, 'examples', part), path.join(folder, path.basename(part)), { recursive: true });
    }
    await choose(terminal, 'Look');

    for (const [order, title] of [
      [1, 'Prepare'],
      [2, 'Baseline'],
      [3, 'Choose'],
      [4, 'Case'],
      [5, 'Surveys'],
      [6, 'Self'],
      [7, 'Score'],
      [8, 'Size'],
      [9, 'Plan'],
      [10, 'Feedback'],
      [11, 'Track'],
    ] as const) {
      await openStep(terminal, order, title);
      await choose(terminal, 'Answer its questions');
      await answerAll(terminal);
      await choose(terminal, 'Back to all steps');
    }
    expect(rowsIn(folder, 'self-assessment')).toHaveLength(17);
    expect(rowsIn(folder, 'progress').filter((row) => row.startsWith('score,challenge:E'))).toHaveLength(17);

    await choose(terminal, 'Run the diagnosis');
    await terminal.see('Open northshire/report/report.html in a browser.');
    await choose(terminal, 'Stop here');
    expect(await terminal.ended()).toBe(0);
    const report = readFileSync(path.join(folder, 'report', 'report.md'), 'utf8');
    expect(report).toContain('What was agreed on the way');
    expect(report).not.toMatch(/What the room said|We have seen it|Steering group/);
    expect(existsSync(path.join(folder, 'report', 'report.html'))).toBe(true);

    // 80 columns and no colour: no line of the program's own was wider, and none asked for a colour.
    const lines = (await terminal.shown()).split('\n').map((line) => line.trimEnd());
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    const raw = await terminal.shown('raw');
    for (const colour of [31, 32, 33, 34, 36]) expect(raw).not.toContain(`\u001b[${colour}m`);
  });

  it('goes back, changes an answer and shows what that alters', async () => {
    const { cwd, folder } = await newArea();
    cpSync(path.join(ROOT, 'examples', 'southmere', 'data'), path.join(folder, 'data'), { recursive: true });
    const terminal = await dbvInTerminal(['guide', 'ourplace', '--step', 'self-assessment'], { cwd });
    await choose(terminal, 'Answer its questions');
    await terminal.see('Question 1 of 17');
    await choose(terminal, '1 Not in place');
    for (const text of ['We have seen it.', 'Steering group', '2026-03-02']) await terminal.answer(text);
    await terminal.see(/It alters:\n +E01 [^\n]*score \d+ \u2192 \d+/);
    await terminal.see('Question 2 of 17');
    await choose(terminal, 'Go back');
    await terminal.see(/Question 1 of 17[\s\S]*Now: 1 Not in place \(2 March 2026, agreed by Steering group\)/);
    await choose(terminal, '5 Fully in place');
    await terminal.answer('It is checked with families.');
    await terminal.answer();
    await terminal.see(/Question 2 of 17[\s\S]*Question 2 of 17/);
    await choose(terminal, 'Stop here');
    expect(await terminal.ended()).toBe(0);
    expect(rowsIn(folder, 'self-assessment')).toEqual([
      'E01,1,We have seen it.,Steering group,2026-03-02',
      'E01,5,It is checked with families.,Steering group,2026-03-02',
    ]);
  });
});

describe('a guide that is cut off', { timeout: 180_000 }, () => {
  const QUESTIONS = 6;

  it('goes on where it was after a kill at each question', async () => {
    const { cwd, folder } = await newArea();
    for (let at = 1; at <= QUESTIONS; at++) {
      const terminal = await dbvInTerminal(['guide', 'ourplace', '--step', 'prepare'], { cwd });
      await choose(terminal, 'Answer its questions');
      await terminal.see(`Question ${at} of ${QUESTIONS}`);
      expect(rowsIn(folder, 'progress')).toHaveLength(at - 1);
      await answerOne(terminal);
      if (at < QUESTIONS) {
        await terminal.see(`Question ${at + 1} of ${QUESTIONS}`);
        await terminal.type('half an ans');
      } else await terminal.see('Questions: 6 of 6 answered.');
      await terminal.kill();
      expect(rowsIn(folder, 'progress')).toHaveLength(at);
    }
    expect(readdirSync(path.join(folder, 'answers')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves the file whole when it is killed as it writes', async () => {
    const { cwd, folder } = await newArea();
    for (let at = 0; at < 4; at++) {
      const before = rowsIn(folder, 'progress').length;
      const terminal = await dbvInTerminal(['guide', 'ourplace', '--step', 'surveys'], { cwd });
      await choose(terminal, before === 0 ? 'Answer its questions' : 'Change an answer');
      if (before > 0) await choose(terminal, 'unheard');
      await terminal.question();
      await terminal.answer(`Answer ${at}`);
      await terminal.answer('Steering group');
      await terminal.question();
      // The last answer starts the writing; the kill comes at any moment of it.
      await terminal.press('Enter');
      await terminal.kill();
      const after = rowsIn(folder, 'progress').length;
      expect([before, before + 1]).toContain(after);
    }
  });

  it('ends with 130 on Ctrl-C, with every file as it was', async () => {
    const { cwd, folder } = await newArea();
    const terminal = await dbvInTerminal(['guide', 'ourplace', '--step', 'prepare'], { cwd });
    await choose(terminal, 'Answer its questions');
    await answerOne(terminal);
    await terminal.question();
    await terminal.type('half an ans');
    await terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    expect(await terminal.shown()).toContain('Cancelled. Nothing more was written.');
    expect(rowsIn(folder, 'progress')).toHaveLength(1);
  });

  it('stops at a question when told to, and says how to go on', async () => {
    const { cwd, folder } = await newArea();
    const terminal = await dbvInTerminal(['guide', 'ourplace', '--step', 'prepare'], { cwd });
    await choose(terminal, 'Answer its questions');
    await terminal.answer('stop');
    await terminal.see('Every answer given is written. Go on with: dbv guide ourplace');
    expect(await terminal.ended()).toBe(0);
    expect(rowsIn(folder, 'progress')).toEqual([]);
  });
});

describe('a guide without a terminal', () => {
  it('says which flags there are and ends with 2', async () => {
    const { cwd } = await newArea();
    const bin = path.join(ROOT, 'bin', 'dbv.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'guide', 'ourplace'], {
      cwd,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    for (const flag of ['--status', '--questions', '--answers']) expect(stderr).toContain(flag);
  });
});

/** Answers the open question, with its reason and who agreed it where that is asked. */
async function answerOne(terminal: Terminal): Promise<void> {
  const first = await terminal.question();
  await terminal.answer(first.startsWith('? Answer (') ? await fitting(terminal) : '');
  for (;;) {
    const question = await terminal.question();
    if (question.startsWith('? Agreed by')) await terminal.answer('Steering group');
    else if (question.startsWith('? Reason') || question.startsWith('? Date')) await terminal.answer();
    else return;
  }
}
