import { UserError } from '../model/errors.ts';

/** A fault in content that people write: where it is, what is wrong and what to do. Lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
}

/** One fault as one line: `streams.yaml:12:5 "weight" is missing. Add it.` */
export function faultText({ file, line, column, message, remedy }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place} ${message} ${remedy}`;
}

/** Every fault as one error, in the order of the files and their lines. `what` begins the sentence: "The playbook". */
export function faultsError(what: string, faults: readonly Fault[], hint: string): UserError {
  const inOrder = faults.toSorted(byPlace).map(faultText);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return new UserError(`${what} has ${count}:\n${inOrder.map((line) => `  ${line}`).join('\n')}`, { hint });
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
