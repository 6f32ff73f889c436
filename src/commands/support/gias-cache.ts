import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { giasExtract } from '../../ingest/gias/extract.ts';
import { isGias, isGiasExtract } from '../../ingest/gias/header.ts';
import { type GiasReading, giasReader } from '../../ingest/gias/read-gias.ts';
import type { SourceFile } from '../../ingest/read-table.ts';
import { hasCode, readBytes, refuseIrregular, sha256, shownPath, unreadable } from '../../io/files.ts';

/** Where an area keeps what can be made again. It holds public data only, and tells git to leave it alone. */
const CACHE = '.dbv';
const PIECE = 1 << 18;

/**
 * The file of an area's establishments; undefined when there is none. Of the register's own download, which is large,
 * only an extract of the columns that are needed is held. It is kept beside the area, under the hash of the download,
 * so that the next run need not make it again.
 */
export async function establishmentsFile(folder: string, file: string): Promise<SourceFile | undefined> {
  const shown = { table: 'establishments', file: shownPath(folder, file) } as const;
  await refuseIrregular(file);
  const seen = await summaryOf(file);
  if (!seen) return undefined;
  const known = seen.isDownload ? await readBytes(extractPath(folder, seen.sha256)) : undefined;
  if (known) return { ...shown, bytes: known, sha256: seen.sha256, size: seen.size };
  const made = seen.isDownload ? await extractOf(file, shown.file) : undefined;
  if (made) {
    await keep(folder, seen.sha256, made);
    return { ...shown, bytes: made, sha256: seen.sha256, size: seen.size };
  }
  const bytes = await readBytes(file);
  return bytes && { ...shown, bytes, sha256: sha256(bytes) };
}

function extractPath(folder: string, hash: string): string {
  return path.join(folder, CACHE, `establishments-${hash}.csv`);
}

/** What there is to know of a file before it is read: how large it is, its hash, and whether it is the register's download. */
async function summaryOf(file: string): Promise<{ size: number; sha256: string; isDownload: boolean } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  let isDownload = false;
  const there = await inPieces(file, (piece, last) => {
    if (size === 0) isDownload = isGias(piece) && !isGiasExtract(piece);
    if (!last) hash.update(piece);
    size += piece.length;
    return piece.length;
  });
  return there ? { size, sha256: hash.digest('hex'), isDownload } : undefined;
}

/** The extract of a download that has no fault; undefined where it has one, and must be read whole to say so. */
async function extractOf(file: string, shown: string): Promise<Uint8Array | undefined> {
  const reader = giasReader(shown);
  await inPieces(file, reader.read);
  const { rows, issues, usable }: GiasReading = reader.result();
  return usable && issues.length === 0 ? Buffer.from(giasExtract(rows)) : undefined;
}

/**
 * Reads a file piece by piece into the same few bytes. `read` says how much of a piece it has used; the rest begins the
 * next. False when there is no such file.
 */
async function inPieces(file: string, read: (piece: Buffer, last: boolean) => number): Promise<boolean> {
  const handle = await open(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(file, error);
  });
  if (!handle) return false;
  try {
    let buffer = Buffer.allocUnsafe(PIECE);
    let waiting = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, waiting, buffer.length - waiting).catch((error: unknown) => {
        throw unreadable(file, error);
      });
      const end = waiting + bytesRead;
      const used = read(buffer.subarray(0, end), bytesRead === 0);
      if (bytesRead === 0) return true;
      waiting = end - used;
      if (waiting === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
      else buffer.copyWithin(0, used, end);
    }
  } finally {
    await handle.close();
  }
}

/** Keeps an extract in place of any other. A folder that cannot be written to costs the next run a little time, no more. */
async function keep(folder: string, hash: string, extract: Uint8Array): Promise<void> {
  const cache = path.join(folder, CACHE);
  const final = extractPath(folder, hash);
  try {
    await mkdir(cache, { recursive: true });
    await writeFile(path.join(cache, '.gitignore'), '*\n');
    for (const name of await readdir(cache)) if (name.startsWith('establishments-')) await rm(path.join(cache, name));
    // Whole or not at all: half an extract would pass for a register of half the schools.
    await writeFile(`${final}.new`, extract);
    await rename(`${final}.new`, final);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
