import { describe, expect, it } from 'vitest';
import { areaReadme } from '../../src/scaffold/area-readme.ts';

describe('areaReadme', () => {
  it('keeps the name on the heading line', () => {
    expect(areaReadme({ name: 'Two\nLines' }).split('\n')[0]).toBe('# Two Lines');
    expect(areaReadme({ name: 'X' })).toContain('`dbv check`');
  });
});
