import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf, elementCell, sectionHead } from '../../../src/render/view/context.ts';
import { diagnosis } from '../diagnosis.ts';

describe('contextOf', () => {
  const context = contextOf(diagnosis());

  it('finds the figure for everyone, not that of a group', () => {
    expect(context.indicator('mainstream-share')).toMatchObject({ by: null, numerator: 482 });
    expect(context.indicator('nothing')).toBeUndefined();
  });

  it('heads sections, with a banner on exact figures only', () => {
    expect(sectionHead(context, 4, 'The area today')).toEqual({
      number: '4',
      title: 'The area today',
      anchor: '4-the-area-today',
      banner: 'Internal: exact figures. Not to be shared or published.',
      ownNote: '',
    });
    expect(sectionHead(contextOf(protect(diagnosis())), 4, 'The area today').banner).toBe('');
  });

  it('leads from an element to its evidence', () => {
    expect(elementCell(context, 'E12')).toEqual({ text: 'E12 Outreach teams', anchor: 'e12-effective-outreach-teams' });
  });

  it('makes tables that explain what is withheld', () => {
    expect(context.table({ id: 't', caption: 'x', columns: ['a', '#b'], rows: [['x', 'c']] }).notes).toEqual([
      'c: withheld; the note at the top of this report says why.',
    ]);
  });
});
