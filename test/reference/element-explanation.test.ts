import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { elementExplanation } from '../../src/reference/element-explanation.ts';
import { diagnosis } from '../render/diagnosis.ts';
import { ROOT } from '../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const E09 = playbook.elements[8]!;

describe('an element', () => {
  it('has its weight on each theme, and that of each stream', () => {
    const { markdown, data } = elementExplanation(E09, playbook);
    expect(markdown).toContain('A, weight 3 of 3');
    expect(markdown.match(/, weight [\d.]+: /g)).toHaveLength(7);
    expect(data).toHaveProperty('measures');
    expect(data).not.toHaveProperty('sections');
    expect(data).not.toHaveProperty('story');
  });

  it('has its story in an area, in place of the definitions', () => {
    const { markdown, data } = elementExplanation(E09, playbook, diagnosis());
    expect(markdown).toContain('## What each kind of evidence says, and what it adds');
    expect(markdown).not.toContain('## Themes');
    expect(data).toHaveProperty('story.priority');
    expect(data).toHaveProperty('result.score');
  });
});
