import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { showPlan } from '../../../src/commands/support/show-plan.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

async function shown(folder: string, options: object) {
  const said = { out: '', err: '', code: 0 };
  await showPlan(
    folder,
    { seed: 1, ...options },
    {
      ...fakeWorld(folder),
      write: (text) => {
        said.out += text;
      },
      say: (text) => {
        said.err += text;
      },
      finish: (code) => {
        said.code = code;
      },
    },
  );
  return said;
}

describe('showPlan', () => {
  it('gives the plan, or its register, as JSON', async () => {
    const folder = copyOfExample('southmere');
    expect(Object.keys(JSON.parse((await shown(folder, { json: true })).out))).toEqual([
      'area',
      'asOf',
      'audience',
      'interventions',
      'plan',
    ]);
    expect(Object.keys(JSON.parse((await shown(folder, { json: true, assumptions: true })).out))).toEqual([
      'area',
      'asOf',
      'audience',
      'register',
    ]);
  });

  it('checks when it is asked to', async () => {
    // A priority without an intervention.
    const folder = copyOfExample('southmere');
    expect([(await shown(folder, {})).code, (await shown(folder, { check: true })).code]).toEqual([0, 1]);
  });

  it('needs what a diagnosis needs', async () => {
    const folder = copyOfExample('southmere');
    rmSync(path.join(folder, 'data', 'plans.csv'));
    await expect(shown(folder, {})).rejects.toThrow('A diagnosis needs data/plans.csv');
  });
});
