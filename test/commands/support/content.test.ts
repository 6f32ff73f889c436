import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { ROOT, temporaryFolder } from '../../world.ts';

function programFolder(): string {
  const root = temporaryFolder();
  cpSync(path.join(ROOT, 'playbook'), path.join(root, 'playbook'), { recursive: true });
  return root;
}

describe('shippedPlaybook', () => {
  it('has 17 elements, three themes and the hash of its content', async () => {
    const playbook = await shippedPlaybook({ root: programFolder(), version: '1' });
    expect(playbook.elements.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`),
    );
    expect(playbook.themes.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(playbook.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('uses the ready-made copy only while it matches what stands in playbook/', async () => {
    const root = programFolder();
    const fresh = await shippedPlaybook({ root, version: '1' });
    mkdirSync(path.join(root, 'dist'));
    writeFileSync(path.join(root, 'dist', 'playbook.json'), JSON.stringify({ ...fresh, overlays: ['ready-made'] }));
    expect((await shippedPlaybook({ root, version: '1' })).overlays).toEqual(['ready-made']);
    expect((await shippedPlaybook({ root, version: '2' })).overlays).toEqual([]);
    const file = path.join(root, 'playbook', 'themes.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# a note\n`);
    expect((await shippedPlaybook({ root, version: '1' })).overlays).toEqual([]);
  });
});
