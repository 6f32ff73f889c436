import { describe, expect, it } from 'vitest';
import { dbv, temporaryFolder } from '../world.ts';

const playbook = (...args: string[]) => dbv(temporaryFolder(), 'playbook', ...args);

describe('dbv playbook', () => {
  it('shows steps, themes, 17 elements and workstreams', async () => {
    const { code, out } = await playbook();
    expect(code).toBe(0);
    expect(out.match(/^ {2}E\d\d/gm)).toHaveLength(17);
    expect(out).toContain('case-reviews');
  });

  it.each([
    ['step', 'case-reviews', 'Who should be in the room'],
    ['theme', 'A', 'Elements that bear on it'],
    ['element', 'E09', 'What good looks like'],
    ['workstream', '3', 'How to tell it works'],
  ])('reads a %s in full, with or without saying what it is', async (kind, id, heading) => {
    const { code, out } = await playbook(kind, id);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect((await playbook(id.toLowerCase())).out).toBe(out);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80 + 60);
  });

  it.each(['step', 'themes', 'element', 'workstreams'])('lists %s', async (kind) => {
    expect((await playbook(kind)).code).toBe(0);
    expect(JSON.parse((await playbook(kind, '--json')).out).length).toBeGreaterThanOrEqual(3);
  });

  it('says what there is where there is no such entry', async () => {
    const { code, err } = await playbook('element', 'E99');
    expect(code).toBe(2);
    expect(err).toContain('It has: E01, E02');
  });
});
