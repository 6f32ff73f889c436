import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { copyToArea } from '../../../src/commands/support/playbook-copy.ts';
import { entriesOf } from '../../../src/commands/support/playbook-pages.ts';
import { fakeWorld, ROOT, temporaryFolder } from '../../world.ts';

const entries = entriesOf(await shippedPlaybook({ root: ROOT, version: '1' }));

async function copy(id: string | undefined, folder = temporaryFolder()) {
  const entry = entries.find((found) => found.id === id);
  const written = await copyToArea(id, entry, folder, { ...fakeWorld(folder), finish: () => {} });
  return { written, text: readFileSync(path.join(folder, written), 'utf8') };
}

const shippedText = (file: string) => readFileSync(path.join(ROOT, 'playbook', file), 'utf8');

describe('copyToArea', () => {
  it.each([
    ['E05', 'elements/E05.md'],
    ['case-reviews', 'steps/case-reviews.md'],
    ['B', 'themes.yaml'],
    ['3', 'workstreams.yaml'],
    ['streams', 'streams.yaml'],
    ['CaseReviewKit', 'kits/case-review.yaml'],
  ])('copies the shipped file of %s', async (id, file) => {
    expect(await copy(id)).toEqual({ written: `playbook/${file}`, text: shippedText(file) });
  });

  it('never overwrites what the area has', async () => {
    const folder = temporaryFolder();
    await copy('E05', folder);
    await expect(copy('E05', folder)).rejects.toThrow('playbook/elements/E05.md is there already.');
  });

  it('refuses what an area may not change, and what came with no file', async () => {
    await expect(copy('provision')).rejects.toThrow('An area may not change provision.yaml.');
    await expect(copy('L01')).rejects.toThrow('has no file for L01');
    await expect(copy(undefined)).rejects.toThrow('has no file for nothing');
  });
});
