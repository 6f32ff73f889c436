import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildEntries } from './build-entries.js';

/**
 * Forecasts made-up areas whose future is known and writes how well the bands hold it, to docs/calibration.md and to the
 * record that a test makes the first areas of again.
 */
const { values } = parseArgs({
  options: { areas: { type: 'string', default: '100' }, draws: { type: 'string', default: '200' } },
});
const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'bench', 'areas', '.build');
await buildEntries({ calibration: join(root, 'test', 'forecast', 'calibration-record.ts') }, out);
const { calibrate, calibrationText } = await import(pathToFileURL(join(out, 'calibration.mjs')).href);

const content = parse(await readFile(join(root, 'playbook', 'forecast.yaml'), 'utf8'));
const say = (text) => process.stderr.write(`calibration: ${text} …\n`);
const record = calibrate(content, Number(values.areas), Number(values.draws), say);
await writeFile(join(root, 'test', 'forecast', 'calibration.json'), `${JSON.stringify(record, undefined, 1)}\n`);
await writeFile(join(root, 'docs', 'calibration.md'), calibrationText(record));
