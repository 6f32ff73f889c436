import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { movesText, registerView } from '../../../src/render/view/register.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from '../planned.ts';
import { rowsOf } from './rows.ts';

const context = contextOf(plannedDiagnosis());
const view = registerView(context);

describe('the register of assumptions', () => {
  it('has the area\u2019s own with source, owner and date; one without a source is called unsourced', () => {
    const [support, inflation] = rowsOf(view.area);
    expect(support!.slice(0, 8)).toEqual([
      'mainstream-new-support-cost-per-child',
      '3,000',
      '4,000',
      '6,000',
      'GBP a year',
      'Costing of twelve support packages, 2025',
      'Finance lead',
      '1 December 2025',
    ]);
    expect(support![8]).toMatch(
      /^Mainstream in place of special, a year by 2028-29: about \d+ children, .* at the low value; /,
    );
    expect(inflation!.slice(5)).toEqual(['unsourced', 'no owner', '10 January 2026', '']);
    expect(view.area.notes).toEqual(['Of 2 numbers, 1 is unsourced.']);
  });

  it('has what each intervention is taken to cost, under its name', () => {
    expect(view.interventions.bodies.map(({ title }) => title)).toEqual(['I01 Transition team for Years 5 to 7']);
    expect(rowsOf(view.interventions)).toEqual([
      [
        'Recurring cost',
        '',
        '60,000',
        '',
        '\u00a3 a year',
        'unsourced',
        'Head of inclusion',
        '',
        'Pound for pound, every year.',
      ],
    ]);
  });

  it('has what the playbook assumes', () => {
    expect(rowsOf(view.playbook)[0]!.slice(5, 7)).toEqual(['playbook/streams.yaml', 'playbook']);
  });

  it('says how spending in the forecast moves, where there is one', () => {
    const { register } = plannedDiagnosis().plan!;
    expect(movesText(contextOf(foreseenDiagnosis()), register[1]!)).toBe(
      'Spending in 2027-28: \u00a311,500,000 at the low value, \u00a312,900,000 at the high one.',
    );
    expect(movesText(context, register[1]!)).toBe('');
  });

  it('withholds what it must', () => {
    const rows = rowsOf(registerView(contextOf(protect(plannedDiagnosis()))).area);
    expect(rows[0]![8]).not.toBe(rowsOf(view.area)[0]![8]);
  });

  it('of a document without one has the assumptions alone', () => {
    expect(rowsOf(registerView(contextOf(diagnosis())).area).map(([id]) => id)).toEqual([
      'mainstream-new-support-cost-per-child',
      'inflation',
    ]);
    expect(registerView(contextOf(bareDiagnosis())).area.hasRows).toBe(false);
  });
});
