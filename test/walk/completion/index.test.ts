import { describe, expect, it } from 'vitest';
import { COMPLETION_TESTS } from '../../../src/model/playbook.ts';
import { COMPLETION } from '../../../src/walk/completion/index.ts';
import { rule, walkFacts } from '../facts.ts';

describe('the completion tests', () => {
  it('are those that a step may name', () => {
    expect(Object.keys(COMPLETION)).toEqual([...COMPLETION_TESTS]);
  });

  it.each(COMPLETION_TESTS)('%s says of an empty area how it stands, without failing', (id) => {
    const { found, missing, met } = COMPLETION[id](
      walkFacts(),
      rule(id, { tables: ['plans'], indicators: ['open-plans'] }),
    );
    expect(found).not.toBe('');
    expect(met).toBe(missing.length === 0);
    expect(found + missing.join()).not.toMatch(/undefined|NaN|null/);
  });
});
