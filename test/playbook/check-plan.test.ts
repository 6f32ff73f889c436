import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { INDICATOR_IDS } from '../../src/indicators/index.ts';
import { planContentSchema } from '../../src/model/playbook.ts';
import { checkPlan, checkPlanElements } from '../../src/playbook/check-plan.ts';
import { ELEMENT_IDS } from '../../src/playbook/file-names.ts';
import { ROOT } from '../world.ts';
import { located, plan } from './tiny.ts';

const faults = (content: ReturnType<typeof plan>) =>
  checkPlan(located('plan.yaml', content, planContentSchema)).map(({ message }) => message);

describe('checkPlan', () => {
  it('wants every check and every principle once, and every element of the programme under one', () => {
    expect(faults(plan())).toEqual([]);
    const content = plan();
    content.checks.pop();
    content.principles[0]!.elements = ['E01', 'E01'];
    for (const principle of content.principles.slice(1)) principle.elements = ELEMENT_IDS.slice(1);
    expect(faults(content)).toEqual(['"grant" is missing from "checks".', '"E01" stands twice.']);
    for (const principle of content.principles) principle.elements = ELEMENT_IDS.slice(1);
    expect(faults(content)).toContain('E01 speaks to no principle.');
  });

  it('knows the elements of an area', () => {
    const content = plan();
    content.principles[0]!.elements.push('N01');
    const part = located('plan.yaml', content, planContentSchema);
    expect(checkPlanElements(part, ELEMENT_IDS)).toMatchObject([{ message: 'There is no "N01".' }]);
    expect(checkPlanElements(part, [...ELEMENT_IDS, 'N01'])).toEqual([]);
  });

  it('names indicators that there are, as shipped', async () => {
    const { principles } = (await shippedPlaybook({ root: ROOT, version: '1' })).plan;
    for (const { indicators } of principles) for (const id of indicators) expect(INDICATOR_IDS).toContain(id);
  });
});
