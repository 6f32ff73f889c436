import path from 'node:path';
import { readText } from '../../io/files.ts';
import type { World } from '../../io/world.ts';

const MOST_LINES = 6;

/** Says where the files in a folder differ from what they should be; ends with 1 when they do. */
export async function compareFolder(folder: string, files: ReadonlyMap<string, string>, world: World): Promise<void> {
  const differences: string[] = [];
  for (const [name, expected] of files) {
    const found = await readText(path.join(folder, name));
    if (found === undefined) differences.push(`${name}: missing`);
    else if (normalise(found) !== normalise(expected))
      differences.push(shortDiff(name, normalise(found), normalise(expected)));
  }
  if (differences.length === 0) {
    world.write(`Up to date: ${files.size} files.\n`);
    return;
  }
  world.write(
    `${differences.join('\n')}\n\nOut of date: ${differences.length} of ${files.size} files. Run dbv diagnose and check the result in.\n`,
  );
  world.finish(1);
}

/** A checkout on Windows may have changed line ends; neither they nor a byte-order mark are a difference. */
function normalise(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

/** The first lines that differ, as they are (−) and as they should be (+). */
function shortDiff(name: string, found: string, expected: string): string {
  const [old, fresh] = [found.split('\n'), expected.split('\n')];
  const longest = Math.max(old.length, fresh.length);
  const places = Array.from({ length: longest }, (_, index) => index).filter((index) => old[index] !== fresh[index]);
  const shown = places
    .slice(0, MOST_LINES)
    .flatMap((index) => [
      ...(old[index] === undefined ? [] : [`  line ${index + 1} - ${clip(old[index])}`]),
      ...(fresh[index] === undefined ? [] : [`  line ${index + 1} + ${clip(fresh[index])}`]),
    ]);
  const more = places.length > MOST_LINES ? [`  … and ${places.length - MOST_LINES} more lines`] : [];
  return [`${name}: differs`, ...shown, ...more].join('\n');
}

function clip(line: string): string {
  return line.length > 110 ? `${line.slice(0, 110)}…` : line;
}
