import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../../src/indicators/index.ts';
import { FAMILIES } from '../../../src/render/view/indicator-families.ts';

const BROKEN_DOWN = ['need-share', 'setting-count'];

describe('families of indicators', () => {
  it('hold every indicator once, but for those that are only ever broken down', () => {
    for (const id of INDICATOR_IDS) {
      const families = FAMILIES.filter(({ has }) => has(id)).map(({ title }) => title);
      expect(families, id).toHaveLength(BROKEN_DOWN.includes(id) ? 0 : 1);
    }
  });

  it('hold local measures whatever they are called', () => {
    expect(FAMILIES.filter(({ has }) => has('measure:plan-own-voice-share')).map(({ title }) => title)).toEqual([
      'Local measures',
    ]);
  });
});
