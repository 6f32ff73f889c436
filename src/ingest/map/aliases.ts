import type { TableName } from '../../model/tables/index.ts';

/**
 * What columns are called elsewhere. Facts about other layouts, each with its source; nothing here is a judgement, and
 * none of it is used without a person or `--yes`.
 *
 * No layout of an export of Liquidlogic, Impulse or Mosaic is published; their columns meet the return's own names and
 * the everyday ones.
 */

/** A layout that columns are known from. */
export interface Layout {
  /** What a reason calls it: "So named in …". */
  readonly title: string;
  readonly source: string;
  readonly names: { readonly [Table in TableName]?: Readonly<Record<string, readonly string[]>> };
}

export const LAYOUTS: readonly Layout[] = [
  {
    title: 'the SEN2 return',
    source:
      'DfE, SEN2 person-level return, names of items 2023 to 2026 (schemas in SocialFinanceDigitalLabs/liia-tools-pipeline; COLLECT names in MastodonC/witan.sen2)',
    names: {
      requests: {
        request_id: ['requeststableid'],
        person_id: ['persontableid'],
        received_date: ['ReceivedDate'],
        source: ['RequestSource'],
        outcome: ['RequestOutcome'],
        outcome_date: ['RequestOutcomeDate'],
        assessment_outcome: ['AssessmentOutcome'],
        assessment_outcome_date: ['AssessmentOutcomeDate'],
        exception_20_weeks: ['Week20'],
        mediation: ['RequestMediation'],
        tribunal: ['RequestTribunal'],
        assessment_mediation: ['AssessmentMediation'],
        assessment_tribunal: ['AssessmentTribunal'],
      },
      plans: {
        person_id: ['persontableid'],
        birth_date: ['PersonBirthDate'],
        sex: ['GenderCurrent'],
        start_date: ['StartDate'],
        cease_date: ['CeaseDate'],
        cease_reason: ['CeaseReason'],
        request_id: ['requeststableid'],
        transferred_in: ['TransferLA'],
        review_meeting_date: ['ReviewMeeting'],
        review_decision_date: ['LastReview'],
        review_outcome: ['ReviewOutcome'],
        draft_amended_date: ['ReviewDraft'],
        phase_transfer_due_date: ['PhaseTransferDueDate'],
        phase_transfer_final_date: ['PhaseTransferFinalDate'],
      },
      placements: {
        rank: ['PlacementRank'],
        entry_date: ['EntryDate'],
        leaving_date: ['LeavingDate'],
        urn: ['URN'],
        ukprn: ['UKPRN'],
        sen_setting: ['SENsetting'],
        sen_unit: ['SENunitIndicator'],
        resourced_provision: ['ResourcedProvisionIndicator'],
        residential: ['Res', 'PlanRes'],
        work_based: ['WBP', 'PlanWBP'],
      },
    },
  },
  {
    title: 'DfE\u2019s SEN2 template',
    source:
      'DfE, SEN2 data entry template, labels (MastodonC/witan.sen2); One Publications, SEN2 Tool, items of module 5',
    names: {
      requests: {
        request_id: ['Requests record ID'],
        person_id: ['Person ID'],
        received_date: ['Date request was received'],
        source: ['Source of request for an EHC needs assessment'],
        outcome: ['Request Outcome'],
        outcome_date: ['Request Outcome Date'],
        assessment_outcome: ['Assessment Outcome - Decision to issue EHC plan'],
        assessment_outcome_date: ['Assessment Outcome Date'],
        exception_20_weeks: ['Twenty week time limit exceptions apply'],
        mediation: ['Request Mediation'],
        tribunal: ['Request Tribunal'],
        assessment_mediation: ['Assessment Mediation'],
        assessment_tribunal: ['Assessment Tribunal'],
      },
      plans: {
        person_id: ['Person ID'],
        request_id: ['Requests record ID'],
        birth_date: ['Date of Birth (ccyy-mm-dd)'],
        start_date: ['EHC Plan Start Date'],
        cease_date: ['Date EHC plan ceased'],
        cease_reason: ['Reason EHC plan ceased'],
        transferred_in: ['EHC Plan transferred in from another LA during calendar year'],
        review_outcome: ['Annual Review Decision'],
        draft_amended_date: ['Annual review - date draft amended EHC plan issued'],
        phase_transfer_due_date: ['Phase transfer review - due date for any amended plan'],
        phase_transfer_final_date: ['Phase transfer review - final plan date'],
      },
      placements: {
        rank: ['Placement Rank (1=Primary, 2=Secondary)'],
        entry_date: ['Placement start date'],
        leaving_date: ['Placement leaving date'],
        urn: ['URN - Unique Reference Number'],
        ukprn: ['UKPRN - UK Provider Reference Number'],
        sen_setting: ['SEN Setting - Establishment type'],
        sen_unit: ['SEN Unit Indicator'],
        resourced_provision: ['Resourced Provision Indicator'],
        residential: ['Residential Settings'],
        work_based: ['Work Based Learning Activity'],
      },
    },
  },
  {
    title: 'Data to Insight\u2019s SEN2 files',
    source: 'data-to-insight/SEND-tool-onefile, columns of modules 1 to 5',
    names: {
      requests: {
        assessment_outcome: ['Assessment Outcome To Issue EHCP'],
        exception_20_weeks: ['Twenty Weeks Time Limit Exceptions Apply'],
      },
      plans: {
        birth_date: ['Dob (ccyy-mm-dd)'],
        request_id: ['Request Records ID'],
        transferred_in: ['EHC Plan (Transfer)'],
        review_decision_date: ['EHCP review decisions date'],
      },
      placements: { work_based: ['Worked based learning activity'] },
    },
  },
  {
    title: 'Area SEND Annex A',
    source: 'data-to-insight/annex-a-sen-validator-be, columns of lists 1 and 2',
    names: {
      plans: {
        person_id: ['Unique ID'],
        start_date: ['Date initial EHC plan issued'],
        primary_need: ['SEN primary need'],
        social_care: ['Known to children\u2019s social care?'],
      },
      placements: { urn: ['Main education establishment - URN'] },
    },
  },
  {
    title: 'MRI ONE',
    source:
      'One Publications: Assessment Involvement; assessment type codes (3.76.001); SEN2 2020, questions 2.2a and 2.8; SEN2 Tool, item 5.5e',
    names: {
      requests: { received_date: ['Received Date'] },
      plans: { secondary_need: ['SEN Secondary Need'] },
      placements: {
        entry_date: ['Placement Rank History Start Date'],
        provision: ['SEN School Type', 'Placement Type'],
      },
    },
  },
  {
    title: 'Access Synergy',
    source: 'Access Synergy help, 13843847 (request source) and 13844530 (residential settings)',
    names: {
      requests: { source: ['SEN2 Referral Source', 'Referrer'] },
      placements: { residential: ['Residential Setting'] },
    },
  },
  {
    title: 'London\u2019s placement cost return',
    source: 'SocialFinanceDigitalLabs/liia-tools, section 251 schema of 2023',
    names: {
      placements: {
        leaving_date: ['Placement end date'],
        health_contribution: ['Contribution from health'],
        care_contribution: ['Contribution from social care'],
      },
    },
  },
  {
    title: 'the form of a case review',
    source:
      'The questions of playbook/kits/case-review.yaml, and the columns of its list of cases, by their own and everyday names',
    names: {
      'case-reviews': {
        case_id: ['Case', 'Case number', 'Case no', 'Case ref', 'Case reference'],
        reviewed_on: ['Date of the review', 'Date of review', 'Review date', 'Date reviewed'],
        current_provision: ['Where the child is', 'Where the child is now', 'Current placement'],
        ideal_outcome: ['What could have been', 'Outcome'],
        ideal_provision: ['Another kind of place', 'Ideal placement'],
        divergence_point: ['Where the path parted', 'Point of divergence', 'Divergence'],
        decisive: ['Decisive elements', 'Decisive factors'],
        contributory: ['Played a part', 'Contributory elements', 'Contributory factors'],
        parent_view: ['Parent carer', 'Parent carer view', 'Parent carer view sought', 'Parent view sought'],
        child_view: ['Child or young person', 'Child view sought', 'View of the child sought'],
        dissent: ['Disagreement', 'Did a reviewer see it differently'],
        reviewer_roles: ['In the room', 'Roles', 'Roles of the reviewers', 'Reviewers'],
      },
    },
  },
  {
    title: 'everyday use',
    source: 'The same things by their common names and abbreviations',
    names: {
      requests: {
        request_id: ['Request ID', 'Request ref', 'Request reference', 'Assessment ID', 'Assessment reference'],
        person_id: ['Child ID', 'Pupil ID', 'Student ID', 'Client ID', 'Person reference'],
        received_date: ['Date received', 'Request date', 'Date of request', 'Request received date'],
        source: ['Source of request', 'Requested by', 'Request source'],
        outcome: ['Decision to assess'],
        outcome_date: ['Decision to assess date', 'Date of decision to assess'],
        assessment_outcome: ['Decision to issue'],
        assessment_outcome_date: ['Decision to issue date', 'Date of decision to issue'],
      },
      plans: {
        plan_id: ['EHCP ID', 'EHCP ref', 'EHCP reference', 'EHC plan ID', 'EHC plan reference', 'Plan reference'],
        person_id: ['Child ID', 'Pupil ID', 'Student ID', 'Client ID', 'Person reference'],
        birth_date: ['DOB', 'Date of birth', 'Birth date'],
        birth_month: ['Month of birth'],
        sex: ['Gender'],
        ethnicity: ['Ethnic group', 'Ethnic origin', 'Ethnicity code'],
        primary_need: ['Primary SEN', 'Primary SEN need', 'Primary SEND need', 'Primary type of need', 'Main need'],
        secondary_need: ['Secondary SEN', 'Secondary SEN need', 'Secondary SEND need', 'Secondary type of need'],
        start_date: ['EHCP start date', 'Plan start date', 'EHCP issue date', 'Plan issue date', 'Date plan issued'],
        cease_date: ['EHCP end date', 'EHCP cease date', 'Plan end date', 'Date ceased', 'Date plan ceased'],
        cease_reason: ['Reason ceased', 'Reason plan ceased', 'Ceased reason'],
        review_meeting_date: ['Annual review meeting', 'Review meeting', 'Date of annual review meeting'],
        review_outcome: ['Annual review outcome'],
      },
      placements: {
        plan_id: ['EHCP ID', 'EHCP ref', 'EHCP reference', 'EHC plan ID', 'EHC plan reference', 'Plan reference'],
        entry_date: ['Date of entry', 'Placement start', 'Placement from'],
        leaving_date: ['Placement end', 'Date of leaving', 'Placement to'],
        urn: ['School URN', 'Establishment URN', 'Setting URN'],
        ukprn: ['Provider UKPRN', 'College UKPRN'],
        provision: ['Provision type', 'Type of provision', 'School type', 'Type of school', 'Setting type'],
        annual_cost: ['Annual cost of placement', 'Annual placement cost', 'Cost per year', 'Cost per annum'],
        education_cost: ['Education contribution', 'Annual education cost'],
        transport_cost: ['Annual transport cost', 'Transport cost per year'],
      },
    },
  },
];

