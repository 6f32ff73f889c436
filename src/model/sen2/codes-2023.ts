import type { ReturnYear } from './return-year.ts';

/**
 * The return of 2023, the first that the law asked for.
 * Source: DfE, SEN2 person-level specification 2023; Common Basic Data Set for ethnicity. NEET, NIEC and NIEO are in
 * DfE's published figures of that year.
 */

const DECISIONS = ['Y', 'N', 'A', 'W', 'H'];
const NAMED_SETTINGS = ['OLA', 'OPA', 'EHE', 'EYP', 'OTH'];
const RANKS = ['1', '2'];
const RESIDENTIAL = ['A', 'B'];
const WORK_BASED = ['A', 'T', 'S'];

const ETHNICITIES = [
  // White.
  'WBRI WCOR WENG WNIR WSCO WWEL WOWB WIRI WIRT WOTH WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC',
  'WEUR WEEU WWEU WOTW WROM WROG WROR WROO',
  // Mixed.
  'MWBC MWBA MWAS MWAP MWAI MWAO MOTH MAOE MABL MACH MBOE MBCH MCOE MWOE MWCH MOTM',
  // Asian.
  'ABRI AWEL AIND APKN AMPK AKPA AOPK ABAN AOTH AAFR AKAO ANEP ASNL ASLT ASRO AOTA CHNE CHKC CMAL CSNG CTWN COCH',
  // Black.
  'BBRI BWEL BCRB BAFR BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF BOTH BEUR BNAM BOTB',
  // Other.
  'OOTH OAFG ORAB OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG',
  // Refused, not yet obtained.
  'REFU NOBT',
].flatMap((line) => line.split(' '));

export const YEAR_2023: ReturnYear = {
  year: 2023,
  items: {
    added: [
      'sen2.collection',
      'sen2.year',
      'sen2.lea',
      'person.personbirthdate',
      'person.gendercurrent',
      'person.ethnicity',
      'requests.receiveddate',
      'requests.requestoutcomedate',
      'requests.requestoutcome',
      'requests.requestmediation',
      'requests.requesttribunal',
      'assessment.assessmentoutcome',
      'assessment.assessmentoutcomedate',
      'assessment.assessmentmediation',
      'assessment.assessmenttribunal',
      'assessment.week20',
      'namedplan.startdate',
      'namedplan.planres',
      'namedplan.planwbp',
      'namedplan.ceasedate',
      'namedplan.ceasereason',
      'plandetail.urn',
      'plandetail.ukprn',
      'plandetail.sensetting',
      'plandetail.placementrank',
      'plandetail.senunitindicator',
      'plandetail.resourcedprovisionindicator',
      'activeplans.transferla',
      'activeplans.res',
      'activeplans.wbp',
      'activeplans.lastreview',
      'placementdetail.urn',
      'placementdetail.ukprn',
      'placementdetail.sensetting',
      'placementdetail.placementrank',
      'placementdetail.entrydate',
      'placementdetail.leavingdate',
      'placementdetail.senunitindicator',
      'placementdetail.resourcedprovisionindicator',
      'senneed.sentype',
      'senneed.sentyperank',
    ],
  },
  codes: {
    added: {
      // Not known, male, female, not specified.
      'person.gendercurrent': ['0', '1', '2', '9'],
      'person.ethnicity': ETHNICITIES,
      'requests.requestoutcome': DECISIONS,
      'assessment.assessmentoutcome': DECISIONS,
      'namedplan.planres': RESIDENTIAL,
      'namedplan.planwbp': WORK_BASED,
      'namedplan.ceasereason': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      'plandetail.sensetting': NAMED_SETTINGS,
      'plandetail.placementrank': RANKS,
      'activeplans.res': RESIDENTIAL,
      'activeplans.wbp': WORK_BASED,
      'placementdetail.sensetting': [...NAMED_SETTINGS, 'NEET', 'NIEC', 'NIEO'],
      'placementdetail.placementrank': RANKS,
      'senneed.sentype': ['SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'OTH'],
      'senneed.sentyperank': RANKS,
    },
  },
};
