import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { dbvWith, type Ended, temporaryFolder } from '../../world.ts';

/** An area that says its name and no more, an export beside it, and a key of its own. */
export interface SurveyArea {
  readonly cwd: string;
  readonly key: string;
  readonly run: (...argv: readonly string[]) => Promise<Ended>;
  readonly put: (name: string, text: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly config: () => ReturnType<typeof parse>;
  /** The rows of surveys.csv, without its header. */
  readonly rows: () => readonly string[];
}

export function surveyArea(): SurveyArea {
  const cwd = temporaryFolder();
  const key = path.join(temporaryFolder(), 'key');
  mkdirSync(path.join(cwd, 'a', 'data'), { recursive: true });
  const put = (name: string, text: string | Uint8Array) => writeFileSync(path.join(cwd, name), text);
  const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
  put('a/dbv.yaml', '# Ours.\nname: A\nreference_date: 2026-01-31\n');
  return {
    cwd,
    key,
    put,
    read,
    run: (...argv) => dbvWith({ DBV_KEY_FILE: key }, cwd, ...argv),
    config: () => parse(read('a/dbv.yaml')),
    rows: () => read('a/data/surveys.csv').trimEnd().split('\n').slice(1),
  };
}
