import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../src/reference/json-schemas.ts';
import { dbv, temporaryFolder } from '../world.ts';

describe('dbv schema', () => {
  it('lists the names, and prints a schema for each', async () => {
    const { out } = await dbv(temporaryFolder(), 'schema');
    expect(out.trimEnd().split('\n')).toEqual([...SCHEMA_NAMES]);
    const plans = JSON.parse((await dbv(temporaryFolder(), 'schema', 'plans')).out);
    expect(plans.required).toContain('plan_id');
  });

  it('ends with 2 for a name it does not know', async () => {
    const { code, err } = await dbv(temporaryFolder(), 'schema', 'plan');
    expect(code).toBe(2);
    expect(err).toContain('There is no schema called plan');
  });
});
