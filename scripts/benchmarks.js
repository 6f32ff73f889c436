/**
 * Works out playbook/benchmarks/ehc-plans-<year>.yaml from DfE's open files "Education, health and care plans":
 *
 *   node scripts/benchmarks.js <folder>
 *
 * where the folder holds the CSV files of one release, as published. Run it when a new release is out; nothing else runs
 * it. The same files always give the same bytes. What is worked out, and how, stands in src/ingest/ees/, which
 * `dbv import ees` uses for one area; this writes the figures of England and its regions that ship with the playbook.
 *
 * Where DfE publishes a percentage too, a figure is checked against it: a difference for England or a region stops the
 * script, and an authority that differs is left out.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse as parseYaml } from 'yaml';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NEXT_UPDATE = { 2025: '2026 release (published; refresh with scripts/benchmarks.js)' };

/** The program's own modules, which are TypeScript. */
async function modules() {
  const folder = mkdtempSync(join(tmpdir(), 'dbv-benchmarks-'));
  const outfile = join(folder, 'ees.mjs');
  await build({
    stdin: {
      contents:
        "export { readEes } from './src/ingest/ees/release.ts'; export { layOut } from './src/ingest/ees/lay-out.ts';",
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    // CommonJS dependencies inside an ES module bundle look for `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

function csvFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

/** Says what was left out. True where a figure of England or a region was. */
function report({ missing, disagreements, unused }) {
  const text = [
    ...disagreements.map(
      ({ indicator, by, place, published }) =>
        `${[indicator, ...Object.values(by ?? {})].join(' ')} for ${place} is not the published ${published}; left out.`,
    ),
    ...missing.map((indicator) => `No figure for ${indicator}.`),
    ...unused.map((file) => `${file} was not used.`),
  ];
  stderr.write(text.map((line) => `${line}\n`).join(''));
  return disagreements.some(({ place }) => !place.startsWith('LA'));
}

if (argv.length !== 3) {
  stderr.write('Usage: node scripts/benchmarks.js <folder of the CSV files of one release>\n');
  exit(2);
}
const { readEes, layOut } = await modules();
const { settings } = parseYaml(readFileSync(join(ROOT, 'playbook', 'provision.yaml'), 'utf8'));
const release = readEes(csvFiles(argv[2]), {
  settings,
  madeBy: 'scripts/benchmarks.js',
  nextUpdate: (year) => NEXT_UPDATE[year],
});
if (report(release)) exit(1);
const path = join(ROOT, 'playbook', 'benchmarks', `ehc-plans-${release.year}.yaml`);
writeFileSync(path, layOut(release.content));
stderr.write(`Wrote ${path}\n`);
