import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnoseArea } from '../../../src/commands/support/diagnose-area.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

describe('diagnoseArea', () => {
  it('writes exact figures to a folder of their own, and says so', async () => {
    const folder = copyOfExample('southmere');
    let out = '';
    const world = {
      ...fakeWorld(folder),
      write: (text: string) => {
        out += text;
      },
      finish: () => {},
    };
    await diagnoseArea(folder, { format: ['json'], seed: 1, audience: 'internal' }, world);
    expect(existsSync(path.join(folder, 'report-internal', 'diagnosis.json'))).toBe(true);
    expect(out).toContain('inside the building only');
  });
});
