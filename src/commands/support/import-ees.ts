import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { EesRelease } from '../../ingest/ees/release.ts';
import { readBytes, shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { OWN_BENCHMARKS, shippedPlaybook } from './content.ts';
import { readAreaConfig } from './load-area.ts';

export interface ImportEesOptions {
  /** The authority's number, instead of the one in `dbv.yaml`. */
  readonly laCode?: string;
  readonly json?: boolean;
}

/**
 * `dbv import ees`: from the published files "Education, health and care plans" of one release, the figures of an area's
 * authority, its region and England, and the spread of authorities, into the `benchmarks` folder of the area. Files of
 * another release there are kept. `folder` is the full path of the area.
 *
 * Errors: `UserError` where files cannot be used, or it is not known whose figures to take.
 */
export async function importEes(
  paths: readonly string[],
  folder: string,
  options: ImportEesOptions,
  world: World,
): Promise<void> {
  const [{ readEes }, { layOut }, { replaceFolder }] = await Promise.all([
    import('../../ingest/ees/release.ts'),
    import('../../ingest/ees/lay-out.ts'),
    import('../../io/replace-folder.ts'),
  ]);
  const laCode = options.laCode ?? (await readAreaConfig(folder)).la_code;
  if (laCode === undefined) {
    throw new UserError('It is not known whose figures to take: dbv.yaml has no la_code.', {
      hint: 'Add la_code: "825" to dbv.yaml, with the number the Department uses for the authority.',
    });
  }
  const files = await publishedFiles(
    paths.map((place) => path.resolve(world.cwd, place)),
    world.cwd,
  );
  const { provision } = await shippedPlaybook(world);
  const release = readEes(files, { settings: provision.settings, laCode, madeBy: 'dbv import ees' });

  const name = `ehc-plans-${release.year}.yaml`;
  const out = path.join(folder, OWN_BENCHMARKS);
  await replaceFolder(out, new Map([[name, layOut(release.content)]]), (file) => file === name);
  const written = path.relative(world.cwd, path.join(out, name));
  world.write(options.json ? releaseJson(release, written) : releaseText(release, written));
}

/** CSV files at some paths; of a folder, all below it, as the Department's download has them. */
async function publishedFiles(paths: readonly string[], base: string) {
  const places = [...new Set((await Promise.all(paths.map(csvFilesAt))).flat())].sort();
  return Promise.all(
    places.map(async (place) => {
      const bytes = await readBytes(place);
      if (!bytes) throw new UserError(`There is no file or folder ${place}.`, { hint: 'Check the path.' });
      return { file: shownPath(base, place), bytes };
    }),
  );
}

async function csvFilesAt(place: string): Promise<string[]> {
  if (place.toLowerCase().endsWith('.zip')) {
    throw new UserError(`${place} is a zip file.`, { hint: 'Unpack it, and give the folder.' });
  }
  const names = await readdir(place, { recursive: true }).catch(() => undefined);
  if (names === undefined) return [place];
  return names.filter((name) => name.toLowerCase().endsWith('.csv')).map((name) => path.join(place, name));
}

function releaseJson(
  { content, authority, used, unused, missing, disagreements }: EesRelease,
  written: string,
): string {
  const { release, licence, nextUpdate } = content;
  return jsonText({ release, licence, nextUpdate, authority, written, used, unused, missing, disagreements });
}

function releaseText(
  { content, authority, used, unused, missing, disagreements }: EesRelease,
  written: string,
): string {
  const region = authority?.region === undefined ? undefined : content.geographies[authority.region];
  const places = [authority?.name, region, 'England'].filter((name) => name !== undefined).join(', ');
  const left = disagreements.map(
    ({ indicator, by, place }) =>
      `${[indicator, ...Object.values(by ?? {})].join(' ')} of ${place.replace('LA', 'authority ')}`,
  );
  return [
    `${content.release}: ${places}, and the spread of authorities, from ${used.length} files.`,
    `Wrote ${written}`,
    ...list('Left out, because the published numbers are not the published percentage:', left),
    ...list('Not in these files:', missing),
    ...list('Files not used:', unused),
    '',
  ].join('\n');
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`)];
}
