/**
 * The code lists of DfE's SEN2 person-level return, and of this tool where DfE has none. Codes match without regard
 * to case or surrounding space. Source: SEN2 person-level specification, 2026 (Common Basic Data Set).
 */

export const SEXES = { M: 'Male', F: 'Female' } as const;

export const NEEDS = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
} as const;

export const REQUEST_SOURCES = {
  '1': 'Parent or young person',
  '2': 'School or other education setting',
  '3': 'Health',
  '4': 'Social care',
  '5': 'Other',
} as const;

export const DECISIONS = {
  Y: 'Yes',
  N: 'No',
  A: 'Not yet decided',
  W: 'Withdrawn or ceased',
  H: 'Decided before this period',
} as const;

export const REVIEW_OUTCOMES = { M: 'Maintain', A: 'Amend', C: 'Cease' } as const;

export const CEASE_REASONS = {
  '1': 'Reached the maximum age',
  '2': 'Needs met without a plan',
  '3': 'Went on to higher education',
  '4': 'Went into paid work',
  '5': 'Moved to another authority',
  '6': 'No longer wishes to engage',
  '7': 'Left England',
  '8': 'Died',
  '9': 'Other',
} as const;

export const SEN_SETTINGS = {
  OLA: 'Arranged by the authority outside a setting',
  OPA: 'Arranged by the parent or young person',
  EHE: 'Elective home education',
  EYP: 'Early years provider without a number',
  OTH: 'Other',
  NEET: 'Not in education, employment or training',
  NIEC: 'Out of education, notice to cease issued',
  NIEO: 'Out of education, other',
} as const;

export const RESIDENTIAL = { A: 'Weekly or termly boarding', B: '52-week boarding' } as const;

export const WORK_BASED = { A: 'Apprenticeship', T: 'Traineeship', S: 'Supported internship' } as const;

export const PROVISIONS = [
  'mainstream',
  'resourced',
  'special_state',
  'special_independent',
  'alternative',
  'post16',
  'post16_specialist',
  'early_years',
  'eotas',
  'home_educated',
  'neet',
  'elsewhere',
  'unknown',
] as const;
/** Where a child is educated, at the level the method speaks of. `playbook/provision.yaml` names and groups them. */
export type Provision = (typeof PROVISIONS)[number];

export const PHASES = ['early_years', 'primary', 'secondary', 'post16'] as const;
/** Phase by age on 31 August: 0–3, 4–10, 11–15, 16–25. Reception is primary. */
export type Phase = (typeof PHASES)[number];

export const AGE_BANDS = ['0-4', '5-10', '11-15', '16-19', '20-25'] as const;
/** DfE's age bands, by age on 31 August. */
export type AgeBand = (typeof AGE_BANDS)[number];

export const IDEAL_OUTCOMES = [
  'right_now',
  'sen_support_no_plan',
  'mainstream_not_special',
  'resourced_not_special',
  'state_special_not_independent',
  'post16_ordinary_pathway',
  'more_specialist_needed',
  'cannot_say',
] as const;
/** What the reviewers of one case thought could have been, had the system worked better. */
export type IdealOutcome = (typeof IDEAL_OUTCOMES)[number];

export const PATHWAYS = [
  'sen_support_no_plan',
  'mainstream_not_special',
  'resourced_not_special',
  'state_special_not_independent',
  'post16_ordinary_pathway',
] as const;
/** An ideal outcome that can be sized. */
export type Pathway = (typeof PATHWAYS)[number];

/** What an intervention may change beside the flow of a pathway. */
export const INTERVENTION_FLOWS = ['starts', 'ceases', 'unit_cost'] as const;
/** What an intervention changes. */
export type InterventionPathway = Pathway | (typeof INTERVENTION_FLOWS)[number];

export const DIVERGENCE_POINTS = [
  'early_years',
  'primary',
  'transfer_to_secondary',
  'key_stage_4',
  'post16',
  'at_assessment',
] as const;

export const SURVEY_GROUPS = ['parent_carer', 'provider', 'practitioner', 'child'] as const;
export type SurveyGroup = (typeof SURVEY_GROUPS)[number];

export const STREAMS = ['case_review', ...SURVEY_GROUPS, 'indicator', 'self_assessment'] as const;
/** One kind of evidence about an element. Streams are never pooled. */
export type Stream = (typeof STREAMS)[number];

export const THEMES = ['A', 'B', 'C'] as const;
export type ThemeId = (typeof THEMES)[number];

export const INTERVENTION_STATUSES = ['idea', 'agreed', 'live', 'done', 'stopped'] as const;

/** The phase of an age on 31 August. Undefined outside 0–25. */
export function phaseOfAge(age: number): Phase | undefined {
  if (age < 0 || age > 25) return undefined;
  if (age <= 3) return 'early_years';
  if (age <= 10) return 'primary';
  return age <= 15 ? 'secondary' : 'post16';
}

/** DfE's age band of an age on 31 August. Undefined outside 0–25. */
export function ageBandOf(age: number): AgeBand | undefined {
  if (age < 0 || age > 25) return undefined;
  if (age <= 4) return '0-4';
  if (age <= 10) return '5-10';
  if (age <= 15) return '11-15';
  return age <= 19 ? '16-19' : '20-25';
}

/** A stratum id: provision and phase, as drawn by the sampler and written in `case-reviews.csv`. */
export function stratumId(provision: Provision, phase: Phase): string {
  return `${provision}:${phase}`;
}

/** Every stratum id, in the order of the code lists. */
export const STRATA: readonly string[] = PROVISIONS.flatMap((provision) =>
  PHASES.map((phase) => stratumId(provision, phase)),
);
const STRATUM_IDS: ReadonlySet<string> = new Set(STRATA);

/** Whether a text is a stratum id, as `stratumId` writes it. */
export function isStratumId(text: string): boolean {
  return STRATUM_IDS.has(text);
}

/** The nine regions of England, by their official codes. Source: Office for National Statistics. */
export const REGIONS = {
  E12000001: 'North East',
  E12000002: 'North West',
  E12000003: 'Yorkshire and The Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East',
  E12000009: 'South West',
} as const;

/** Whether a text is the code or the name of a region, whatever its case. */
export function isRegion(text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return Object.entries(REGIONS)
    .flat()
    .some((known) => known.toLowerCase() === wanted);
}

export const AUDIENCES = ['shareable', 'internal'] as const;
/** Who a report is for. `shareable` is the default and hides small numbers. */
export type Audience = (typeof AUDIENCES)[number];
