import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { execPath } from 'node:process';
import { writeFiles } from '../examples/write-files.js';
import { aim } from './aim.js';
import { csvFiles } from './csv-files.js';
import { typicalAreaFiles } from './typical-area.js';

const NOTHING = 'node -e 0';
const HELP = 'dbv --help';
const PLAIN = 'csv-parse, plain read';
const DIAGNOSE = 'dbv diagnose';

/** Builds dbv and writes a typical area. Returns what stands above the table, and the commands to measure. */
export async function prepare({ root, here, areas }) {
  execFileSync(execPath, [join(root, 'scripts', 'build.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const area = join(areas, 'typical');
  const bin = join(root, 'bin', 'dbv.js');
  const files = typicalAreaFiles();
  writeFiles(area, files);
  return {
    title: `dbv diagnose: ${sizeText(files)}`,
    commands: {
      [NOTHING]: ['-e', '0'],
      [HELP]: [bin, '--help'],
      [PLAIN]: [join(here, 'plain-read.js'), area],
      'DuckDB, typed read': [join(here, 'duckdb-read.js'), 'area', ...csvFiles(area)],
      [DIAGNOSE]: [bin, 'diagnose', area, '--out', join(areas, 'typical-report')],
    },
  };
}

/** The rows of the larger tables, without their headers. */
function sizeText(files) {
  const rows = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.csv'))
      .map(([path, text]) => [basename(path, '.csv'), text.trimEnd().split('\n').length - 1]),
  );
  const shown = ['plans', 'placements', 'requests', 'case-reviews', 'surveys'];
  return shown.map((table) => `${rows.get(table)} ${table}`).join(', ');
}

/** What each command is compared with, column by column, and what was aimed at. */
export function judge(measured) {
  const wall = (name) => measured[name].wall;
  return {
    ratios: {
      [`wall ÷ ${NOTHING}`]: (name) => wall(name) / wall(NOTHING),
      'wall ÷ plain read': (name) => wall(name) / wall(PLAIN),
    },
    aims: [
      aim(`${HELP} ÷ ${NOTHING}, wall`, wall(HELP) / wall(NOTHING), 2, '×'),
      aim(`${DIAGNOSE}, wall, against 1.5 × plain read + 0.3 s`, wall(DIAGNOSE), 1.5 * wall(PLAIN) + 0.3, ' s'),
      aim(`${DIAGNOSE}, peak memory`, measured[DIAGNOSE].peak / 1e6, 250, ' MB'),
    ],
    notes: [],
  };
}
