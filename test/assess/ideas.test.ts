import { describe, expect, it } from 'vitest';
import { ideaOf, ideasOf } from '../../src/assess/ideas.ts';
import { element, SEVENTEEN } from './playbook.ts';

describe('ideasOf', () => {
  const ideas = ideasOf(SEVENTEEN);

  it('makes sixteen ideas of seventeen elements, two of them linked', () => {
    expect(ideas).toHaveLength(16);
    expect(ideas.find(({ id }) => id === 'E07')).toEqual({ id: 'E07', elements: ['E07', 'E15'] });
    expect(ideas.some(({ id }) => id === 'E15')).toBe(false);
  });

  it('takes an element whose link leads nowhere, or to itself, as an idea of its own', () => {
    expect(ideasOf([element('E01', { linkedTo: 'E99' })])).toEqual([{ id: 'E01', elements: ['E01'] }]);
    expect(ideasOf([element('E01', { linkedTo: 'E01' })])).toEqual([{ id: 'E01', elements: ['E01'] }]);
  });

  it('finds the one idea behind either of two linked elements', () => {
    expect(ideaOf(ideas, 'E15')).toBe(ideaOf(ideas, 'E07'));
    expect(ideaOf(ideas, 'E16').elements).toEqual(['E16']);
  });
});
