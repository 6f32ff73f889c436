import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/commands/support/guide-area.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

describe('guide', () => {
  it('shows the same to everyone, whoever is there', async () => {
    const folder = copyOfExample('southmere');
    const shownTo = async (interactive: boolean) => {
      let out = '';
      const write = (text: string) => {
        out += text;
      };
      await guide(folder, { status: true }, { ...fakeWorld(folder), interactive, write, finish: () => {} });
      return out;
    };
    expect(await shownTo(true)).toBe(await shownTo(false));
    expect(await shownTo(true)).toContain('of 11 steps done');
  });

  it('needs a person where neither status nor answers are asked for', async () => {
    const folder = copyOfExample('southmere');
    await expect(guide(folder, {}, { ...fakeWorld(folder), finish: () => {} })).rejects.toMatchObject({
      exitCode: 2,
      message: 'Nobody is there to ask: dbv guide needs a terminal.',
    });
  });

  it('takes one way to walk at a time', async () => {
    const folder = copyOfExample('southmere');
    const both = guide(folder, { status: true, questions: true }, { ...fakeWorld(folder), finish: () => {} });
    await expect(both).rejects.toMatchObject({ message: 'Give one of --status and --questions, not both.' });
  });
});
