import path from 'node:path';
import { readBytes, readTextTree, sha256 } from '../../io/files.ts';
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
