import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../src/commands/support/ask-for-area.ts';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { ROOT } from '../../world.ts';

describe('REGIONS', () => {
  it('are the nine regions that the benchmarks know, by the same codes', async () => {
    const { benchmarks } = await shippedPlaybook({ root: ROOT, version: '1' });
    const known = benchmarks[0]!.geographies;
    expect(REGIONS).toHaveLength(9);
    for (const [code, name] of REGIONS) expect(known[code]).toBe(name);
  });
});
