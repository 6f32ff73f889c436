import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { northshireFiles } from './northshire.js';
import { southmereFiles } from './southmere.js';
import { writeFiles } from './write-files.js';

/**
 * Writes the tables of the two synthetic areas, the same bytes every time.
 *
 *   node examples/make.js                 rewrites the examples in place
 *   node examples/make.js --out <folder>  writes them somewhere else
 */
const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: here } } });

writeFiles(join(values.out, 'northshire'), northshireFiles());
writeFiles(join(values.out, 'southmere'), southmereFiles());
