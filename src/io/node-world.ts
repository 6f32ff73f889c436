import { fileURLToPath } from 'node:url';
import { type Day, dayFromIso } from '../model/day.ts';
import { harmless, wantsColour } from './terminal.ts';
import type { World } from './world.ts';

/** The real world: this process, its terminal and clock. */
export function nodeWorld(programUrl: URL, version: string, finish: World['finish']): World {
  const { stdout, stderr, stdin, env } = process;
  return {
    root: fileURLToPath(programUrl),
    version,
    cwd: process.cwd(),
    env,
    write: (text) => void stdout.write(harmless(text)),
    command: (line) => void stdout.write(`${line}\n`),
    say: (text) => void stderr.write(harmless(text)),
    colour: wantsColour(env, Boolean(stdout.isTTY)),
    interactive: Boolean(stdin.isTTY && stderr.isTTY) && !env.CI,
    // A terminal that does not know its width says 0.
    columns: Math.min(stdout.columns || 80, 100),
    today,
    finish,
  };
}

function today(): Day {
  const now = new Date();
  const iso = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return dayFromIso(iso)!;
}
