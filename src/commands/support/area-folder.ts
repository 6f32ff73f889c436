import path from 'node:path';
import type { World } from '../../io/world.ts';

/** The area folder a command was given: the current folder when none was. */
export function areaFolder(world: World, folder: string | undefined): string {
  return path.resolve(world.cwd, folder ?? '.');
}
