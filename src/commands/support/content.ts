import path from 'node:path';
import { listFiles, listFolder, readBytes, readRegular, readTextTree, sha256, shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import type { Playbook } from '../../model/playbook.ts';
import { OVERLAY_FOLDER } from '../../playbook/file-names.ts';
import type { TemplatesFolder } from './templates.ts';

/**
 * The shipped playbook. The build leaves a ready-made copy in `dist/`; it is used only while the content it was made
 * from is still what stands in `playbook/`, so that an edited judgement always counts.
 *
 * Errors: `UserError` naming file, line and column of every fault in the content.
 */
export async function shippedPlaybook(world: Pick<World, 'root' | 'version'>): Promise<Playbook> {
  const files = await readTextTree(path.join(world.root, 'playbook'), ['.md', '.yaml']);
  const { playbookDigestInput } = await import('../../playbook/digest-input.ts');
  const digest = sha256(playbookDigestInput(files));
  const ready = await readBytes(path.join(world.root, 'dist', 'playbook.json'));
  if (ready) {
    const playbook = JSON.parse(new TextDecoder().decode(ready)) as Playbook;
    if (playbook.sha256 === digest && playbook.version === world.version) return playbook;
  }
  const [{ loadPlaybook }, { INDICATOR_IDS }] = await Promise.all([
    import('../../playbook/load.ts'),
    import('../../indicators/index.ts'),
  ]);
  return loadPlaybook(files, { version: world.version, sha256: digest, indicatorIds: INDICATOR_IDS });
}

/** The folder of an area that holds published figures of its own, which `dbv import ees` writes. */
export const OWN_BENCHMARKS = 'benchmarks';
/** The folder within an area's own playbook that holds templates. */
const TEMPLATES = 'templates';

/**
 * The playbook as it is used for an area: the shipped one, with the files in the area's own `playbook/` folder laid over
 * it, and the published figures in its `benchmarks/` folder. Of one release only the area's own figures are used; of two
 * that have a figure, the later. Its hash covers all of these.
 *
 * Errors: `UserError` naming file, line and column of every fault in the content.
 */
export async function areaPlaybook(folder: string, world: Pick<World, 'root' | 'version'>): Promise<Playbook> {
  const [shipped, own, figures] = await Promise.all([shippedPlaybook(world), ownContent(folder), ownFigures(folder)]);
  if (own.size === 0 && figures.size === 0) return shipped;
  const [{ withOverlay }, { withBenchmarks }, { playbookDigestInput }, { INDICATOR_IDS }] = await Promise.all([
    import('../../playbook/overlay.ts'),
    import('../../playbook/with-benchmarks.ts'),
    import('../../playbook/digest-input.ts'),
    import('../../indicators/index.ts'),
  ]);
  const digest = sha256(
    playbookDigestInput(new Map([['', shipped.sha256], ...below(OVERLAY_FOLDER, own), ...figures])),
  );
  const laid = withOverlay({ ...shipped, sha256: digest }, own, INDICATOR_IDS);
  return withBenchmarks(laid, figures, INDICATOR_IDS);
}

/**
 * The files that an area lays over the playbook, by path within its own `playbook/` folder: all but templates. A file that
 * cannot be content stands without its text.
 */
export async function ownContent(folder: string): Promise<ReadonlyMap<string, string>> {
  const place = path.join(folder, OVERLAY_FOLDER);
  const names = ((await visibleFiles(place)) ?? []).filter((name) => !name.startsWith(`${TEMPLATES}/`));
  const content = names.filter((name) => /\.(md|yaml)$/.test(name));
  return new Map([...names.map((name) => [name, ''] as const), ...(await textsOf(place, content))]);
}

/** The folder of templates that an area lays over those of the report and the kits; undefined where it has none. */
export async function ownTemplates(area: string): Promise<TemplatesFolder | undefined> {
  const folder = path.join(area, OVERLAY_FOLDER, TEMPLATES);
  return (await listFolder(folder)) && { folder, shown: shownPath(area, folder) };
}

/** Files below a folder, but README.md, which says what is there, and what systems hide; undefined where it is none. */
export async function visibleFiles(folder: string): Promise<string[] | undefined> {
  return (await listFiles(folder))?.filter((name) => !/(^|\/)(\.|README\.md$)/.test(name));
}

async function ownFigures(folder: string): Promise<ReadonlyMap<string, string>> {
  const place = path.join(folder, OWN_BENCHMARKS);
  const names = (await listFolder(place))?.filter((name) => name.endsWith('.yaml')) ?? [];
  return below(OWN_BENCHMARKS, await textsOf(place, names));
}

/** Texts of files in an area's folder, by name. */
export async function textsOf(folder: string, names: readonly string[]): Promise<Map<string, string>> {
  const files = await Promise.all(names.map((name) => readRegular(path.join(folder, name))));
  return new Map(names.map((name, index) => [name, new TextDecoder().decode(files[index])]));
}

function below(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([name, text]) => [`${folder}/${name}`, text]));
}
