import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../src/commands/support/templates.ts';
import { ROOT, temporaryFolder } from '../../world.ts';

describe('loadTemplates', () => {
  it('finds the templates that come with dbv', async () => {
    const templates = await loadTemplates({ root: ROOT }, undefined);
    expect(templates.style()).toContain('@media print');
  });

  it('says so when a folder of templates is not there', async () => {
    const folder = path.join(temporaryFolder(), 'none');
    await expect(loadTemplates({ root: ROOT }, { folder, shown: 'none' })).rejects.toThrow(
      /There is no folder of templates/,
    );
  });
});
