import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseRecords } from '../../../src/commands/support/refuse-records.ts';
import { temporaryFolder } from '../../world.ts';

describe('refuseRecords', () => {
  const area = () => {
    const folder = path.join(temporaryFolder(), 'area');
    mkdirSync(path.join(folder, 'data'), { recursive: true });
    return folder;
  };

  it.each(['.', '..', 'data', 'data/new', 'plan', 'answers/deep/er'])('refuses %s', async (place) => {
    const folder = area();
    await expect(refuseRecords('The report', path.resolve(folder, place), folder)).rejects.toThrow(
      /records it is made from/,
    );
  });

  it.each(['report', '../elsewhere', 'database', '../area-report'])('allows %s', async (place) => {
    const folder = area();
    await expect(refuseRecords('The report', path.resolve(folder, place), folder)).resolves.toBeUndefined();
  });
});
