import type { Day } from '../model/day.ts';

/** The outside world, handed to every command: tests hand in another. */
export interface World {
  /** Folder of the program itself: its playbook/, templates/ and examples/. */
  readonly root: string;
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results, to standard output. Control characters have been made harmless. */
  readonly write: (text: string) => void;
  /** A line for the CI service itself, such as a GitHub Actions annotation. Its data must be escaped already. */
  readonly command: (line: string) => void;
  /** Commentary and progress, to standard error. */
  readonly say: (text: string) => void;
  readonly colour: boolean;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  readonly columns: number;
  /** Today, for defaults that are shown to a person. Nothing that is written depends on it. */
  readonly today: () => Day;
  /** Sets how the run ends: 0 done, 1 the answer is no. */
  readonly finish: (code: 0 | 1) => void;
}
