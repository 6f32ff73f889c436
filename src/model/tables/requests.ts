import { code, date, flag, id, lenient, required } from '../cells.ts';
import { DECISIONS, REQUEST_SOURCES } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per request for an EHC needs assessment. */
export const requests = tableSpec({
  name: 'requests',
  folder: 'data',
  title: 'Requests',
  description: 'One row per request for an EHC needs assessment.',
  enables: 'requests, decisions, timeliness, mediation and appeals',
  needed: false,
  key: 'request_id',
  atLeastOne: [['received_date']],
  columns: {
    request_id: required(id('The request.', 'R0001')),
    person_id: required(id('The child or young person. Your own id, never a UPN or ULN.', 'C0001')),
    received_date: kept(date('The day the request reached the authority. Blank only where outcome is H.')),
    source: lenient(code('Who asked.', REQUEST_SOURCES)),
    outcome: code('Whether to assess.', DECISIONS),
    outcome_date: kept(date('The day that decision was notified.')),
    assessment_outcome: code('Whether to issue a plan.', DECISIONS),
    assessment_outcome_date: kept(date('The day the plan was issued, or the refusal to issue was notified.')),
    exception_20_weeks: flag('1 = an exception to the 20-week limit applies. It does not mean "on time".'),
    mediation: lenient(flag('Mediation followed the decision whether to assess.')),
    tribunal: lenient(flag('An appeal followed the decision whether to assess.')),
    assessment_mediation: lenient(flag('Mediation followed the decision whether to issue.')),
    assessment_tribunal: lenient(flag('An appeal followed the decision whether to issue.')),
  },
  rules: [
    // SEN2 asks no date of a request decided before the period.
    (row) =>
      row.receivedDate === undefined && row.outcome !== 'H'
        ? { code: 'cell-required', column: 'received_date' }
        : undefined,
    (row) =>
      row.outcomeDate !== undefined && row.receivedDate !== undefined && row.outcomeDate < row.receivedDate
        ? { code: 'request-outcome-before-received', column: 'outcome_date' }
        : undefined,
    (row) =>
      row.assessmentOutcomeDate !== undefined &&
      row.receivedDate !== undefined &&
      row.assessmentOutcomeDate < row.receivedDate
        ? { code: 'request-assessed-before-received', column: 'assessment_outcome_date' }
        : undefined,
  ],
});
