import { describe, expect, it } from 'vitest';
import { interventions } from '../../../src/model/tables/interventions.ts';
import { read } from '../cell.ts';
import { faultsIn, requiredColumns } from './table-facts.ts';

describe('interventions', () => {
  it('need the columns of the contract, one row each, and live with the plan', () => {
    expect(requiredColumns(interventions)).toBe(
      'intervention_id title workstream elements theme pathway start_date ramp_months ' +
        'deliverability_low deliverability_central deliverability_high',
    );
    expect(interventions.key).toBe('intervention_id');
    expect(interventions.folder).toBe('plan');
  });

  it('read pathways that can be sized, and starts', () => {
    const { pathway, workstream, theme, status, ramp_months } = interventions.columns;
    expect(['Starts', 'mainstream_not_special', 'right_now'].map((cell) => read(pathway, cell))).toEqual([
      'starts',
      'mainstream_not_special',
      '!code-unknown',
    ]);
    expect(['1', '5', '6'].map((cell) => read(workstream, cell))).toEqual(['1', '5', '!code-unknown']);
    expect([read(theme, 'b'), read(theme, 'D')]).toEqual(['B', '!code-unknown']);
    expect([read(status, 'Agreed'), read(status, 'done'), read(status, 'maybe')]).toEqual([
      'agreed',
      'done',
      '!code-unknown',
    ]);
    expect([read(ramp_months, '0'), read(ramp_months, '121')]).toEqual([0, '!number-out-of-range']);
  });

  it('take deliverability for a share, not a percentage', () => {
    const cells = ['0', '0.3', '1', '30', '30%'].map((cell) =>
      read(interventions.columns.deliverability_central, cell),
    );
    expect(cells).toEqual([0, 0.3, 1, '!number-out-of-range', '!number-unreadable']);
  });

  it('refuse low, central and high out of order, and take them alike', () => {
    const faults = (deliverabilityLow: number, deliverabilityCentral: number, deliverabilityHigh: number) =>
      faultsIn(interventions, { deliverabilityLow, deliverabilityCentral, deliverabilityHigh });
    expect(faults(0.1, 0.2, 0.3)).toEqual([]);
    expect(faults(0.2, 0.2, 0.2)).toEqual([]);
    expect(faults(0.3, 0.2, 0.3)).toEqual(['value-order deliverability_central']);
    expect(faults(0.1, 0.4, 0.3)).toEqual(['value-order deliverability_central']);
  });

  it('point out a milestone without a date, and read the row', () => {
    const faults = (milestones: string | undefined) =>
      faultsIn(interventions, { deliverabilityLow: 0, deliverabilityCentral: 0, deliverabilityHigh: 0, milestones });
    expect([faults(undefined), faults('2026-10-31 Team in post')]).toEqual([[], []]);
    expect(faults('2026-10-31 Team in post; soon')).toEqual(['milestone-undated milestones']);
  });
});
