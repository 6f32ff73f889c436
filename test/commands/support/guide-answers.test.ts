import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/commands/support/guide-answers.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import { temporaryFolder } from '../../world.ts';

async function read(...lines: readonly string[]) {
  const file = path.join(temporaryFolder(), 'open.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return readAnswers(file);
}

describe('readAnswers', () => {
  it('reads rows with their lines; columns that are there to be read are passed over', async () => {
    const { name, rows, faults } = await read(
      'step,question,answer,reason,agreed_by,date,ask,takes',
      'prepare,sponsor,The director,,Board,2026-03-02,Who?,text',
    );
    expect([name, faults]).toEqual(['open.csv', []]);
    expect(rows).toEqual([
      {
        line: 2,
        step: 'prepare',
        question: 'sponsor',
        answer: 'The director',
        reason: '',
        agreedBy: 'Board',
        date: dayFromIso('2026-03-02'),
      },
    ]);
  });

  it('needs no more than step, question and answer', async () => {
    const { rows, faults } = await read('step,question,answer', 'prepare,sponsor,The director');
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({ reason: '', agreedBy: undefined, date: undefined });
  });

  it('leaves out rows that were left open', async () => {
    const { rows, faults } = await read('step,question,answer', 'prepare,sponsor,', 'prepare,aims,x');
    expect([faults, rows.map(({ line }) => line)]).toEqual([[], [3]]);
  });

  it('finds faults by line and column without saying what stands there', async () => {
    const { faults } = await read(
      'step,question,answer,date',
      'prepare,sponsor,x,CANARY',
      ',sponsor,CANARY,2026-03-02',
    );
    expect(faults).toEqual([
      expect.stringMatching(/^open\.csv:2: date: /),
      expect.stringMatching(/^open\.csv:3: step: /),
    ]);
    expect(faults.join()).not.toContain('CANARY');
  });

  it('finds a file that cannot be used, and one that is not there', async () => {
    expect((await read('question,answer', 'sponsor,x')).faults).toEqual([
      expect.stringMatching(/^open\.csv:1: .*step/),
    ]);
    await expect(readAnswers(path.join(temporaryFolder(), 'none.csv'))).rejects.toMatchObject({
      message: expect.stringContaining('There is no file'),
      hint: expect.stringContaining('dbv guide --questions'),
    });
  });
});
