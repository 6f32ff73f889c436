import {
  CEASE_REASONS,
  DECISIONS,
  NEEDS,
  type Provision,
  REQUEST_SOURCES,
  RESIDENTIAL,
  REVIEW_OUTCOMES,
  SEN_SETTINGS,
  SEXES,
} from '../../model/codes.ts';

/**
 * What codes are called in other systems and in everyday use, beside the titles in the code lists themselves. Words are
 * compared without regard to case, punctuation and plural.
 */

/** Words of one code list. Those under the blank code say that nothing is recorded. */
export interface Synonyms {
  readonly codes: Readonly<Record<string, string>>;
  readonly source: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const EVERYDAY = 'everyday names and abbreviations';

function synonyms<Codes extends Readonly<Record<string, string>>>(
  codes: Codes,
  source: string,
  words: { readonly [Code in keyof Codes | '']?: readonly string[] },
): Synonyms {
  return { codes, source, words: words as Synonyms['words'] };
}

export const SYNONYMS: readonly Synonyms[] = [
  synonyms(NEEDS, EVERYDAY, {
    SPLD: ['Specific learning difficulties'],
    MLD: ['Moderate learning disability'],
    SLD: ['Severe learning disability'],
    PMLD: ['Profound multiple learning difficulties', 'Profound and multiple learning disability'],
    SEMH: [
      'Social emotional mental health',
      'Social, emotional and mental health needs',
      'Social, emotional and mental health difficulties',
    ],
    SLCN: [
      'Speech and language',
      'Speech, language and communication',
      'Speech and language needs',
      'Speech, language or communication needs',
    ],
    HI: ['Hearing impaired'],
    VI: ['Visual impairment', 'Visually impaired'],
    MSI: ['Multisensory impairment'],
    PD: ['Physical difficulty', 'Physical disabilities'],
    ASD: [
      'Autism',
      'ASC',
      'Autistic spectrum condition',
      'Autism spectrum disorder',
      'Autism spectrum condition',
      'Autistic',
    ],
    DS: ['Down\u2019s syndrome'],
    OTH: ['Other', 'Other difficulty', 'Other disability', 'Other need'],
  }),
  synonyms(SEXES, 'SEN2 to 2023, GenderCurrent: 0 not known, 1 male, 2 female, 9 not specified; everyday names', {
    '': ['0', '9', 'Not known', 'Not specified'],
    M: ['1', 'Boy', 'Man'],
    F: ['2', 'Girl', 'Woman'],
  }),
  synonyms(REQUEST_SOURCES, 'Access Synergy help, 13843847: examples of each category', {
    '1': ['Parent', 'Guardian', 'Carer', 'Parent carer', 'Young person', 'Young person or parent'],
    '2': ['School', 'College', 'Nursery', 'Education setting'],
    '3': ['GP', 'Paediatrician', 'Health visitor', 'Therapist', 'Health care professionals', 'Health professional'],
    '4': ['Social worker', 'Children\u2019s services', 'Social care professionals'],
  }),
  synonyms(DECISIONS, `SEN2 person-level return, 2026: what each code says; ${EVERYDAY}`, {
    Y: ['Agreed', 'Agree to assess', 'Assess', 'Agree to issue', 'Issue', 'Issued', 'Plan issued'],
    N: ['Refused', 'Not agreed', 'Not assess', 'Refuse to assess', 'Not issue', 'Refuse to issue', 'Not issued'],
    A: ['Undecided', 'Awaiting decision'],
    W: ['Withdrawn', 'Ceased', 'Request withdrawn'],
  }),
  synonyms(REVIEW_OUTCOMES, EVERYDAY, {
    M: ['Maintained', 'No change', 'Maintain without change'],
    A: ['Amended', 'Amend the plan'],
    C: ['Ceased', 'Cease to maintain', 'Cease the plan'],
  }),
  synonyms(CEASE_REASONS, `SEN2 person-level return, 2026: what each code says; ${EVERYDAY}`, {
    '1': ['Maximum age', 'Reached maximum age', 'Turned 25'],
    '2': ['Needs met', 'Needs met without an EHC plan'],
    '3': ['Higher education', 'University'],
    '4': ['Paid work', 'Employment', 'Paid employment'],
    '5': [
      'Moved LA',
      'Moved to another LA',
      'Moved to another local authority',
      'Moved out of area',
      'Transferred out',
    ],
    '6': ['No longer engaging', 'No longer wishes to engage', 'Disengaged'],
    '7': ['Moved out of England'],
    '8': ['Deceased', 'Death'],
  }),
  synonyms(SEN_SETTINGS, `SEN2 person-level return, 2026: what each code says; ${EVERYDAY}`, {
    OLA: ['EOTAS', 'Education otherwise than at school'],
    OPA: ['Other arrangements by parents'],
    EHE: ['Home educated', 'Electively home educated'],
  }),
  synonyms(RESIDENTIAL, 'Access Synergy help, 13844530: the values before and after version 24.3', {
    '': ['Not applicable'],
    A: ['38 to 51 weeks', 'Up to 38 weeks'],
    B: ['52 weeks', '39 to 52 weeks'],
  }),
];

/** Types of school and placement → the setting of `playbook/provision.yaml`, which says what provision each is. */
export const SETTING_WORDS: { readonly source: string; readonly words: Readonly<Record<string, readonly string[]>> } = {
  source: 'MRI ONE, external codes of SEN School Type (0128) and their categories: SEN2 2020, question 2.2a',
  words: {
    nm_early_years: ['E_EYES', 'Non-maintained early years settings in the private and voluntary sector'],
    mainstream_la_maintained: ['E_MMS', 'Mainstream school: LA maintained', 'Maintained mainstream school'],
    mainstream_la_maintained_senunit: ['E_SUMM', 'Mainstream school: LA maintained (SEN unit)'],
    mainstream_la_maintained_resourced_provision: ['E_USMM', 'Mainstream school: LA maintained (resourced provision)'],
    mainstream_academy: ['E_ACD', 'Mainstream school: Academy'],
    mainstream_academy_senunit: ['E_ACS', 'Mainstream school: Academy (SEN unit)'],
    mainstream_academy_resourced_provision: ['E_RAC', 'Mainstream school: Academy (resourced provision)'],
    mainstream_free_school: ['E_MFS', 'Mainstream school: Free school'],
    mainstream_free_school_senunit: ['E_FSS', 'Mainstream school: Free school (SEN unit)'],
    mainstream_free_school_resourced_provision: ['E_RFS', 'Mainstream school: Free school (resourced provision)'],
    mainstream_independent: ['E_OINS', 'Mainstream school: independent school'],
    special_la_maintained: ['E_MSS', 'Special school: LA maintained'],
    special_academy_free: ['E_SAC', 'Special school: Academy/Free'],
    special_non_maintained: ['E_NMSS', 'Special school: Non-maintained', 'NMSS'],
    special_independent: ['E_INSS', 'Special school: Independent special school', 'Independent special'],
    ap_pru_la_maintained: ['E_PRU', 'AP/PRU: LA maintained', 'PRU'],
    ap_pru_academy: ['E_APA', 'AP/PRU: Academy'],
    ap_pru_free_school: ['E_AFS', 'AP/PRU: Free school'],
    elective_home_education: ['E_EHE', 'EHE', 'Home educated'],
    general_fe_tertiary_colleges: ['FE college', 'Further education college', 'General FE college'],
    specialist_post_16_institutions: ['SPI', 'Specialist post-16 institution', 'Specialist college'],
    other_arrangements_la: ['EOTAS'],
    neet: ['NEET'],
  },
};

/** Words for a provision as a whole. */
export const PROVISION_WORDS: { readonly [Name in Provision]?: readonly string[] } = {
  mainstream: ['Mainstream school', 'Mainstream primary', 'Mainstream secondary'],
  resourced: ['Resourced provision', 'SEN unit', 'Additionally resourced provision', 'Inclusion base'],
  special_state: ['Maintained special school', 'Special academy', 'State-funded special school', 'State special'],
  special_independent: ['INMSS'],
  alternative: ['Alternative provision', 'AP', 'Hospital school'],
};
