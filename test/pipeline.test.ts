import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../src/commands/support/content.ts';
import { loadArea } from '../src/commands/support/load-area.ts';
import { diagnosisSchema } from '../src/model/diagnosis.ts';
import { baselineDocument, diagnose, factsFrom } from '../src/pipeline.ts';
import { ROOT } from './world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const data = await loadArea(path.join(ROOT, 'examples', 'southmere'), playbook);
const options = { toolVersion: '1', seed: 1, acceptPurposive: false };

describe('diagnose', () => {
  it('ends in a document that its schema accepts, with every judgement that shaped it', () => {
    const diagnosis = diagnose(data, data.area, playbook, options);
    expect(diagnosisSchema.safeParse(diagnosis).error?.issues ?? []).toEqual([]);
    expect(diagnosis.judgements.streams).toEqual(playbook.streams);
    expect(diagnosis.playbook.sha256).toBe(playbook.sha256);
    expect(diagnosis.audience).toBe('internal');
  });

  it('gives the same document again, and for another seed differs in what is drawn alone', () => {
    const one = diagnose(data, data.area, playbook, options);
    expect(diagnose(data, data.area, playbook, options)).toEqual(one);
    const { seed, elements, forecast, scenarios, ...rest } = diagnose(data, data.area, playbook, {
      ...options,
      seed: 2,
    });
    const { seed: _, elements: __, forecast: drawn, scenarios: ___, ...same } = one;
    expect(seed).toBe(2);
    expect(rest).toEqual(same);
    expect(forecast).toMatchObject({ status: 'known', present: drawn?.status === 'known' && drawn.present });
    expect(elements.map(({ score }) => score)).toEqual(one.elements.map(({ score }) => score));
  });

  it('counts as state-funded what the playbook says is', () => {
    const { stateProvision } = factsFrom(data, playbook);
    expect(stateProvision.has('special_state')).toBe(true);
    expect(stateProvision.has('special_independent')).toBe(false);
  });
});

describe('baselineDocument', () => {
  it('is the baseline of the diagnosis, with what it is to be read with', async () => {
    const northshire = await loadArea(path.join(ROOT, 'examples', 'northshire'), playbook);
    const { baseline, audience, notDone } = baselineDocument(northshire, northshire.area, playbook);
    expect(baseline).toEqual(diagnose(northshire, northshire.area, playbook, options).baseline);
    expect([audience, notDone]).toEqual(['internal', []]);
    const asked = baselineDocument(northshire, northshire.area, playbook, { from: 2022, to: 2023 });
    expect(asked.baseline.comparisons).toMatchObject([{ from: '2022-23', to: '2023-24' }]);
  });
});
