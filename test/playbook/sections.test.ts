import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/playbook/sections.ts';

describe('sectionsOf', () => {
  it('cuts at second-level headings and keeps what stands above them apart', () => {
    expect(sectionsOf('Above\n\n## One\n\nText of one.\n\n### Deeper\n## Two ##\n')).toEqual({
      before: 'Above',
      sections: [
        { heading: 'One', line: 3, text: 'Text of one.\n\n### Deeper' },
        { heading: 'Two', line: 8, text: '' },
      ],
    });
  });

  it('leaves headings within code blocks alone', () => {
    const { sections } = sectionsOf('## One\n```\n## not a heading\n~~~\n```\n## Two\n');
    expect(sections.map(({ heading }) => heading)).toEqual(['One', 'Two']);
  });

  it('has no sections where there are no headings', () => {
    expect(sectionsOf('##Not one\nText')).toEqual({ before: '##Not one\nText', sections: [] });
  });

  it('gives back the sections a text was put together from', () => {
    const word = fc.stringMatching(/^[a-z][a-z ]{0,10}[a-z]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (parts) => {
        const text = parts.map(([heading, body]) => `## ${heading}\n\n${body}\n`).join('\n');
        expect(sectionsOf(text).sections.map((section) => [section.heading, section.text])).toEqual(parts);
      }),
    );
  });
});
