import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import { cellsOf, isEmptyRecord } from '../csv-records.ts';
import { decode } from '../decode.ts';
import { sniffDelimiter } from '../delimiter.ts';
import { plainName } from '../header-names.ts';
import { splitCsv } from '../split-csv.ts';
import { isRead, keyOf, MODULE_NAMES, MODULES, type ModuleName, type ReturnFile } from './modules.ts';

/** What some files are, taken together. Files that are no part of the return are its strays. */
export type Recognised =
  | { readonly kind: 'blade'; readonly modules: ReadonlyMap<ModuleName, ReturnFile>; readonly strays: readonly Issue[] }
  | { readonly kind: 'xml'; readonly file: ReturnFile; readonly strays: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

type Kind = { readonly module: ModuleName } | { readonly xml: true } | { readonly refused: IssueCode } | undefined;

/**
 * Recognises a SEN2 return by what stands in the files, whatever their names, order and case: COLLECT's Blade files or
 * the XML. What is not read is refused by name, with what to export instead.
 */
export function recogniseReturn(files: readonly ReturnFile[]): Recognised {
  const found = files.map((file) => ({ file, kind: kindOf(file) }));
  const xml = found.filter(({ kind }) => kind && 'xml' in kind).map(({ file }) => file);
  const blade = found.flatMap(({ file, kind }) => (kind && 'module' in kind ? [{ file, module: kind.module }] : []));
  const rest = found.filter(({ kind }) => !kind || 'refused' in kind);
  const strays = rest.map(({ file }) => issue('file-unknown', file.file));

  if (xml.length + (blade.length > 0 ? 1 : 0) > 1) {
    const [first, ...others] = [...xml, ...blade.map(({ file }) => file)];
    const several = xml.length > 1 ? xml.slice(1) : others.slice(0, 1);
    return refused(several.map(({ file }) => issue('return-several', file, {}, { other: first!.file })));
  }
  if (xml.length === 1) return { kind: 'xml', file: xml[0]!, strays };
  if (blade.length === 0) return refused(rest.map(({ file, kind }) => refusal(file, kind)));
  const twice = blade.filter(({ module }, index) => blade.findIndex((other) => other.module === module) !== index);
  if (twice.length > 0) {
    const firstOf = (module: ModuleName) => blade.find((each) => each.module === module)!.file.file;
    return refused(twice.map(({ file, module }) => issue('return-several', file.file, {}, { other: firstOf(module) })));
  }
  const modules = new Map(blade.map(({ file, module }) => [module, file]));
  const missing = MODULE_NAMES.filter((module) => MODULES[module].needed && !modules.has(module));
  if (missing.length > 0) {
    return refused(
      missing.map((module) => issue('return-module-missing', blade[0]!.file.file, {}, { module, key: keyOf(module) })),
    );
  }
  return { kind: 'blade', modules, strays };
}

function refused(issues: readonly Issue[]): Recognised {
  return { kind: 'refused', issues };
}

function refusal({ file }: ReturnFile, kind: Kind): Issue {
  return issue(kind && 'refused' in kind ? kind.refused : 'return-unrecognised', file);
}

/** Enough of a file to see what it is. */
const HEAD_BYTES = 65_536;

function kindOf({ file, bytes }: ReturnFile): Kind {
  if (isZip(bytes)) {
    return {
      refused: /\.xl[a-z]{2}$/i.test(file) || holds(bytes, 'xl/workbook') ? 'return-workbook' : 'return-archive',
    };
  }
  if (isOldWorkbook(bytes)) return { refused: 'return-workbook' };
  const decoded = decode(bytes.subarray(0, HEAD_BYTES));
  if ('fault' in decoded) return undefined;
  if (decoded.text.trimStart().startsWith('<')) return { xml: true };
  return kindOfHeader(headerNames(decoded.text));
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The compound file of Excel up to 2003. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

/** The names in the first row that has any. */
function headerNames(head: string): ReadonlySet<string> {
  const firstLines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const csv = splitCsv(firstLines[0] ?? '', sniffDelimiter(head));
  const top = csv.lines.findIndex((_, record) => !isEmptyRecord(csv, record));
  return new Set(top === -1 ? [] : cellsOf(csv, top).map(plainName));
}

/** Keys that stand in every layout of the return, so that a sheet of a workbook saved as CSV is known for one. */
const SHARED_KEYS = ['persontableid', 'requeststableid'];
/** The first cell of the template's sheet, and what only the five-file layout of Data to Insight calls a request. */
const TEMPLATE_TITLE = 'headerrecord';
const FIVE_FILE_KEYS = ['requestsrecordid', 'requestrecordsid', 'dob(ccyymmdd)'];

/** A module's file has its key and an item of it; of modules so found, the deepest is meant. */
function kindOfHeader(names: ReadonlySet<string>): Kind {
  const module = MODULE_NAMES.findLast(
    (each) => names.has(keyOf(each)) && [...names].some((name) => isRead(each, name)),
  );
  if (module) return { module };
  if (names.has('personid') && FIVE_FILE_KEYS.some((key) => names.has(key))) return { refused: 'return-five-files' };
  if (names.has(TEMPLATE_TITLE) || SHARED_KEYS.some((key) => names.has(key))) return { refused: 'return-workbook' };
  return undefined;
}
