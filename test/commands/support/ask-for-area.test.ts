import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { REGIONS } from '../../../src/model/codes.ts';
import { ROOT } from '../../world.ts';

describe('REGIONS', () => {
  it('are the nine regions that the benchmarks know, by the same codes', async () => {
    const { benchmarks } = await shippedPlaybook({ root: ROOT, version: '1' });
    const known = benchmarks[0]!.geographies;
    expect(Object.keys(REGIONS)).toHaveLength(9);
    for (const [code, name] of Object.entries(REGIONS)) expect(known[code]).toBe(name);
  });
});