/**
 * Names that are known and not settled, with the reason why a person has to look. They are never taken by `--yes`.
 */
export const DOUBTFUL: readonly {
  readonly table: TableName;
  readonly column: string;
  readonly name: string;
  readonly why: string;
}[] = [
  {
    table: 'plans',
    column: 'review_decision_date',
    name: 'EHC Plan Review Decisions Date',
    why: 'in DfE\u2019s template this label and that of the meeting have been read the other way round: see that no decision comes before its meeting',
  },
  {
    table: 'plans',
    column: 'review_meeting_date',
    name: 'Annual Review Meeting Date',
    why: 'in DfE\u2019s template this label and that of the decision have been read the other way round: see that no decision comes before its meeting',
  },
  {
    table: 'plans',
    column: 'review_meeting_date',
    name: 'Date EHC plan last reviewed',
    why: 'Annex A does not say whether it is the meeting or the decision',
  },
  {
    table: 'plans',
    column: 'primary_need',
    name: 'SENtype',
    why: 'the SEN2 return gives a need a row with its rank, so that this column may hold secondary needs too',
  },
  {
    table: 'plans',
    column: 'primary_need',
    name: 'SEN type of need',
    why: 'the SEN2 return gives a need a row with its rank, so that this column may hold secondary needs too',
  },
];
