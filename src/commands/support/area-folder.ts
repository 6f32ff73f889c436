import path from 'node:path';
import { kindOf } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';

/** The area folder a command was given: the current folder when none was. */
export function areaFolder(world: World, folder: string | undefined): string {
  return path.resolve(world.cwd, folder ?? '.');
}

/**
 * The area that a command can also do without: the folder it was given; else the current folder where that is an area,
 * and undefined where it is none.
 *
 * Errors: `UserError` where the folder that was given is no area.
 */
export async function areaIfAny(world: World, named: string | undefined): Promise<string | undefined> {
  const folder = areaFolder(world, named);
  if ((await kindOf(path.join(folder, 'dbv.yaml'))) !== undefined) return folder;
  if (named === undefined) return undefined;
  throw new UserError(`${named} is not an area: it has no dbv.yaml.`, { hint: 'Make one with: dbv init' });
}
