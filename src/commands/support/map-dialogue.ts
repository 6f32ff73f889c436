import type { Looks } from './map-report.ts';

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface Question {
  readonly message: string;
  readonly choices: readonly [Choice, ...Choice[]];
  /** The value offered; the first choice where none is. */
  readonly offered?: string;
}

/** Gives the value of the choice taken. */
export type Ask = (question: Question) => Promise<string>;

/** A person who can be asked and shown things. */
export interface Dialogue {
  readonly ask: Ask;
  readonly show: (text: string) => void;
  readonly looks: Looks;
}

/** The answer that takes none of what is offered. */
export const LEAVE_OUT = '(none)';

const LINES_SHOWN = 12;

/** The streams of a terminal. Questions go to standard error, so that standard output stays for results. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** A way to ask on a terminal. */
export function askOn({ input, output }: Streams = { input: process.stdin, output: process.stderr }): Ask {
  return async ({ message, choices, offered }) => {
    const { createPromptModule } = await import('inquirer');
    const { answer } = await createPromptModule({ input, output })<{ answer: string }>([
      {
        type: 'select',
        name: 'answer',
        message,
        choices: choices.map(({ value, name }) => ({ value, name, short: value || 'blank' })),
        default: offered ?? choices[0].value,
        pageSize: LINES_SHOWN,
        loop: false,
      },
    ]);
    return answer;
  };
}
