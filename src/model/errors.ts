/**
 * A fault that the person running `dbv` can mend. Everything else that is thrown is a bug and shows itself as one.
 */
export class UserError extends Error {
  /** What to do next, in one sentence. */
  readonly hint: string | undefined;
  /** 1: the answer is no. 2: could not run. 130: cancelled. */
  readonly exitCode: 1 | 2 | 130;

  constructor(message: string, options: { hint?: string; exitCode?: 1 | 2 | 130; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 2;
  }
}
