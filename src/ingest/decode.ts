import iconv from 'iconv-lite';
import type { IssueCode } from '../model/issues.ts';

/** A file as text, with a note where it was not plain UTF-8; or the fault that makes it no text at all. */
export type Decoded =
  | { readonly text: string; readonly note?: IssueCode }
  | { readonly fault: IssueCode; readonly line?: number };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes a file: UTF-8 and UTF-16 with or without a byte-order mark, else Windows-1252. Byte-order marks are dropped.
 *
 * Windows-1252 goes through iconv-lite, because `TextDecoder` of Node 20 reads its dashes and curly quotes as control
 * characters.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return asText(iconv.decode(bufferOf(bytes), encoding), 'file-encoding-utf16');
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return asText(utf8);
  return asText(iconv.decode(bufferOf(bytes), 'windows-1252'), 'file-encoding-windows');
}

function asText(text: string, note?: IssueCode): Decoded {
  const nul = text.indexOf('\0');
  if (nul !== -1) return { fault: 'file-not-text', line: text.slice(0, nul).split('\n').length };
  if (text.trim() === '') return { fault: 'file-empty' };
  return note === undefined ? { text } : { text, note };
}

/** The encoding that a byte-order mark or the pattern of NUL bytes tells; undefined where neither does. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  return markedEncoding(bytes) ?? encodingByNulPattern(bytes);
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

const SAMPLE_BYTES = 2000;

/** UTF-16 without a mark: a header row is plain letters, so every other byte of it is NUL and the rest are not. */
function encodingByNulPattern(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (even === 0 && odd > pairs / 2) return 'utf-16le';
  return odd === 0 && even > pairs / 2 ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
