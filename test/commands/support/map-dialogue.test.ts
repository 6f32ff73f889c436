import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askOn, LEAVE_OUT, type Question } from '../../../src/commands/support/map-dialogue.ts';

const DOWN = '\u001b[B';
const ENTER = '\r';

const question: Question = {
  message: 'Which table is it?',
  choices: [
    { value: LEAVE_OUT, name: 'none of them' },
    { value: 'plans', name: 'Plans' },
    { value: 'requests', name: 'Requests' },
  ],
};

/** A terminal on which keys are pressed once the question stands there. */
function terminal(keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = '';
  let pressed = false;
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (pressed || !text.includes('Requests')) return;
    pressed = true;
    for (const key of keys) setImmediate(() => input.write(key));
  });
  return { streams: { input, output }, text: () => text };
}

describe('askOn', () => {
  it('asks on the terminal, with what is offered to begin with', async () => {
    const { streams, text } = terminal([ENTER]);
    expect(await askOn(streams)({ ...question, offered: 'plans' })).toBe('plans');
    expect(text()).toContain('Which table is it?');
    expect(text()).toContain('none of them');
  });

  it('takes the choice that the keys go to; without an offer they begin at the first', async () => {
    const { streams } = terminal([DOWN, DOWN, ENTER]);
    expect(await askOn(streams)(question)).toBe('requests');
  });

  it('ends when the person gives up', async () => {
    const { streams } = terminal(['\u0003']);
    await expect(askOn(streams)(question)).rejects.toMatchObject({ name: 'ExitPromptError' });
  });
});
