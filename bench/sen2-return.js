import { after, times } from '../test/sen2-returns/days.ts';
import { header, identifiers } from '../test/sen2-returns/return.ts';

/** A SEN2 return of 2026, of so many made-up people. The same number always gives the same return. */
export function sen2Return(people) {
  return {
    header: { ...header(2026), SoftwareCode: 'Example', Release: '1', SerialNo: '001', DMO: 'Y', DCO: 'Y', DSCO: 'Y' },
    persons: times(people, person),
  };
}

/** Of twenty people, twelve have a plan of earlier years, two a new one, two one that ceased, and four have none. */
const HISTORIES = [
  ...Array(12).fill(planOfEarlierYears),
  ...Array(2).fill(newPlan),
  ...Array(2).fill(ceasedPlan),
  refusedToAssess,
  refusedToIssue,
  waiting,
  withdrawn,
];

function person(index) {
  const history = HISTORIES[index % HISTORIES.length](index);
  // Every tenth person had asked before.
  const requests = index % 10 === 0 ? [refusedToAssess(index), history] : [history];
  const age = 4 + (index % 20);
  return {
    items: {
      ...identifiers(index + 1),
      PersonBirthDate: after(`${2025 - age - 1}-09-01`, (index * 7) % 365),
      Sex: index % 3 === 0 ? 'F' : 'M',
      Ethnicity: ['WBRI', 'APKN', 'BAFR', 'MWBC', 'NOBT'][index % 5],
    },
    requests,
  };
}

const UNCHALLENGED = { RequestMediation: '0', RequestTribunal: '0' };

function request(index, outcome, days) {
  const received = after('2025-01-06', (index * 11) % 200);
  const decided = days === undefined ? {} : { RequestOutcomeDate: after(received, days), ...UNCHALLENGED };
  return {
    ReceivedDate: received,
    RequestSource: String(1 + (index % 5)),
    RYA: '0',
    RequestOutcome: outcome,
    ...decided,
  };
}

const EARLIER = { items: { RequestOutcome: 'H' }, outcome: { AssessmentOutcome: 'H' } };

function planOfEarlierYears(index) {
  const start = after('2015-03-02', (index * 17) % 3500);
  const meeting = after('2025-02-03', (index * 13) % 300);
  const review = { ReviewMeeting: meeting, LastReview: after(meeting, 21 + (index % 14)), ReviewOutcome: 'M' };
  return {
    items: EARLIER.items,
    assessment: { items: EARLIER.outcome, plan: namedPlan(index, { StartDate: start }) },
    active: activePlan(index, start, review),
  };
}

function newPlan(index) {
  const items = request(index, 'Y', 30);
  const issued = after(items.ReceivedDate, 110 + (index % 45));
  return {
    items,
    assessment: { items: assessed('Y', issued), plan: namedPlan(index, { StartDate: issued }) },
    active: activePlan(index, issued, {}),
  };
}

function ceasedPlan(index) {
  const start = after('2015-03-02', (index * 17) % 3000);
  const ceased = { CeaseDate: after('2025-01-13', (index * 3) % 340), CeaseReason: String(1 + (index % 9)) };
  return {
    items: EARLIER.items,
    assessment: { items: EARLIER.outcome, plan: namedPlan(index, { StartDate: start, ...ceased }) },
  };
}

function refusedToAssess(index) {
  return { items: request(index, 'N', 35) };
}

function refusedToIssue(index) {
  const items = request(index, 'Y', 40);
  return { items, assessment: { items: assessed('N', after(items.ReceivedDate, 100)) } };
}

function waiting(index) {
  return { items: request(index, 'A') };
}

function withdrawn(index) {
  return { items: request(index, 'W') };
}

function assessed(outcome, day) {
  return {
    AssessmentOutcome: outcome,
    AssessmentOutcomeDate: day,
    AssessmentMediation: '0',
    AssessmentTribunal: '0',
    OtherMediation: '0',
    OtherTribunal: '0',
    Week20: '0',
  };
}

function namedPlan(index, items) {
  return { items: { ...items, PB: '0', OA: '0' }, details: [{ ...setting(index), PlacementRank: '1' }] };
}

/** The placement of the census day, and for every third plan the one before it. */
function activePlan(index, start, items) {
  const entry = after(start, 30 + (index % 60));
  const moved = after(entry, 200);
  const now = { ...setting(index), PlacementRank: '1', EntryDate: index % 3 === 0 ? after(moved, 1) : entry };
  const before = { ...setting(index + 1), PlacementRank: '1', EntryDate: entry, LeavingDate: moved };
  const needs = [
    { SENtype: ['ASD', 'SEMH', 'SLCN', 'MLD', 'SLD'][index % 5], SENtypeRank: '1' },
    { SENtype: 'HI', SENtypeRank: '2' },
  ];
  return {
    items: { ...items, PhaseTransferDueDate: index % 12 === 0 ? '2026-02-15' : '' },
    placements: index % 3 === 0 ? [before, now] : [now],
    needs: needs.slice(0, 1 + (index % 2)),
  };
}

/** Mostly a school, sometimes a college, sometimes neither. */
function setting(index) {
  const flags = { SENunitIndicator: '0', ResourcedProvisionIndicator: index % 15 === 0 ? '1' : '0' };
  if (index % 20 === 7) return { SENsetting: 'EHE' };
  if (index % 8 === 5) return { UKPRN: String(10_000_000 + 5 * (index % 5000)), ...flags };
  return { URN: String(100_000 + 2 * (index % 10_000)), ...flags };
}
