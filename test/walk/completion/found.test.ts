import { describe, expect, it } from 'vitest';
import { foundOf } from '../../../src/walk/completion/found.ts';

describe('foundOf', () => {
  it('is met where nothing is missing', () => {
    expect(foundOf('2 of 2', [])).toEqual({ met: true, found: '2 of 2', missing: [] });
    expect(foundOf('1 of 2', ['the other']).met).toBe(false);
  });
});
