import { PassThrough } from 'node:stream';

export const ENTER = '\r';
export const DOWN = '\u001b[B';

/** What is pressed once some words stand on the terminal. */
type Keys = readonly [words: string, keys: readonly string[]];

/**
 * A terminal on which questions are answered as they come up, one after the other. Each waits for its words among what
 * was shown since the one before.
 */
export function terminal(answers: readonly Keys[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  // A question ends its output, as it cannot end that of a process.
  output.end = () => output;
  const left = [...answers];
  let fresh = '';
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    fresh += chunk.toString();
    const [next] = left;
    if (next === undefined || !fresh.includes(next[0])) return;
    left.shift();
    fresh = '';
    for (const key of next[1]) setImmediate(() => input.write(key));
  });
  return { streams: { input, output }, text: () => text };
}
