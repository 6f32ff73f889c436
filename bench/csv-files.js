import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every CSV file of an area folder, in order. */
export function csvFiles(folder) {
  return ['data', 'plan', 'answers'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => join(folder, part, name)),
  );
}
