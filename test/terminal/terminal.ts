import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { ROOT, temporaryFolder } from '../world.ts';

/** A terminal of its own in which the built program runs, driven through tmux: a person who reads and presses keys. */
export interface Terminal {
  /** Waits until a text has been shown, and gives all that has been. */
  readonly see: (text: string | RegExp) => Promise<string>;
  /** Waits for a question that is open, and gives its line. */
  readonly question: () => Promise<string>;
  /** Types a text, presses Enter, and waits until the open question has taken the answer. */
  readonly answer: (text?: string) => Promise<void>;
  /** Presses keys by their tmux names: Enter, Down, C-c. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Everything shown so far; a line that was wider than the terminal is one line. `raw` has its colours. */
  readonly shown: (how?: 'plain' | 'raw') => Promise<string>;
  /** Ends the program as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Waits until the program has ended, and gives its exit code. */
  readonly ended: () => Promise<number>;
}

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 30_000;
const COLUMNS = 80;
const ROWS = 40;
const ENDED = 'The program ended with ';

/** Starts `dbv` with arguments in a terminal of 80 columns. It is closed when the test ends. */
export async function dbvInTerminal(args: readonly string[], { cwd, env = {} }: TerminalOptions): Promise<Terminal> {
  if (!existsSync(path.join(ROOT, 'dist', 'cli.js'))) throw new Error('Build first: npm run build');
  const pidFile = path.join(temporaryFolder(), 'pid');
  const program = [process.execPath, path.join(ROOT, 'bin', 'dbv.js'), ...args];
  // The shell outlives the program and tells its exit code: not every tmux knows it in the end.
  const script = `sh -c 'echo $$ > "$0"; exec "$@"' ${[pidFile, ...program].map(quoted).join(' ')}; echo "${ENDED}$?"; exec cat`;
  const { command, changed } = await tmuxWith(script, cwd, env);

  const shown: Terminal['shown'] = (how) => command(`capture-pane -p -J -S - ${how === 'raw' ? '-e' : ''}`);
  const press: Terminal['press'] = async (...keys) => void (await command(`send-keys ${keys.join(' ')}`));
  const type: Terminal['type'] = async (text) => void (await command(`send-keys -l ${quoted(text)}`));

  /** Looks again after every change until there is something; an error says what was shown instead. */
  async function until<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const change = changed();
      // What has ended shows nothing more: it is looked at once more, and that is all.
      const over = performance.now() > deadline || (await shown()).includes(ENDED);
      const found = await look();
      if (found !== undefined) return found;
      if (over) throw new Error(`${otherwise} What was shown:\n${await shown()}`);
      await change;
    }
  }
  const ended = () =>
    until(async () => {
      const code = (await shown()).split('\n').findLast((line) => line.startsWith(ENDED));
      return code === undefined ? undefined : Number(code.slice(ENDED.length));
    }, 'The program did not end.');
  let answered = 0;
  return {
    see: (text) =>
      until(
        async () => {
          const now = await shown();
          return (typeof text === 'string' ? now.includes(text) : text.test(now)) ? now : undefined;
        },
        `${String(text)} did not come up.`,
      ),
    question: () => until(async () => openQuestion(await shown()), 'No question came up.'),
    answer: async (text = '') => {
      await until(async () => openQuestion(await shown()), 'No question came up.');
      answered = answeredIn(await shown());
      if (text !== '') await type(text);
      await press('Enter');
      await until(async () => answeredIn(await shown()) > answered || undefined, 'The answer was not taken.');
    },
    press,
    type,
    shown,
    kill: async () => {
      process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      await ended();
    },
    ended,
  };
}

/** Questions that have taken their answer, by the mark that stands before them. */
function answeredIn(shown: string): number {
  return shown.match(/^\u2714 /gm)?.length ?? 0;
}

/** The last question, where it is still open. */
function openQuestion(shown: string): string | undefined {
  const lines = shown.split('\n');
  const last = lines.findLastIndex((line) => /^[?\u2714] /.test(line));
  return lines[last]?.startsWith('? ') ? lines[last] : undefined;
}

interface Tmux {
  /** Gives what a tmux command says. */
  readonly command: (text: string) => Promise<string>;
  /** Settles at the next change in the terminal, or after a short while. */
  readonly changed: () => Promise<void>;
}

/** A shell script in a tmux of its own, with a client in control mode: commands go in as lines, changes are told at once. */
async function tmuxWith(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Tmux> {
  // A person is there, whatever runs the tests.
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, TMUX: ____, ...inherited } = process.env;
  const own = ['-L', `dbv-test-${randomUUID()}`, '-f', '/dev/null'];
  const size = ['-x', String(COLUMNS), '-y', String(ROWS)];
  const history = ['set-option', '-g', 'history-limit', '20000', ';'];
  const started = spawnSync('tmux', [...own, 'start-server', ';', ...history, 'new-session', '-d', ...size, script], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  if (started.error) {
    throw new Error(
      'These tests drive the program through tmux, which is not installed: apt-get install tmux, or brew install tmux.',
      { cause: started.error },
    );
  }
  if (started.status !== 0) throw new Error(`tmux does not start: ${started.stderr}`);
  onTestFinished(() => void spawnSync('tmux', [...own, 'kill-server']));
  return controlled(
    spawn('tmux', [...own, '-C', 'attach-session', '-f', 'ignore-size'], {
      env: inherited,
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
}

/** Source: tmux manual, "Control mode": each command is answered by lines between %begin and %end or %error. */
async function controlled(client: ChildProcess): Promise<Tmux> {
  const answers: ((text: string) => void)[] = [];
  let waiting: (() => void)[] = [];
  let block: string[] | undefined;
  createInterface({ input: client.stdout! }).on('line', (line) => {
    if (line.startsWith('%begin ')) block = [];
    else if (line.startsWith('%end ') || line.startsWith('%error ')) {
      answers.shift()?.(block?.join('\n') ?? '');
      block = undefined;
    } else if (block) block.push(line);
    else if (line.startsWith('%output ')) {
      for (const tell of waiting) tell();
      waiting = [];
    }
  });
  const told = () => new Promise<string>((resolve) => void answers.push(resolve));
  // Attaching is answered like a command.
  await told();
  return {
    command: (text) => {
      client.stdin!.write(`${text}\n`);
      return told();
    },
    changed: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, 200);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

/** A word for tmux or for the shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
