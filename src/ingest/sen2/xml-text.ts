import iconv from 'iconv-lite';
import type { IssueCode } from '../../model/issues.ts';
import { encodingOf } from '../decode.ts';

/** The text of an XML file, piece by piece, so that it is never held whole. */
export interface XmlText {
  readonly pieces: Iterable<string>;
  readonly note?: IssueCode;
}

const PIECE_BYTES = 65_536;

/** Decodes an XML file: UTF-8 or UTF-16, else Windows-1252, as any other file. */
export function xmlText(bytes: Uint8Array): XmlText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { pieces: decoded(bytes, encoding), note: 'file-encoding-utf16' };
  }
  return isUtf8(bytes)
    ? { pieces: decoded(bytes, 'utf-8') }
    : { pieces: windows(bytes), note: 'file-encoding-windows' };
}

function* piecesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

function* decoded(bytes: Uint8Array, encoding: string): Iterable<string> {
  const decoder = new TextDecoder(encoding);
  for (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** One byte is one character, so a piece can be decoded by itself. */
function* windows(bytes: Uint8Array): Iterable<string> {
  for (const piece of piecesOf(bytes)) yield iconv.decode(Buffer.from(piece), 'windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of piecesOf(bytes)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
