import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { personOn } from '../../../src/commands/support/guide-dialogue.ts';

/** A terminal on which keys are pressed, one lot after another, each once a text stands there. */
function terminal(...turns: readonly (readonly [sees: string, keys: string])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...turns];
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (!text.includes(left[0]?.[0] ?? '\u0000')) return;
    const [, keys] = left.shift()!;
    text = '';
    setImmediate(() => input.write(keys));
  });
  return { input, output };
}

describe('personOn', () => {
  it('chooses from a menu, beginning with what is offered', async () => {
    const { choose } = personOn(() => {}, terminal(['One', '\r']));
    const choices = [
      { value: 'one', name: 'One' },
      { value: 'two', name: 'Two' },
    ];
    expect(await choose({ message: 'Which?', choices, offered: 'two' })).toBe('two');
  });

  it('writes a line, without the spaces around it; a blank one takes what is offered', async () => {
    expect(await personOn(() => {}, terminal(['Who?', ' the board \r'])).write({ message: 'Who?' })).toBe('the board');
    const offered = personOn(() => {}, terminal(['Who?', '\r'])).write({ message: 'Who?', offered: 'Board' });
    expect(await offered).toBe('Board');
  });

  it('says what is wrong with a line and asks again', async () => {
    const streams = terminal(['When?', 'soon\r'], ['Write a date', '\u0015now\r']);
    const check = (text: string) => (text === 'now' ? undefined : 'Write a date.');
    expect(await personOn(() => {}, streams).write({ message: 'When?', check })).toBe('now');
  });

  it('ends when the person gives up', async () => {
    const { write } = personOn(() => {}, terminal(['Who?', '\u0003']));
    await expect(write({ message: 'Who?' })).rejects.toMatchObject({ name: 'ExitPromptError' });
  });

  it('shows through what it is given', () => {
    let shown = '';
    personOn((text) => {
      shown += text;
    }).show('hello');
    expect(shown).toBe('hello');
  });
});
