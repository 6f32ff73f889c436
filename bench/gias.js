import { closeSync, openSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Writes a file of the size and shape of the "All establishment data" download of Get Information about Schools, with
 * nothing real in it:
 *
 *   node bench/gias.js <file> [rows]
 *
 * 50,000 rows of 135 columns, Windows-1252, text in quotation marks and numbers without, about 60 MB. The same
 * arguments always give the same bytes.
 */
const HEADINGS = [
  ...['URN', 'LA (code)', 'LA (name)', 'EstablishmentNumber', 'EstablishmentName', 'TypeOfEstablishment (code)'],
  ...['TypeOfEstablishment (name)', 'EstablishmentTypeGroup (code)', 'EstablishmentTypeGroup (name)'],
  ...['EstablishmentStatus (code)', 'EstablishmentStatus (name)', 'ReasonEstablishmentOpened (code)'],
  ...['ReasonEstablishmentOpened (name)', 'OpenDate', 'ReasonEstablishmentClosed (code)'],
  ...['ReasonEstablishmentClosed (name)', 'CloseDate', 'PhaseOfEducation (code)', 'PhaseOfEducation (name)'],
  ...['StatutoryLowAge', 'StatutoryHighAge', 'Boarders (code)', 'Boarders (name)', 'NurseryProvision (name)'],
  ...['OfficialSixthForm (code)', 'OfficialSixthForm (name)', 'Gender (code)', 'Gender (name)'],
  ...['ReligiousCharacter (code)', 'ReligiousCharacter (name)', 'ReligiousEthos (name)', 'Diocese (code)'],
  ...['Diocese (name)', 'AdmissionsPolicy (code)', 'AdmissionsPolicy (name)', 'SchoolCapacity'],
  ...['SpecialClasses (code)', 'SpecialClasses (name)', 'CensusDate', 'NumberOfPupils', 'NumberOfBoys'],
  ...['NumberOfGirls', 'PercentageFSM', 'TrustSchoolFlag (code)', 'TrustSchoolFlag (name)', 'Trusts (code)'],
  ...['Trusts (name)', 'SchoolSponsorFlag (name)', 'SchoolSponsors (name)', 'FederationFlag (name)'],
  ...['Federations (code)', 'Federations (name)', 'UKPRN', 'FEHEIdentifier', 'FurtherEducationType (name)'],
  ...['LastChangedDate', 'Street', 'Locality', 'Address3', 'Town', 'County (name)', 'Postcode', 'SchoolWebsite'],
  ...['TelephoneNum', 'HeadTitle (name)', 'HeadFirstName', 'HeadLastName', 'HeadPreferredJobTitle'],
  ...['BSOInspectorateName (name)', 'InspectorateReport', 'DateOfLastInspectionVisit', 'NextInspectionVisit'],
  ...['TeenMoth (name)', 'TeenMothPlaces', 'CCF (name)', 'SENPRU (name)', 'EBD (name)', 'PlacesPRU', 'FTProv (name)'],
  ...['EdByOther (name)', 'Section41Approved (name)', 'SEN1 (name)', 'SEN2 (name)', 'SEN3 (name)', 'SEN4 (name)'],
  ...['SEN5 (name)', 'SEN6 (name)', 'SEN7 (name)', 'SEN8 (name)', 'SEN9 (name)', 'SEN10 (name)', 'SEN11 (name)'],
  ...['SEN12 (name)', 'SEN13 (name)', 'TypeOfResourcedProvision (name)', 'ResourcedProvisionOnRoll'],
  ...['ResourcedProvisionCapacity', 'SenUnitOnRoll', 'SenUnitCapacity', 'GOR (code)', 'GOR (name)'],
  ...['DistrictAdministrative (code)', 'DistrictAdministrative (name)', 'AdministrativeWard (code)'],
  ...['AdministrativeWard (name)', 'ParliamentaryConstituency (code)', 'ParliamentaryConstituency (name)'],
  ...['UrbanRural (code)', 'UrbanRural (name)', 'GSSLACode (name)', 'Easting', 'Northing', 'MSOA (name)'],
  ...['LSOA (name)', 'InspectorateName (name)', 'SENStat', 'SENNoStat', 'BoardingEstablishment (name)', 'PropsName'],
  ...['PreviousLA (code)', 'PreviousLA (name)', 'PreviousEstablishmentNumber', 'Country (name)', 'UPRN', 'SiteName'],
  ...['QABName (code)', 'QABName (name)', 'EstablishmentAccredited (code)', 'EstablishmentAccredited (name)'],
  ...['QABReport', 'CHNumber', 'MSOA (code)', 'LSOA (code)', 'FSM', 'AccreditationExpiryDate'],
];

/** Types in about the proportions of the register: code, name, phase. */
const TYPES = [
  ...Array(28).fill(['01', 'Community school', '2']),
  ...Array(10).fill(['02', 'Voluntary aided school', '2']),
  ...Array(5).fill(['05', 'Foundation school', '4']),
  ...Array(4).fill(['07', 'Community special school', '0']),
  ...Array(3).fill(['10', 'Other independent special school', '0']),
  ...Array(10).fill(['11', 'Other independent school', '0']),
  ...Array(2).fill(['14', 'Pupil referral unit', '0']),
  ...Array(2).fill(['18', 'Further education', '6']),
  ...Array(5).fill(['30', 'Welsh establishment', '2']),
  ...Array(1).fill(['32', 'Special post 16 institution', '6']),
  ...Array(25).fill(['34', 'Academy converter', '2']),
  ...Array(3).fill(['35', 'Free schools', '4']),
  ...Array(2).fill(['44', 'Academy special converter', '0']),
];

/** One row: what the benchmark looks up is plausible, and the rest is of about the right width. */
function row(index) {
  const [typeCode, typeName, phase] = TYPES[(index * 37) % TYPES.length];
  const open = index % 2 === 0;
  const known = {
    URN: 100_000 + index,
    UKPRN: index % 5 === 4 ? '' : 10_000_000 + index,
    'LA (code)': `"${201 + (index % 153)}"`,
    EstablishmentName: `"Example ${index % 50 === 0 ? 'Caf\u00e9 ' : ''}School ${index}${index % 90 === 0 ? ', The ""Annexe""' : ''}"`,
    'TypeOfEstablishment (code)': `"${typeCode}"`,
    'TypeOfEstablishment (name)': `"${typeName}"`,
    'EstablishmentStatus (name)': open ? '"Open"' : '"Closed"',
    'PhaseOfEducation (code)': `"${phase}"`,
    ResourcedProvisionCapacity: index % 30 === 0 ? 12 : '""',
    SenUnitCapacity: index % 40 === 0 ? 16 : '""',
  };
  return HEADINGS.map((heading, column) => known[heading] ?? filler(heading, index, column)).join(',');
}

function filler(heading, index, column) {
  if (
    /^SEN\d|Inspection|Inspector|PRU|Teen|QAB|BSO|Diocese|Federation|Trusts|Previous|Prov|Address3|Locality/.test(
      heading,
    )
  )
    return '""';
  if (heading.endsWith('(code)')) return `"${(index + column) % 100}"`;
  if (heading.endsWith('(name)'))
    return `"${['Not applicable', 'Does not apply', 'Example town'][(index + column) % 3]}"`;
  if (/Number|Easting|Northing|UPRN|Age|Capacity|Roll/.test(heading)) return String((index * 31 + column) % 1_000_000);
  return `"Example ${(index * 7 + column) % 1000}"`;
}

/** Writes the file in pieces, so that no more than one is held. */
export function writeGias(file, rows = 50_000) {
  const out = openSync(file, 'w');
  const put = (text) => writeSync(out, Buffer.from(text, 'latin1'));
  put(`${HEADINGS.map((heading) => `"${heading}"`).join(',')}\r\n`);
  for (let from = 0; from < rows; from += 1000) {
    const many = Array.from({ length: Math.min(1000, rows - from) }, (_, index) => row(from + index));
    put(`${many.join('\r\n')}\r\n`);
  }
  closeSync(out);
}

if (argv[1] === fileURLToPath(import.meta.url)) writeGias(argv[2], argv[3] === undefined ? undefined : Number(argv[3]));
