import path from 'node:path';
import { byCodePoint, shownPath } from '../../io/files.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { Overlay, Playbook } from '../../model/playbook.ts';
import { OVERLAY_FOLDER } from '../../playbook/file-names.ts';
import { changeInWords } from '../../render/view/overlays.ts';
import { areaPlaybook, ownContent, ownTemplates, shippedPlaybook, visibleFiles } from './content.ts';

/** One file of the playbook in use. */
export interface FileInUse {
  /** Its name within the folder of content: `elements/E05.md`. */
  readonly file: string;
  /** Whether it came with dbv. */
  readonly shipped: boolean;
  /** The area's own file that adds it, lies over it or stands in its place. */
  readonly own?: string;
  /** What that file adds or changes; left out of templates, and where it changes nothing. */
  readonly overlay?: Overlay;
}

/** Every file of the playbook in use, and every template of the area's own, in order of name. */
export async function filesInUse(folder: string | undefined, world: World): Promise<readonly FileInUse[]> {
  const names = await namesBelow(path.join(world.root, 'playbook'));
  const shipped = names.map((file): FileInUse => ({ file, shipped: true }));
  if (folder === undefined) return shipped;
  const [playbook, content] = await Promise.all([areaPlaybook(folder, world), ownContent(folder)]);
  const overlays = new Map(playbook.overlays.map((overlay) => [overlay.file, overlay]));
  const ofContent = [...content.keys()].map((file) => {
    const own = `${OVERLAY_FOLDER}/${file}`;
    return inUse(file, names.includes(file), own, overlays.get(own));
  });
  const own = [
    ...ofContent,
    ...ownFigures(playbook, await shippedPlaybook(world), names),
    ...(await templatesInUse(folder, world)),
  ];
  const over = new Set(own.map(({ file }) => file));
  return [...shipped.filter(({ file }) => !over.has(file)), ...own].sort((a, b) => byCodePoint(a.file, b.file));
}

function inUse(file: string, shipped: boolean, own: string, overlay?: Overlay): FileInUse {
  return { file, shipped, own, ...(overlay === undefined ? {} : { overlay }) };
}

/** Published figures of the area's own stand in place of the shipped file of the same release. */
function ownFigures({ overlays }: Playbook, shipped: Playbook, names: readonly string[]): FileInUse[] {
  const files = names.filter((name) => name.startsWith('benchmarks/'));
  return overlays
    .filter(({ kind }) => kind === 'benchmarks')
    .map((overlay) => {
      // The shipped releases are in the order of their files.
      const replaced = files[shipped.benchmarks.findIndex(({ release }) => release === overlay.id)];
      return inUse(replaced ?? overlay.file, replaced !== undefined, overlay.file, overlay);
    });
}

async function templatesInUse(folder: string, world: World): Promise<FileInUse[]> {
  const own = await ownTemplates(folder);
  if (own === undefined) return [];
  const shipped = await namesBelow(path.join(world.root, 'templates'));
  const names = await namesBelow(own.folder);
  return names.map((name) => inUse(`templates/${name}`, shipped.includes(name), `${own.shown}/${name}`));
}

async function namesBelow(folder: string): Promise<readonly string[]> {
  return (await visibleFiles(folder)) ?? [];
}

const WIDTH = 32;

/** The files in use as a page for the terminal. */
export function wherePage(files: readonly FileInUse[], folder: string | undefined, world: World): string {
  const style = styles(world);
  const head =
    folder === undefined
      ? 'Files of the playbook that came with dbv'
      : `Files of the playbook in use for ${shownPath(world.cwd, folder) || 'this area'}`;
  const lines = files.flatMap((entry) => [
    `  ${style.id(entry.file.padEnd(WIDTH))} ${standing(entry)}`,
    ...(entry.overlay?.what ?? []).map((change) =>
      wrap(changeInWords(change), world.columns - 8, '    ').replace(/^/gm, '      '),
    ),
  ]);
  return `${style.heading(head)}\n${lines.join('\n')}\n`;
}

/** Where a file in use comes from, in words. */
function standing({ shipped, own, overlay, file }: FileInUse): string {
  if (own === undefined) return 'as shipped';
  if (!shipped) return `the area\u2019s own: ${own}`;
  if (file.startsWith('templates/') || overlay?.kind === 'benchmarks') return `in its place: ${own}`;
  return overlay === undefined ? `${own} over it changes nothing` : `with ${own} over it:`;
}
