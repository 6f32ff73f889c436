import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf, INTERNAL_BANNER } from '../../../src/render/view/context.ts';
import { paperHead } from '../../../src/render/view/paper.ts';
import { bareDiagnosis } from '../diagnosis.ts';
import { plannedDiagnosis } from '../planned.ts';

describe('the head of a paper', () => {
  it('names the area and the day, and that figures are exact', () => {
    const head = paperHead(contextOf(plannedDiagnosis()), 'The plan');
    expect(head.documentTitle).toMatch(/^Northshire.*: The plan$/);
    expect([head.banner, head.audienceNote]).toEqual([INTERNAL_BANNER, 'This paper shows exact figures.']);
    expect(head.facts.map(({ term }) => term)).toContain('Figures as of');
  });

  it('says what is withheld, and that nobody has endorsed it', () => {
    const head = paperHead(contextOf(protect(bareDiagnosis())), 'The plan');
    expect([head.banner, head.facts[0]!.text]).toEqual(['', 'Southmere']);
    expect(head.audienceNote).toMatch(/^c: withheld.* rounded to 5/);
    expect(head.footer).toMatch(/not endorsed/);
  });
});
