import { describe, expect, it } from 'vitest';
import { assumptionsText, planText } from '../../../src/commands/support/plan-text.ts';
import { protect } from '../../../src/protect/protect.ts';
import { bareDiagnosis } from '../../render/diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from '../../render/planned.ts';

const TERMINAL = { colour: false, columns: 72 };
const joined = (text: string) => text.replace(/\s+/g, ' ');

describe('planText', () => {
  const text = planText(plannedDiagnosis(), TERMINAL);

  it('says of each intervention who, when, what it does and what will show it', () => {
    expect(joined(text)).toMatch(
      /I01 Transition team for Years 5 to 7 Head of inclusion; agreed; starts 1 September 2026, full strength after 12 months\. Mainstream in place of special: \d+ \(\d+ to \d+\) children a year by 2028-29, £[\d,]+ \(.*\) a year\. Measure: /,
    );
    expect(joined(text)).toContain('Resourced provision in place of special: not counted yet.');
    expect(joined(text)).toContain('No measure is named.');
    expect(text).not.toContain('Workstream 1');
  });

  it('has the costs, and every check that is not met with its result', () => {
    expect(text).toMatch(/2026-27 +£60,501 +£45,000 +£105,501 +£100,000 +£5,501/);
    expect(joined(text)).toContain(
      'E10 Assessment and review teams: No intervention, and no reason for none. [not met]',
    );
    expect(joined(text)).toContain('I01 and I02 act on the same flow of children. [to look at]');
  });

  it('keeps to the width of the terminal, but for what cannot be broken', () => {
    for (const line of text.split('\n').filter((each) => !/\[[a-z -]+\]$/.test(each)))
      expect(line.length, line).toBeLessThanOrEqual(TERMINAL.columns);
  });

  it('says whom it is for, that there is no forecast, and that all is met where it is', () => {
    expect(text).toContain('Exact figures');
    expect(text).toContain('There is no forecast');
    const shared = planText(protect(plannedDiagnosis()), TERMINAL);
    expect(shared).toContain('Small numbers are hidden (c)');
    expect(planText(foreseenDiagnosis(), TERMINAL)).not.toContain('There is no forecast');
    const met = plannedDiagnosis({ checks: [{ check: 'owner', intervention: 'I01', status: 'met', detail: '' }] });
    expect(planText(met, TERMINAL)).toContain('  All met.');
    expect(planText(bareDiagnosis(), TERMINAL)).toContain('No intervention was given');
  });
});

describe('assumptionsText', () => {
  it('has every number with its range, unit, source, owner, date and how far the answer moves', () => {
    const text = assumptionsText(plannedDiagnosis(), TERMINAL);
    expect(joined(text)).toContain('4 numbers are not data; 2 are unsourced.');
    expect(joined(text)).toContain(
      'mainstream-new-support-cost-per-child 4,000 (3,000 to 6,000) GBP a year Costing of twelve support packages, 2025; Finance lead; 1 December 2025.',
    );
    expect(joined(text)).toContain('inflation 0.03 (0.02 to 0.05) share a year unsourced; 10 January 2026.');
    expect(joined(text)).toContain('I01.recurring_cost 60,000 £ a year I01 Transition team for Years 5 to 7');
  });

  it('of an older document has none', () => {
    expect(assumptionsText(bareDiagnosis(), TERMINAL)).toContain('0 numbers are not data; all have a source.');
  });
});
