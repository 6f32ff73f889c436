import { describe, expect, it } from 'vitest';
import { inArea } from '../../src/kits/in-area.ts';

describe('inArea', () => {
  it('puts the name of the area in its place, as it is', () => {
    expect(inArea('SEND in {area}: {area}', 'A $& B')).toBe('SEND in A $& B: A $& B');
    expect(inArea('No place', 'A')).toBe('No place');
  });
});
