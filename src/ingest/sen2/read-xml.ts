import { SaxesParser } from 'saxes';
import { type Issue, issue } from '../../model/issues.ts';
import type { ReturnFile } from './modules.ts';
import type { ModulesRead } from './read-blade.ts';
import { byPlaceOfPerson, elementReader, LIMITS } from './xml-elements.ts';
import { xmlText } from './xml-text.ts';

/**
 * Reads the SEN2 XML as a stream: its elements, whatever the case of their names, become rows of modules. A document
 * type is refused before anything is read; depth, size of text, elements of a person and references are capped.
 */
export function readXml({ file, bytes, sha256 }: ReturnFile): ModulesRead {
  const doctype = lineOfDoctype(bytes);
  if (doctype !== undefined) return unusable([issue('return-xml-doctype', file, { line: doctype })]);
  const { pieces, note } = xmlText(bytes);
  const notes = note ? [issue(note, file)] : [];
  const reader = elementReader(file);
  const parser = new SaxesParser({ position: true });
  let last = 0;
  const heard = () => {
    last = parser.position;
  };
  parser.on('opentag', ({ name }) => {
    heard();
    reader.open(name, parser.line);
  });
  parser.on('closetag', () => {
    heard();
    reader.close();
  });
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);
  parser.on('doctype', () => reader.stop('return-xml-doctype', parser.line));
  parser.on('error', () => reader.stop('return-xml-broken', parser.line));

  let references = 0;
  for (const piece of pieces) {
    references += countOf('&', piece);
    if (references > LIMITS.references.most) reader.exceed('references', parser.line);
    parser.write(piece);
    // A text that never ends is stopped before it is whole.
    if (parser.position - last > LIMITS.text.most + piece.length) reader.exceed('text', parser.line);
    if (reader.stopped()) break;
  }
  // Closing the parser makes it forget where it was.
  const lastLine = parser.line;
  if (!reader.stopped()) parser.close();
  const stopped = reader.stopped();
  if (stopped) return unusable([...notes, stopped]);
  const modules = reader.modules({ file, bytes: bytes.length, sha256 });
  if (lastLine > 1) return { modules, issues: [...notes, ...reader.issues], usable: true };
  const oneLine = issue('return-xml-one-line', file);
  return { modules: byPlaceOfPerson(modules), issues: [...notes, oneLine, ...reader.issues], usable: true };
}

function unusable(issues: readonly Issue[]): ModulesRead {
  return { modules: {}, issues, usable: false };
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** The line on which a document type is declared, in any of the encodings a file may have; undefined where none is. */
function lineOfDoctype(bytes: Uint8Array): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declaration = '<!DOCTYPE';
  const wide = Buffer.from(declaration, 'utf16le');
  const at = [buffer.indexOf(declaration), buffer.indexOf(wide), buffer.indexOf(Buffer.from(wide).swap16())].find(
    (place) => place !== -1,
  );
  if (at === undefined) return undefined;
  let line = 1;
  for (let index = 0; index < at; index++) if (buffer[index] === 10) line++;
  return line;
}
