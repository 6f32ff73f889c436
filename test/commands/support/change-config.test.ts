import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeConfig } from '../../../src/commands/support/change-config.ts';
import { temporaryFolder } from '../../world.ts';

function area(text: string) {
  const folder = temporaryFolder();
  const file = path.join(folder, 'dbv.yaml');
  writeFileSync(file, text);
  return { folder, text: () => readFileSync(file, 'utf8') };
}

describe('changeConfig', () => {
  it('changes what it is told to, and keeps the rest with its comments', async () => {
    const { folder, text } = area('# ours\nname: Northshire\n');
    await changeConfig(folder, [{ path: ['values', 'case-reviews', 'decisive', 'Outreach'], value: 'E12' }]);
    expect(text()).toBe('# ours\nname: Northshire\nvalues:\n  case-reviews:\n    decisive:\n      Outreach: E12\n');
  });

  it('touches nothing where there is nothing to change', async () => {
    await changeConfig(path.join(temporaryFolder(), 'nowhere'), []);
  });

  it('writes nothing that could not be read again', async () => {
    const { folder, text } = area('name: Northshire\n');
    await expect(changeConfig(folder, [{ path: ['dates'], value: 'never' }])).rejects.toThrow(/dates/);
    expect(text()).toBe('name: Northshire\n');
  });
});
