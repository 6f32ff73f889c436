import type { ModuleName } from './modules.ts';

/** The tables that a return becomes. */
export const RETURN_TABLES = ['requests', 'plans', 'placements'] as const;
export type ReturnTable = (typeof RETURN_TABLES)[number];

/** A part that a row of the return plays in a record. */
export type Part = Exclude<ModuleName, 'sen2' | 'senneed'> | 'primaryneed' | 'secondaryneed';

/** What an id of a row stands as, beside the items. */
export const ID = 'id';

/** An item of the row in a part. */
export type From = readonly [part: Part, item: string];

/**
 * Where each column comes from. Where several places are named, the first that says anything counts: what a year moved
 * to another module, or what a ceased plan, which has left the active ones, says in its named plan alone.
 */
export const COLUMNS: Readonly<Record<ReturnTable, Readonly<Record<string, readonly From[]>>>> = {
  requests: {
    request_id: [['requests', ID]],
    person_id: [['person', ID]],
    received_date: [['requests', 'receiveddate']],
    source: [['requests', 'requestsource']],
    outcome: [['requests', 'requestoutcome']],
    outcome_date: [['requests', 'requestoutcomedate']],
    assessment_outcome: [['assessment', 'assessmentoutcome']],
    assessment_outcome_date: [['assessment', 'assessmentoutcomedate']],
    exception_20_weeks: [['assessment', 'week20']],
    mediation: [['requests', 'requestmediation']],
    tribunal: [['requests', 'requesttribunal']],
    assessment_mediation: [['assessment', 'assessmentmediation']],
    assessment_tribunal: [['assessment', 'assessmenttribunal']],
  },
  plans: {
    plan_id: [['requests', ID]],
    person_id: [['person', ID]],
    birth_date: [['person', 'personbirthdate']],
    sex: [
      ['person', 'sex'],
      ['person', 'gendercurrent'],
    ],
    ethnicity: [['person', 'ethnicity']],
    primary_need: [['primaryneed', 'sentype']],
    secondary_need: [['secondaryneed', 'sentype']],
    request_id: [['requests', ID]],
    start_date: [['namedplan', 'startdate']],
    cease_date: [['namedplan', 'ceasedate']],
    cease_reason: [['namedplan', 'ceasereason']],
    transferred_in: [['activeplans', 'transferla']],
    review_meeting_date: [['activeplans', 'reviewmeeting']],
    review_decision_date: [['activeplans', 'lastreview']],
    review_outcome: [['activeplans', 'reviewoutcome']],
    draft_amended_date: [['activeplans', 'reviewdraft']],
    phase_transfer_due_date: [['activeplans', 'phasetransferduedate']],
    phase_transfer_final_date: [['activeplans', 'phasetransferfinaldate']],
  },
  placements: {
    plan_id: [['requests', ID]],
    rank: [
      ['placementdetail', 'placementrank'],
      ['plandetail', 'placementrank'],
    ],
    entry_date: [
      ['placementdetail', 'entrydate'],
      ['namedplan', 'startdate'],
    ],
    leaving_date: [
      ['placementdetail', 'leavingdate'],
      ['namedplan', 'ceasedate'],
    ],
    urn: [
      ['placementdetail', 'urn'],
      ['plandetail', 'urn'],
    ],
    ukprn: [
      ['placementdetail', 'ukprn'],
      ['plandetail', 'ukprn'],
    ],
    sen_setting: [
      ['placementdetail', 'sensetting'],
      ['plandetail', 'sensetting'],
    ],
    sen_unit: [
      ['placementdetail', 'senunitindicator'],
      ['plandetail', 'senunitindicator'],
    ],
    resourced_provision: [
      ['placementdetail', 'resourcedprovisionindicator'],
      ['plandetail', 'resourcedprovisionindicator'],
    ],
    residential: [
      ['placementdetail', 'res'],
      ['activeplans', 'res'],
      ['namedplan', 'planres'],
    ],
    work_based: [
      ['placementdetail', 'wbp'],
      ['activeplans', 'wbp'],
      ['namedplan', 'planwbp'],
    ],
  },
};

/** Words of the return that are not the codes of the table: true as some databases write it, and gender before 2024. */
export const WORDS: Readonly<Partial<Record<ReturnTable, Readonly<Record<string, Readonly<Record<string, string>>>>>>> =
  {
    requests: flags('exception_20_weeks', 'mediation', 'tribunal', 'assessment_mediation', 'assessment_tribunal'),
    plans: { sex: { '0': '', '1': 'M', '2': 'F', '9': '' } },
    placements: flags('sen_unit', 'resourced_provision'),
  };

function flags(...columns: readonly string[]): Record<string, Record<string, string>> {
  return Object.fromEntries(columns.map((column) => [column, { '-1': '1' }]));
}
