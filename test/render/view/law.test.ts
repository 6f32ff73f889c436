import { describe, expect, it } from 'vitest';
import { LAW } from '../../../src/render/view/law.ts';

describe('the law', () => {
  it('names four sections, one sentence each', () => {
    expect(LAW.sections.map(({ section }) => section)).toEqual([
      'Section 19',
      'Section 27',
      'Section 33',
      'Section 45',
    ]);
    for (const { requires } of LAW.sections) expect(requires).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('says that nothing here decides for a child', () => {
    expect(LAW.caution).toMatch(/no finding about any child/);
  });
});
