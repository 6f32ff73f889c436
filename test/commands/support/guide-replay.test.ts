import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReplayOptions, replay } from '../../../src/commands/support/guide-replay.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

const HEADER = 'step,question,answer,reason,agreed_by,date';
const GIVEN = { agreedBy: 'Board', date: dayFromIso('2026-03-02')! };

async function replayed(folder: string, lines: readonly string[], options: Partial<ReplayOptions> = {}) {
  const answers = path.join(folder, 'open.csv');
  writeFileSync(answers, `${[HEADER, ...lines].join('\n')}\n`);
  return replay(folder, true, { answers, ...GIVEN, ...options }, { ...fakeWorld(folder), finish: () => {} });
}

describe('replay', () => {
  it('keeps to one step, and refuses answers to another', async () => {
    const folder = copyOfExample('southmere');
    const lines = ['surveys,unheard,Nobody,,,', 'surveys,told,all,,,'];
    const { written } = await replayed(folder, lines, { step: 'surveys' });
    expect([...written]).toEqual([['answers/progress.csv', 2]]);
    await expect(replayed(folder, lines, { step: 'size' })).rejects.toMatchObject({
      message: expect.stringContaining('open.csv:2: step: --step keeps to size'),
    });
  });

  it('takes the last of two answers, as the file does', async () => {
    const folder = copyOfExample('southmere');
    const lines = ['surveys,unheard,Nobody,,,', 'surveys,told,not-yet,,,', 'surveys,told,all,,,'];
    const { standing } = await replayed(folder, lines, { step: 'surveys' });
    const told = standing.walk.steps.find(({ step }) => step.id === 'surveys')!.questions[1]!;
    expect(told).toMatchObject({ answer: { text: 'all' }, settled: true });
  });

  it('adds a changed answer to the file, and not one that stands there already', async () => {
    const folder = copyOfExample('southmere');
    await replayed(folder, ['surveys,unheard,Nobody,,,', 'surveys,told,not-yet,,,'], { step: 'surveys' });
    const { written } = await replayed(folder, ['surveys,unheard,Nobody,,,', 'surveys,told,all,,,'], {
      step: 'surveys',
    });
    expect([...written.values()]).toEqual([1]);
    expect(readFileSync(path.join(folder, 'answers/progress.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(4);
  });

  it('adds a rating each time: it is another person\u2019s', async () => {
    const folder = copyOfExample('southmere');
    const lines = ['feedback,rating:child,4,,,', 'feedback,change,We ask first.,,,'];
    await replayed(folder, lines, { step: 'feedback' });
    const { standing } = await replayed(folder, lines, { step: 'feedback' });
    expect(standing.data.tables.feedback?.rows).toHaveLength(2);
  });

  it('refuses a text that could not be read back', async () => {
    const folder = copyOfExample('southmere');
    await expect(replayed(folder, ['surveys,unheard,N/A,,,'], { step: 'surveys' })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('open.csv'),
    });
  });
});
