import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { themeExplanation } from '../../src/reference/theme-explanation.ts';
import { bareDiagnosis, diagnosis } from '../render/diagnosis.ts';
import { ROOT } from '../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

describe('a theme', () => {
  it('has its elements by weight', () => {
    const { markdown, data } = themeExplanation(playbook.themes[1]!, playbook);
    expect(markdown.indexOf('weight 3')).toBeLessThan(markdown.indexOf('weight 1'));
    expect(markdown).not.toContain(', score');
    expect(data).toMatchObject({ id: 'B' });
  });

  it('has its score in an area, and those of its elements', () => {
    const { markdown } = themeExplanation(playbook.themes[0]!, playbook, diagnosis());
    expect(markdown).toMatch(/weight 3: E09 [^\n]*, score \d+\.\d\. /);
    expect(markdown).toMatch(/Score \d+\.\d out of 100, coverage \d+%\.$/);
  });

  it('says why it has none', () => {
    expect(themeExplanation(playbook.themes[0]!, playbook, bareDiagnosis()).markdown).toContain('Not scored. ');
  });
});
