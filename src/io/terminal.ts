import type { World } from './world.ts';

/**
 * Makes text safe for a terminal or a CI log: control and bidirectional characters become visible escapes, and no line
 * begins with `::`, which some CI services take for a command. Colour sequences that dbv itself adds are kept.
 */
export function harmless(text: string): string {
  return text
    .replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
    .replace(/^(\s*)::/gm, '$1 :\u200b:');
}

// C0 but tab and line feed, ESC unless it opens a colour sequence, DEL and C1, bidirectional controls, line separators.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\u001b(?!\[[0-9;]*m)/g;

/** Whether to colour: a terminal, no NO_COLOR, and not a dumb terminal. FORCE_COLOR asks for it anywhere. */
export function wantsColour(env: World['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
