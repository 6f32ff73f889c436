import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { ELEMENT_SECTIONS } from '../../src/model/playbook.ts';
import { elementMarkdown, stepMarkdown, themeMarkdown, workstreamMarkdown } from '../../src/reference/playbook-text.ts';
import { ROOT } from '../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

describe('playbook text', () => {
  it('gives an element with all its guidance and the reason for each weight', () => {
    for (const element of playbook.elements) {
      const text = elementMarkdown(element);
      for (const heading of ELEMENT_SECTIONS) expect(text).toContain(`## ${heading}`);
      for (const { reason } of element.themes) expect(text).toContain(reason);
    }
    expect(elementMarkdown(playbook.elements.find(({ id }) => id === 'E07')!)).toContain('The same idea as E15');
  });

  it('gives a theme with its elements, heaviest first', () => {
    const weights = [...themeMarkdown(playbook.themes[0]!, playbook).matchAll(/^- (\d) {2}E/gm)].map((match) =>
      Number(match[1]),
    );
    expect(weights.length).toBeGreaterThan(10);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('gives a step with what it needs, what is looked at and what only people can decide', () => {
    const text = (id: string) => stepMarkdown(playbook.steps.find((step) => step.id === id)!);
    expect(text('score')).toContain('- Does the group agree with the score of each element with a score? Dissent');
    expect(text('surveys')).toContain('- Enough people of every group have answered (at least 10). Under ten answers');
    expect(text('size')).toContain('## What must be there before\n\n- At least one pathway');
    expect(text('surveys')).not.toContain('## What must be there before');
    for (const { id } of playbook.steps) expect(text(id)).not.toContain('{name}');
  });

  it('gives steps and workstreams', () => {
    for (const step of playbook.steps) expect(stepMarkdown(step)).toContain(step.doneWhen[0]!);
    for (const workstream of playbook.workstreams)
      expect(workstreamMarkdown(workstream, playbook)).toContain(workstream.measures[0]!);
  });
});
