import { describe, expect, it } from 'vitest';
import { requests } from '../../../src/model/tables/requests.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

describe('requests', () => {
  it('needs the columns of the contract, one row a request', () => {
    expect(requiredColumns(requests)).toBe('request_id person_id');
    expect(requests.atLeastOne).toEqual([['received_date']]);
    expect(requests.key).toBe('request_id');
    expect(requests.needed).toBe(false);
  });

  it('lets outcomes, their dates and exceptions decide, and the rest describe', () => {
    expect(decidingColumns(requests)).toBe(
      'received_date outcome outcome_date assessment_outcome assessment_outcome_date exception_20_weeks',
    );
  });

  it('reads the codes of SEN2', () => {
    const { source, outcome, assessment_outcome } = requests.columns;
    expect(['1', '5', '6'].map((code) => read(source, code))).toEqual(['1', '5', '!code-unknown']);
    expect(['y', 'N', 'a', 'W', 'H', 'T'].map((code) => read(outcome, code))).toEqual([
      'Y',
      'N',
      'A',
      'W',
      'H',
      '!code-unknown',
    ]);
    expect(read(assessment_outcome, 'h')).toBe('H');
  });

  it('refuses a request without a day, unless it was decided before the period', () => {
    expect(faultsIn(requests, { outcome: 'Y' })).toEqual(['cell-required received_date']);
    expect(faultsIn(requests, {})).toEqual(['cell-required received_date']);
    expect(faultsIn(requests, { outcome: 'H', assessmentOutcomeDate: 99 })).toEqual([]);
  });

  it('refuses a decision before the request, and takes one on the day', () => {
    expect(faultsIn(requests, { receivedDate: 100, outcomeDate: 100 })).toEqual([]);
    expect(faultsIn(requests, { receivedDate: 100, outcomeDate: 99 })).toEqual([
      'request-outcome-before-received outcome_date',
    ]);
    expect(faultsIn(requests, { receivedDate: 100 })).toEqual([]);
  });

  it('refuses an assessment outcome before the request, and takes one on the day', () => {
    expect(faultsIn(requests, { receivedDate: 100, assessmentOutcomeDate: 100 })).toEqual([]);
    expect(faultsIn(requests, { receivedDate: 100, assessmentOutcomeDate: 99 })).toEqual([
      'request-assessed-before-received assessment_outcome_date',
    ]);
  });
});
