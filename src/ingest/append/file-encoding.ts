import iconv from 'iconv-lite';
import { decode, encodingOf } from '../decode.ts';

/**
 * Text added to a file in the file's own encoding. Undefined where that encoding has no sign for something in the text,
 * or where the file does not end where its encoding ends a sign.
 */
export function withText(bytes: Uint8Array, text: string): Uint8Array | undefined {
  const before = decode(bytes);
  if ('fault' in before) return undefined;
  return reading(Buffer.concat([bytes, iconv.encode(text, encodingName(bytes))]), before.text + text);
}

/**
 * A text in the encoding of a file, behind its byte-order mark where it has one. Undefined where that encoding has no sign
 * for something in the text.
 */
export function inEncodingOf(bytes: Uint8Array, text: string): Uint8Array | undefined {
  const encoding = encodingName(bytes);
  const [mark] = MARKS.filter((each) => each.every((byte, index) => bytes[index] === byte));
  return reading(Buffer.concat([Uint8Array.from(mark ?? []), iconv.encode(text, encoding)]), text);
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function encodingName(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  const isWindows = 'text' in decoded && decoded.note === 'file-encoding-windows';
  return isWindows ? 'windows-1252' : (encodingOf(bytes) ?? 'utf-8');
}

/** Bytes that are read as a text; undefined where they are read as another. */
function reading(bytes: Uint8Array, text: string): Uint8Array | undefined {
  const decoded = decode(bytes);
  return 'text' in decoded && decoded.text === text ? bytes : undefined;
}
