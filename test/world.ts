import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/cli.ts';
import { harmless } from '../src/io/terminal.ts';
import type { World } from '../src/io/world.ts';
import { certainDay } from '../src/model/day.ts';
import { quickRoot } from './quick-root.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** A world of its own: nobody to ask, no colour, a fixed day, few draws of the years to come. What is said goes nowhere. */
export function fakeWorld(cwd: string): Omit<World, 'finish'> {
  return {
    root: quickRoot(ROOT),
    version: '0.0.0-test',
    cwd,
    env: {},
    write: () => {},
    command: () => {},
    say: () => {},
    colour: false,
    interactive: false,
    columns: 80,
    today: () => certainDay(2026, 2, 1),
  };
}

/** How a run of the program ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process, in a folder. */
export async function dbv(cwd: string, ...argv: readonly string[]): Promise<Ended> {
  return dbvWith({}, cwd, ...argv);
}

/** The same with something in the environment. */
export async function dbvWith(env: World['env'], cwd: string, ...argv: readonly string[]): Promise<Ended> {
  let out = '';
  let err = '';
  const world: Omit<World, 'finish'> = {
    ...fakeWorld(cwd),
    env,
    write: (text) => {
      out += harmless(text);
    },
    command: (line) => {
      out += `${line}\n`;
    },
    say: (text) => {
      err += harmless(text);
    },
  };
  const code = await run(argv, (finish) => ({ ...world, finish }));
  return { code, out, err };
}

/** A folder for one test, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbv-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an example area in a folder of its own, for a test to spoil. */
export function copyOfExample(name: string): string {
  const folder = path.join(temporaryFolder(), name);
  cpSync(path.join(ROOT, 'examples', name), folder, { recursive: true });
  return folder;
}
