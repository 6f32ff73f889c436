import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { kindOf } from './files.ts';

const PATIENCE_MS = 5000;
const MOST_BYTES = 32 * 1024 * 1024;

/** The git work tree a folder lies in; undefined where it lies in none. The folder need not exist. */
export async function workTreeOf(folder: string): Promise<string | undefined> {
  for (let place = folder; ; place = path.dirname(place)) {
    // A linked work tree and a submodule have a file of that name.
    if ((await kindOf(path.join(place, '.git'))) !== undefined) return place;
    if (path.dirname(place) === place) return undefined;
  }
}

/**
 * The files below a folder that git has taken or would take, by path relative to it, with forward slashes. Undefined
 * where the folder is in no work tree, and where git is not there to ask or does not answer in time.
 */
export async function filesGitTakes(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string[] | undefined> {
  try {
    if ((await workTreeOf(folder)) === undefined) return undefined;
    const names = await askGit(
      folder,
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.'],
      env,
    );
    return [...new Set(names.split('\0'))].filter((name) => name !== '');
  } catch {
    return undefined;
  }
}

/**
 * Whether git has taken a file below a folder or would take it once it is there. Undefined where the folder is in no work
 * tree, and where git is not there to ask or does not answer in time.
 */
export async function gitTakes(
  folder: string,
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean | undefined> {
  if ((await workTreeOf(folder)) === undefined) return undefined;
  try {
    await askGit(folder, ['check-ignore', '--quiet', '--', file], env);
    return false;
  } catch (error) {
    return hasExitCode(error, NOT_IGNORED) ? true : undefined;
  }
}

/** How `git check-ignore` ends for a file that is not ignored, or is taken already. */
const NOT_IGNORED = 1;

function hasExitCode(error: unknown, code: number): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === code;
}

async function askGit(
  folder: string,
  question: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  // A repository's own settings may name a program to run on listing: not for a question. And a program called git
  // that lies in the folder asked about is not the one meant, so it is not asked from there.
  const { stdout } = await promisify(execFile)('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...question], {
    cwd: path.parse(folder).root,
    env: withoutGitOwn(env),
    timeout: PATIENCE_MS,
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  return stdout;
}

/** Inside a hook git says of its own repository what would be wrong of another. */
function withoutGitOwn(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}
