import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import {
  contents,
  entriesOf,
  entryPage,
  listPage,
  overviewPage,
} from '../../../src/commands/support/playbook-pages.ts';
import { fakeWorld, ROOT } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const world = { ...fakeWorld(ROOT), finish: () => {} };

describe('playbook pages', () => {
  it('has every entry of every kind once', () => {
    const ids = entriesOf(playbook).map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entriesOf(playbook, 'element')).toHaveLength(17);
    expect(entriesOf(playbook, 'workstream')).toHaveLength(5);
    expect(contents(playbook)).toHaveProperty('sha256');
  });

  it('shows each entry in full and each list, within the width', () => {
    for (const entry of entriesOf(playbook))
      expect(entryPage(entry, world), entry.id).toContain(entry.title.split(' ')[0]);
    const pages = [overviewPage(playbook, world), listPage('element', entriesOf(playbook, 'element'), world)];
    for (const page of pages) expect(page).toContain('E17');
  });
});
