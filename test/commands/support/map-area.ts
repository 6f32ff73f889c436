import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dialogue, Question } from '../../../src/commands/support/map-dialogue.ts';
import { styles } from '../../../src/io/style.ts';
import { temporaryFolder } from '../../world.ts';

/** An area that says its name and no more, with an export in its data folder. The folder it lies in is returned. */
export function areaWith(file: string, bytes: Uint8Array | string, config = ''): string {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, 'a', 'data'), { recursive: true });
  writeFileSync(path.join(cwd, 'a', 'dbv.yaml'), `name: A\nreference_date: 2026-01-31\n${config}`);
  writeFileSync(path.join(cwd, 'a', 'data', file), bytes);
  return cwd;
}

export function configOf(cwd: string): string {
  return readFileSync(path.join(cwd, 'a', 'dbv.yaml'), 'utf8');
}

/** A person who answers by a script: the first line whose pattern is in the question, else what is offered. */
export function scripted(...script: readonly (readonly [pattern: RegExp, answer: string])[]) {
  const asked: Question[] = [];
  const shown: string[] = [];
  const left = [...script];
  const dialogue: Dialogue = {
    ask: async (question) => {
      asked.push(question);
      const index = left.findIndex(([pattern]) => pattern.test(question.message));
      const answer = index === -1 ? (question.offered ?? question.choices[0].value) : left.splice(index, 1)[0]![1];
      if (!question.choices.some(({ value }) => value === answer)) {
        throw new Error(`"${answer}" is no answer to: ${question.message}`);
      }
      return answer;
    },
    show: (text) => {
      shown.push(text);
    },
    looks: { style: styles({ colour: false }), width: 80 },
  };
  return { dialogue, asked, shown, left };
}

/** No flags at all. */
export const NO_FLAGS = { columns: [], dates: [], values: [] } as const;
