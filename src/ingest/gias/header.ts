import { plainName } from '../header-names.ts';

/** A column of the establishments table, as rows hold it. */
export type GiasColumn = keyof typeof GIAS_HEADINGS;

/**
 * What a column of the establishments table is called in the "All establishment data" download of Get Information about
 * Schools. Source: the downloads of 2021 to 2025, whose other columns come and go.
 */
export const GIAS_HEADINGS = {
  urn: 'URN',
  ukprn: 'UKPRN',
  name: 'EstablishmentName',
  typeCode: 'TypeOfEstablishment (code)',
  phaseCode: 'PhaseOfEducation (code)',
  laCode: 'LA (code)',
  senUnitCapacity: 'SenUnitCapacity',
  resourcedCapacity: 'ResourcedProvisionCapacity',
  status: 'EstablishmentStatus (name)',
} as const;

export const GIAS_COLUMNS = Object.keys(GIAS_HEADINGS) as readonly GiasColumn[];

/** Columns without which an establishment cannot be found, or says nothing. */
export const GIAS_NEEDED: readonly GiasColumn[] = ['urn', 'ukprn', 'typeCode'];

/** Where each column stands in a header; a column that is not there is left out. */
export function giasPositions(header: readonly string[]): ReadonlyMap<GiasColumn, number> {
  const names = header.map(plainName);
  const found = GIAS_COLUMNS.map((column) => [column, names.indexOf(plainName(GIAS_HEADINGS[column]))] as const);
  return new Map(found.filter(([, position]) => position !== -1));
}

/** How far into a file its header may reach: the download's is about 3,000 bytes. */
const HEADER_BYTES = 16_000;

/** Whether a file is the register's own download, or an extract of it: its first line has headings nothing else has. */
export function isGias(bytes: Uint8Array): boolean {
  const names = new Set(headerOf(bytes));
  return names.has(plainName(GIAS_HEADINGS.typeCode)) && names.has(plainName(GIAS_HEADINGS.status));
}

/** Whether a file of the register has no columns but those that are read. */
export function isGiasExtract(bytes: Uint8Array): boolean {
  return isGias(bytes) && giasPositions(headerOf(bytes)).size === headerOf(bytes).length;
}

/** The names in the first line, made plain. */
function headerOf(bytes: Uint8Array): string[] {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_BYTES)).toString('utf8');
  const end = start.search(/[\r\n]/);
  const line = end === -1 ? start : start.slice(0, end);
  return line
    .replace(/^\ufeff/, '')
    .split(',')
    .map((cell) => plainName(cell.replaceAll('"', '')));
}
