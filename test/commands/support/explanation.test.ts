import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/commands/support/explanation.ts';
import { fakeWorld } from '../../world.ts';

const world = { ...fakeWorld('.'), finish: () => {} };

describe('explain', () => {
  it('takes an id in any case', async () => {
    expect((await explain('e09', undefined, {}, world)).data).toMatchObject({ id: 'E09' });
    expect((await explain('MAINSTREAM-SHARE', undefined, {}, world)).data).toMatchObject({
      id: 'mainstream-share',
      unit: 'share',
    });
  });

  it('offers the nearest id for one it does not know', async () => {
    await expect(explain('neet-shar', undefined, {}, world)).rejects.toMatchObject({
      hint: expect.stringContaining('neet-share'),
    });
  });
});
