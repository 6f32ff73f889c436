import { Chalk } from 'chalk';
import type { World } from './world.ts';

/** Named styles for terminal text; plain where colour is not wanted. */
export function styles(world: Pick<World, 'colour'>) {
  const chalk = new Chalk({ level: world.colour ? 1 : 0 });
  return {
    heading: chalk.bold,
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    id: chalk.cyan,
  };
}
export type Styles = ReturnType<typeof styles>;
