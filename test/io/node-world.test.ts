import { describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/io/node-world.ts';

describe('nodeWorld', () => {
  it('knows where the program is and passes on how the run ends', () => {
    const ends: number[] = [];
    const world = nodeWorld(new URL('../../', import.meta.url), '1.2.3', (code) => ends.push(code));
    world.finish(1);
    expect(ends).toEqual([1]);
    expect(world.version).toBe('1.2.3');
    expect(world.root.replaceAll('\\', '/')).toMatch(/\/$/);
    expect(world.columns).toBeLessThanOrEqual(100);
    expect(world.today()).toBeGreaterThan(20_000);
  });
});
