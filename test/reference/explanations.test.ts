import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { elementExplanation, indicatorExplanation, themeExplanation } from '../../src/reference/explanations.ts';
import { ROOT } from '../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

describe('explanations', () => {
  it('says what uses an indicator, and that nothing does', () => {
    const explain = (id: string) =>
      indicatorExplanation(INDICATORS.find((indicator) => indicator.id === id)!, playbook).markdown;
    expect(explain('left-mainstream-at-transfer-share')).toMatch(/Evidence for: .*E09/);
    expect(explain('requests-received')).toContain('No element uses it as evidence.');
    expect(explain('requests-received')).toContain('Neither end is good or bad by itself');
  });

  it('gives the weight of an element on each theme, and of each stream', () => {
    const { markdown, data } = elementExplanation(playbook.elements[8]!, playbook);
    expect(markdown).toContain('A, weight 3 of 3');
    expect(markdown.match(/, weight [\d.]+: /g)).toHaveLength(7);
    expect(data).toHaveProperty('measures');
    expect(data).not.toHaveProperty('sections');
  });

  it('gives the elements of a theme by weight', () => {
    const { markdown, data } = themeExplanation(playbook.themes[1]!, playbook);
    expect(markdown.indexOf('weight 3')).toBeLessThan(markdown.indexOf('weight 1'));
    expect(data).toMatchObject({ id: 'B' });
  });
});
