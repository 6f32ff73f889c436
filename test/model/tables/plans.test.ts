import { describe, expect, it } from 'vitest';
import { plans } from '../../../src/model/tables/plans.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

const SOUND = { birthDate: 0, primaryNeed: 'ASD', startDate: 100 } as const;

describe('plans', () => {
  it('needs the columns of the contract, a birth date or month among them, one row a plan', () => {
    expect(requiredColumns(plans)).toBe('plan_id person_id start_date');
    expect(plans.atLeastOne).toEqual([['birth_date', 'birth_month'], ['primary_need']]);
    expect(plans.key).toBe('plan_id');
    expect(plans.needed).toBe(true);
  });

  it('lets the need and the dates decide that say who is counted and when', () => {
    expect(decidingColumns(plans)).toBe(
      'birth_date birth_month primary_need cease_date transferred_in transferred_in_date review_meeting_date review_decision_date',
    );
  });

  it('reads the codes of SEN2', () => {
    const { sex, primary_need, cease_reason, review_outcome } = plans.columns;
    expect(['m', 'F', 'X'].map((code) => read(sex, code))).toEqual(['M', 'F', '!code-unknown']);
    expect(read(primary_need, 'ds')).toBe('DS');
    expect(['1', '9', '0'].map((code) => read(cease_reason, code))).toEqual(['1', '9', '!code-unknown']);
    // C is a code here, not a no-data mark.
    expect(['M', 'a', 'c'].map((code) => read(review_outcome, code))).toEqual(['M', 'A', 'C']);
  });

  it('refuses ids that are unique pupil numbers', () => {
    expect(read(plans.columns.person_id, 'A123456789012')).toBe('!id-personal');
  });

  it('refuses a row without any birth', () => {
    expect(faultsIn(plans, SOUND)).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, birthDate: undefined, birthMonth: 0 })).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, birthDate: undefined })).toEqual(['plan-birth-missing birth_date']);
  });

  it('queries a plan without a need, unless it has ceased', () => {
    const needless = { birthDate: 0, startDate: 100 };
    expect(faultsIn(plans, needless)).toEqual(['plan-need-missing primary_need']);
    expect(faultsIn(plans, { ...needless, ceaseDate: 200 })).toEqual([]);
  });

  it('refuses a plan that ceased before it started, and takes one that ceased on the day', () => {
    expect(faultsIn(plans, { ...SOUND, ceaseDate: 100 })).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, ceaseDate: 99 })).toEqual(['plan-ceased-before-start cease_date']);
  });

  it('queries a transfer date without an authority', () => {
    expect(faultsIn(plans, { ...SOUND, transferredIn: '301', transferredInDate: 120 })).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, transferredIn: '301' })).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, transferredInDate: 120 })).toEqual(['plan-transfer-date-alone transferred_in']);
  });

  it('queries a decision before its meeting, and takes one on the day', () => {
    expect(faultsIn(plans, { ...SOUND, reviewMeetingDate: 200, reviewDecisionDate: 200 })).toEqual([]);
    expect(faultsIn(plans, { ...SOUND, reviewMeetingDate: 200, reviewDecisionDate: 199 })).toEqual([
      'review-decided-before-meeting review_decision_date',
    ]);
    expect(faultsIn(plans, { ...SOUND, reviewDecisionDate: 199 })).toEqual([]);
  });
});
