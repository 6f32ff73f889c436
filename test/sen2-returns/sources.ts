import type { ReturnFile } from '../../src/ingest/sen2/modules.ts';
import type { ReturnSource } from '../../src/ingest/sen2/read-return.ts';
import type { Return } from './return.ts';
import { bladeFiles } from './write-blade.ts';
import { xmlText } from './write-xml.ts';

/** A file from its text or bytes. */
export function returnFile(file: string, content: string | Uint8Array): ReturnFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { file, bytes, sha256: `sha256-of-${file}` };
}

/** A return from its files, by name. */
export function returnOf(files: ReadonlyMap<string, string | Uint8Array>, folder = 'exports/sen2'): ReturnSource {
  return {
    kind: 'sen2',
    file: folder,
    files: [...files].map(([name, content]) => returnFile(`${folder}/${name}`, content)),
  };
}

/** A return as Blade files. */
export function bladeReturn(data: Return, year = 2026): ReturnSource {
  return returnOf(bladeFiles(data, year));
}

/** A return as XML. */
export function xmlReturn(data: Return): ReturnSource {
  return returnOf(new Map([['sen2.xml', xmlText(data)]]));
}
