import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeFiles } from '../examples/write-files.js';
import { measureAll } from './measure.js';
import { resultsText } from './results-text.js';
import { typicalAreaFiles } from './typical-area.js';

/** Measures dbv on a typical area. README.md says what is measured and how. */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 3 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 up');

const root = fileURLToPath(new URL('../', import.meta.url));
const here = join(root, 'bench');
const area = join(here, 'areas', 'typical');
const bin = join(root, 'bin', 'dbv.js');
const say = (text) => process.stderr.write(`${text}\n`);

say('Building dbv and making the area …');
execFileSync(process.execPath, [join(root, 'scripts', 'build.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
const files = typicalAreaFiles();
writeFiles(area, files);

const measured = measureAll(
  {
    'node -e 0': ['-e', '0'],
    'dbv --help': [bin, '--help'],
    'csv-parse, plain read': [join(here, 'plain-read.js'), area],
    'DuckDB, typed read': [join(here, 'duckdb-read.js'), area],
    'dbv diagnose': [bin, 'diagnose', area, '--out', join(here, 'areas', 'typical-report')],
  },
  {
    runs,
    usageFile: join(here, 'areas', 'usage.json'),
    onRound: (round) => say(round === 0 ? 'Warming up …' : `Round ${round} of ${runs} …`),
  },
);

const nothing = measured['node -e 0'];
const help = measured['dbv --help'];
const plain = measured['csv-parse, plain read'];
const diagnose = measured['dbv diagnose'];
const aims = [
  aim('dbv --help ÷ node -e 0, wall', help.wall / nothing.wall, 2, '×'),
  aim('dbv diagnose, wall, against 1.5 × plain read + 0.3 s', diagnose.wall, 1.5 * plain.wall + 0.3, ' s'),
  aim('dbv diagnose, peak memory', diagnose.peak / 1e6, 250, ' MB'),
];

/** Rows of each table, without its header. */
const rows = Object.fromEntries(
  [...files]
    .filter(([path]) => path.endsWith('.csv'))
    .map(([path, text]) => [basename(path, '.csv'), text.trimEnd().split('\n').length - 1]),
);

process.stdout.write(
  values.json
    ? `${JSON.stringify({ node: process.version, platform: `${process.platform} ${process.arch}`, runs, rows, measured, aims }, undefined, 2)}\n`
    : resultsText({ measured, aims, runs, rows }),
);

function aim(title, value, limit, unit) {
  return { title, value, limit, unit, met: value <= limit };
}
