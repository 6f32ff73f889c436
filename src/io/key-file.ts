import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/errors.ts';
import type { KeyedHash } from '../model/pseudonym.ts';
import { hasCode, readText, unwritable } from './files.ts';
import { workTreeOf } from './git.ts';
import { isInside, realPlace } from './places.ts';
import type { World } from './world.ts';

/** The key of keyed hashes, and the file it lies in. */
export interface Key {
  readonly file: string;
  readonly hash: KeyedHash;
}

const KEY_BYTES = 32;
const KEY_TEXT = /^[0-9a-f]{64}\s*$/;
const NAME = 'pseudonym.key';
const HINT = 'Name a place for it with --key-file, or in the environment as DBV_KEY_FILE.';

/**
 * Where the key lies: the file that an option names, else DBV_KEY_FILE, else the user's configuration folder. Undefined
 * where none of them is known.
 */
export function keyFilePlace(
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
  option?: string,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = option ?? env.DBV_KEY_FILE;
  if (named) return path.resolve(cwd, named);
  const folder = configFolder(env, platform);
  return folder === undefined ? undefined : path.join(folder, 'dbv', NAME);
}

/** Where programs keep what is one user's. Sources: Windows known folders, Apple's file system guide, XDG. */
function configFolder(env: World['env'], platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return env.APPDATA || below(env.USERPROFILE, 'AppData', 'Roaming');
  if (platform === 'darwin') return below(env.HOME, 'Library', 'Application Support');
  const stated = env.XDG_CONFIG_HOME;
  return stated && path.isAbsolute(stated) ? stated : below(env.HOME, '.config');
}

function below(folder: string | undefined, ...parts: string[]): string | undefined {
  return folder ? path.join(folder, ...parts) : undefined;
}

/**
 * The key of a file; undefined where there is no such file, or no place is known.
 *
 * Errors: `UserError` where the file is no key, or lies where the files it protects may take it along.
 */
export async function readKey(file: string | undefined, apartFrom: readonly string[]): Promise<Key | undefined> {
  const text = file === undefined ? undefined : await readText(file);
  if (file === undefined || text === undefined) return undefined;
  await keepApart(file, apartFrom);
  if (!KEY_TEXT.test(text)) {
    throw new UserError(`${file} is not a key that dbv has made.`, {
      hint: 'A key is 64 hexadecimal digits. With another key the same ids get other pseudonyms.',
    });
  }
  return { file, hash: keyedHash(Buffer.from(text.trim(), 'hex')) };
}

/**
 * The key of a file, made now where there is none yet.
 *
 * Errors: `UserError` as for reading, and where no place for it is known or it cannot be written.
 */
export async function readOrMakeKey(
  file: string | undefined,
  apartFrom: readonly string[],
): Promise<Key & { readonly made: boolean }> {
  if (file === undefined) throw new UserError('No place for the key file is known.', { hint: HINT });
  const known = await readKey(file, apartFrom);
  if (known) return { ...known, made: false };
  await keepApart(file, apartFrom);
  const made = await writeKey(file, randomBytes(KEY_BYTES).toString('hex'));
  // Another run may have made it in between: then that one counts.
  return { ...(await readKey(file, apartFrom))!, made };
}

async function writeKey(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${text}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw unwritable(file, error);
  }
}

/** The keyed hash of a key. */
export function keyedHash(key: Uint8Array): KeyedHash {
  return (text) => createHmac('sha256', key).update(text).digest('hex');
}

/** Whoever has the files and the key can try every id: the two may not travel together. */
async function keepApart(file: string, folders: readonly string[]): Promise<void> {
  const place = await realPlace(file);
  for (const folder of folders) {
    if (!isInside(await realPlace(folder), place)) continue;
    throw new UserError(`The key file ${file} lies inside ${folder}, with what it is to protect.`, { hint: HINT });
  }
  const workTree = await workTreeOf(path.dirname(place));
  if (workTree !== undefined) {
    throw new UserError(`The key file ${file} lies in a git work tree (${workTree}), and git might take it.`, {
      hint: HINT,
    });
  }
}
