import path from 'node:path';
import { listFolder, readBytes, readText, readTextTree, sha256 } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import type { Playbook } from '../../model/playbook.ts';

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

/**
 * The playbook as it is used for an area: the shipped one, with the published figures in the area's own folder. Of one
 * release only the area's own are used; of two that have a figure, the later.
 *
 * Errors: `UserError` naming file, line and column of every fault in the content.
 */
export async function areaPlaybook(folder: string, world: Pick<World, 'root' | 'version'>): Promise<Playbook> {
  const playbook = await shippedPlaybook(world);
  const own = path.join(folder, OWN_BENCHMARKS);
  const names = (await listFolder(own))?.filter((name) => name.endsWith('.yaml')) ?? [];
  if (names.length === 0) return playbook;
  const texts = await Promise.all(
    names.map(async (name) => [name, (await readText(path.join(own, name))) ?? ''] as const),
  );
  const [{ withBenchmarks }, { INDICATOR_IDS }] = await Promise.all([
    import('../../playbook/with-benchmarks.ts'),
    import('../../indicators/index.ts'),
  ]);
  return withBenchmarks(
    playbook,
    new Map(texts.map(([name, text]) => [`${OWN_BENCHMARKS}/${name}`, text])),
    INDICATOR_IDS,
  );
}
