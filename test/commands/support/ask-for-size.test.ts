import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askForSize } from '../../../src/commands/support/ask-for-size.ts';
import type { Choices } from '../../../src/commands/support/draw-sample.ts';
import { tradeOff } from '../../../src/sampling/trade-off.ts';
import { stratumOf } from '../../sampling/facts.ts';

const DOWN = '\u001b[B';
const ENTER = '\r';

const CONTENT = {
  minimum: { value: 3, reason: 'r' },
  tradeOff: { totals: [20], perStratum: [5], reason: 'r' },
};
// Three strata of which each gets three cases at least. The sizes shown are 15 (five in each) and 20.
const choices = {
  taken: ['mainstream:primary', 'resourced:primary', 'eotas:primary'].map((id) => stratumOf(id, 40)),
  least: 9,
  options: tradeOff([40, 40, 40], CONTENT, 10),
} as unknown as Choices;

/** A terminal on which the next text is typed once something new stands there. */
function terminal(...typed: readonly (readonly [seen: string, keys: readonly string[]])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  // As on a real terminal, the end of one question is not the end of the output.
  output.end = () => output;
  const left = [...typed];
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const next = left[0];
    if (!next || !text.includes(next[0])) return;
    left.shift();
    for (const key of next[1]) setImmediate(() => input.write(key));
  });
  return { ask: askForSize({ input, output }), text: () => text };
}

const LAST_CHOICE = 'as many as a precision in each stratum takes';

describe('askForSize', () => {
  it('offers the sizes with what each gives', async () => {
    const { ask, text } = terminal([LAST_CHOICE, [DOWN, ENTER]]);
    expect(await ask(choices)).toEqual({ by: 'total', cases: 20 });
    expect(text()).toContain('15 cases (5 in each stratum): ±23 over all, ±33 in one stratum');
  });

  it('takes another number in all, and says why one will not do', async () => {
    const { ask, text } = terminal(
      [LAST_CHOICE, [DOWN, DOWN, ENTER]],
      ['How many cases in all?', ['8', ENTER]],
      ['3 strata take at least 9.', ['\u007f', '9', ENTER]],
    );
    expect(await ask(choices)).toEqual({ by: 'total', cases: 9 });
    expect(text()).toContain('3 strata take at least 9.');
  });

  it('takes another number in each stratum, and a precision', async () => {
    const stratum = terminal([LAST_CHOICE, [DOWN, DOWN, DOWN, ENTER]], ['in each stratum?', ['7', ENTER]]);
    expect(await stratum.ask(choices)).toEqual({ by: 'stratum', cases: 7 });
    const precision = terminal(
      [LAST_CHOICE, [DOWN, DOWN, DOWN, DOWN, ENTER]],
      ['How many points', ['7', '0', ENTER]],
      ['points from 1 to 49', ['\u007f', '\u007f', '1', '7', ENTER]],
    );
    expect(await precision.ask(choices)).toEqual({ by: 'precision', within: 0.17 });
  });

  it('ends when the person gives up', async () => {
    const { ask } = terminal([LAST_CHOICE, ['\u0003']]);
    await expect(ask(choices)).rejects.toMatchObject({ name: 'ExitPromptError' });
  });
});
