import type { Person } from '../../../src/commands/support/guide-dialogue.ts';

/** A person who says what they were told to, in order, and leaves when there is no more to say. */
export interface Scripted extends Person {
  /** Everything shown, and every question with what was said to it. */
  readonly seen: () => string;
  /** Replies that were refused, with why. */
  readonly refused: readonly string[];
  /** The choices of each menu, by its message. */
  readonly menus: readonly { readonly message: string; readonly names: readonly string[]; readonly offered?: string }[];
}

/** A reply that takes what is offered. */
export const AS_OFFERED = '\u21b5';

export function personSaying(...replies: readonly string[]): Scripted {
  const left = [...replies];
  const refused: string[] = [];
  const menus: { message: string; names: string[]; offered?: string }[] = [];
  let seen = '';
  const next = (message: string, offered: string | undefined): string => {
    const reply = left.shift();
    if (reply === undefined) throw Object.assign(new Error(`left at: ${message}`), { name: 'ExitPromptError' });
    const said = reply === AS_OFFERED ? (offered ?? '') : reply;
    seen += `${message} ${said}\n`;
    return said;
  };
  return {
    choose: async ({ message, choices, offered }) => {
      menus.push({ message, names: choices.map(({ name }) => name), ...(offered === undefined ? {} : { offered }) });
      const said = next(message, offered ?? choices[0]?.value);
      if (!choices.some(({ value }) => value === said)) throw new Error(`${message} has no choice ${said}`);
      return said;
    },
    write: async ({ message, offered, check }) => {
      for (;;) {
        const said = next(message, offered);
        const fault = check?.(said);
        if (fault === undefined) return said;
        refused.push(fault);
      }
    },
    show: (text) => {
      seen += text;
    },
    seen: () => seen,
    refused,
    menus,
  };
}
