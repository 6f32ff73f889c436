import { askOn, type Choice, type Question, type Streams } from './map-dialogue.ts';

/** Something to be written in one line. */
export interface Line {
  readonly message: string;
  readonly offered?: string;
  /** What is wrong with a line, in words; undefined where it can be taken. */
  readonly check?: (text: string) => string | undefined;
}

/** Something to be chosen from a list that is never empty. */
export interface Menu {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** The value offered; the first choice where none is. */
  readonly offered?: string;
}

/** A person on a terminal, who can choose, write a line and be shown things. */
export interface Person {
  /** Gives the value of the choice taken. */
  readonly choose: (menu: Menu) => Promise<string>;
  readonly write: (line: Line) => Promise<string>;
  readonly show: (text: string) => void;
}

/** The person on a terminal. Questions go to standard error, so that standard output stays for results. */
export function personOn(
  show: (text: string) => void,
  streams: Streams = { input: process.stdin, output: process.stderr },
): Person {
  const ask = askOn(streams);
  return { choose: (menu) => ask(menu as Question), write: writeOn(streams), show };
}

function writeOn({ input, output }: Streams): Person['write'] {
  return async ({ message, offered, check }) => {
    const { createPromptModule } = await import('inquirer');
    const { answer } = await createPromptModule({ input, output })<{ answer: string }>([
      {
        type: 'input',
        name: 'answer',
        message,
        ...(offered === undefined ? {} : { default: offered }),
        validate: (text: string) => check?.(text.trim()) ?? true,
      },
    ]);
    return answer.trim();
  };
}
