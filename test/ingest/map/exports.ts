import iconv from 'iconv-lite';

/**
 * Messy exports, one in the style of each layout, with values that are plainly made up. Whatever may identify a child
 * has CANARY in it, so that a test can see whether any of it gets out.
 */

const NEEDS = [
  ...Array<string>(9).fill('Autistic Spectrum Condition'),
  ...Array<string>(6).fill('ASD - Autism'),
  ...Array<string>(9).fill('Social, Emotional & Mental Health'),
  ...Array<string>(8).fill('Speech and Language needs'),
  ...Array<string>(6).fill('Moderate Learning Difficulties'),
  ...Array<string>(6).fill('Aut/comm'),
  'CANARY Fakename has autism',
  'Viusal impairment',
];
const TYPES = [
  ...Array<string>(12).fill('E_MMS'),
  ...Array<string>(10).fill('Special school: Academy/Free'),
  ...Array<string>(8).fill('E_INSS'),
  ...Array<string>(6).fill('FE College'),
  ...Array<string>(10).fill('Enhanced nurture base'),
];

/** Two digits. */
function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day that differs from row to row, as DD/MM/YYYY; every third is after the twelfth. */
function ukDay(index: number, year: number): string {
  return `${two(index % 3 === 0 ? 13 + (index % 15) : 1 + (index % 12))}/${two(1 + (index % 11))}/${year}`;
}

/** In the style of MRI ONE: Windows-1252, semicolons, CRLF, names everywhere, one row a plan with its placement. */
export function one(): Uint8Array {
  const header =
    'EHCP Ref;Student ID;Surname;Forename;UPN;Post Code;DOB;Gender;Ethnicity;SEN Need (1);SEN Secondary Need;EHCP Start Date;Date Ceased;Reason Ceased;Base Name;School URN;SEN School Type;Placement Rank History Start Date;Annual placement cost;Officer notes;;Status';
  const rows = NEEDS.map((need, index) => {
    const ceased = index % 9 === 0;
    return [
      `E${1000 + index}`,
      `S${20_000 + index}`,
      `CANARY-SURNAME${index}`,
      `CANARY-FORENAME${index}`,
      `Z${100_000_000_000 + index}`,
      `ZZ1 ${index % 9}CN`,
      ukDay(index, 2006 + (index % 12)),
      index % 3 === 0 ? 'Female' : 'Male',
      'WBRI',
      need,
      index % 4 === 0 ? 'MLD' : '',
      ukDay(index, 2019 + (index % 5)),
      ceased ? ukDay(index, 2025) : '',
      ceased ? ['Moved to another LA', 'No longer engaging'][index % 2] : '',
      `CANARY-SCHOOL Caf\u00e9 ${index}`,
      `${100_000 + index}`,
      TYPES[index],
      ukDay(index, 2022 + (index % 3)),
      `"\u00a3${10 + index},250.00"`,
      '"CANARY-NOTE said ""thank you""; left"',
      index === 3 ? 'x' : '',
      'Active',
    ].join(';');
  });
  return iconv.encode([header, ...rows.slice(0, 20), header, ...rows.slice(20), ''].join('\r\n'), 'windows-1252');
}

/** In the style of Access Synergy: UTF-16, tabs, dates like 05-Jan-2025, requests with their referrers. */
export function synergy(): Uint8Array {
  const referrers = ['Parent', 'Guardian', 'School', 'Nursery', 'GP', 'Social worker', 'Liaison desk', 'Parent'];
  const header =
    'Request ref\tClient ID\tName\tDate request was received\tReferrer\tDecision to assess\tDate of decision to assess\tDecision to issue\tDate of decision to issue\tTwenty week time limit exceptions apply\tContact';
  const rows = Array.from({ length: 40 }, (_, index) => {
    const day = two(1 + (index % 28));
    const agreed = index % 4 !== 0;
    return [
      `R${index}`,
      `C${500 + index}`,
      `CANARY-NAME ${index}`,
      `${day}-Jan-2025`,
      referrers[index % 8],
      agreed ? 'Agreed' : 'Refused',
      `${day}-Feb-2025`,
      agreed ? 'Plan issued' : '',
      agreed ? `${day}-May-2025` : '',
      'No',
      `canary${index}@example.invalid`,
    ].join('\t');
  });
  return iconv.encode([header, ...rows, ''].join('\r\n'), 'utf16-le', { addBOM: true });
}

/** List 1 of Annex A: a byte-order mark, dashes and apostrophes in names, dates that can be read two ways. */
export function annexA(): Uint8Array {
  const header =
    "Unique ID,UPN,ULN,Date of birth,Gender,Ethnicity,Date initial EHC plan issued,Date updated EHC plan issued,Date EHC plan last reviewed,SEN primary need,Main education establishment \u2013 URN,Elective home education,Known to children's social care?,Which children's social care team?";
  const rows = Array.from({ length: 24 }, (_, index) =>
    [
      `U${100 + index}`,
      `Z${200_000_000_000 + index}`,
      `${9_000_000_000 + index}`,
      `${two(1 + (index % 12))}/${two(1 + (index % 11))}/2012`,
      `${1 + (index % 2)}`,
      'WBRI',
      `${two(1 + (index % 12))}/${two(1 + (index % 11))}/2021`,
      '',
      `${two(13 + (index % 12))}/06/2025`,
      ['ASD', 'SEMH', 'SLCN'][index % 3],
      `${110_000 + index}`,
      'No',
      index % 5 === 0 ? 'Yes' : 'No',
      'CANARY-TEAM',
    ].join(','),
  );
  return iconv.encode([header, ...rows, ''].join('\n'), 'utf8', { addBOM: true });
}

/** Placements with history under everyday names, days written as midnight, as an export of a database has them. */
export function placements(): Uint8Array {
  const header =
    'EHC plan reference,Placement Start,Placement End,Setting type,Provider UKPRN,Residential Setting,Cost per annum,Carer address';
  const types = ['Independent special school', 'Mainstream primary', 'Maintained special school', 'Specialist college'];
  const rows = Array.from({ length: 24 }, (_, index) =>
    [
      `P${Math.floor(index / 2)}`,
      `${2021 + (index % 2)}-09-01 00:00:00`,
      index % 2 === 0 ? '2022-07-20 00:00:00' : '',
      types[index % 4],
      '',
      ['Not Applicable', '38 to 51 weeks', '52 weeks'][index % 3],
      `${9000 + index}`,
      `CANARY-ADDRESS ${index} Fake Street`,
    ].join(','),
  );
  return iconv.encode([header, ...rows, ''].join('\n'), 'utf8');
}

export const EXPORTS = { one, synergy, annexA, placements } as const;
