import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDrafts } from '../../../src/commands/support/lint-drafts.ts';
import { fakeWorld, temporaryFolder } from '../../world.ts';

async function lint(folder: string, files: readonly string[], json?: true) {
  let out = '';
  const world = {
    ...fakeWorld(folder),
    write: (text: string) => {
      out += text;
    },
    finish: () => {},
  };
  return { found: await lintDrafts(files, folder, { json }, world), out };
}

describe('lintDrafts', () => {
  it('says the better way once for each kind, and counts', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'a.md'), 'We will no longer wait.\n\nWe will no longer hide.\n');
    writeFileSync(path.join(folder, 'b.md'), 'Fine.\n');
    const { found, out } = await lint(folder, ['a.md', 'b.md']);
    expect(found).toBe(true);
    expect(out.match(/\u2192/g)).toHaveLength(1);
    expect(out).toMatch(/a\.md:1:4.*a\.md:3:4/s);
    expect(out).toMatch(/2 wordings to think about in 2 files\./);
    expect((await lint(folder, ['b.md'])).found).toBe(false);
  });

  it('follows the rules of an area\u2019s own', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'playbook'));
    writeFileSync(
      path.join(folder, 'playbook', 'wording.yaml'),
      'rules:\n  - { id: blanket-policy, better: Ask Jo., reason: House style. }\n',
    );
    writeFileSync(path.join(folder, 'a.md'), 'We will no longer wait.');
    const { out } = await lint(folder, ['a.md'], true);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'blanket-policy', better: 'Ask Jo.' }]);
  });

  it('refuses what is no file', async () => {
    await expect(lint(temporaryFolder(), ['.'])).rejects.toThrow('There is no file .');
  });
});
