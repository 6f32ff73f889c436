import { describe, expect, it } from 'vitest';
import { registerRowSchema } from '../../src/model/plan.ts';
import { playbookNumbers } from '../../src/plan/playbook-numbers.ts';
import { PLAYBOOK } from '../assess/playbook.ts';

describe('playbookNumbers', () => {
  it('names what evidence and sizing assume, each with the file it stands in', () => {
    const rows = playbookNumbers(PLAYBOOK, false);
    expect(rows.find(({ id }) => id === 'playbook.contributoryMark')).toMatchObject({
      of: 'playbook',
      central: 0.5,
      source: 'playbook/streams.yaml',
    });
    expect(rows.every(({ source }) => source === 'playbook/streams.yaml')).toBe(true);
    for (const row of rows) expect(() => registerRowSchema.parse(row)).not.toThrow();
  });

  it('adds what the forecast assumes where there is one, a drift with one standard deviation either way', () => {
    const rows = playbookNumbers(PLAYBOOK, true);
    const { mean, sd } = PLAYBOOK.forecast.starts.drift;
    expect(rows.find(({ id }) => id === 'playbook.starts.drift')).toMatchObject({
      low: mean - sd,
      central: mean,
      high: mean + sd,
      source: 'playbook/forecast.yaml',
    });
    expect(rows.length).toBeGreaterThan(playbookNumbers(PLAYBOOK, false).length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
