import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as diagnose from './diagnose.js';
import { measureAll } from './measure.js';
import { resultsText } from './results-text.js';
import * as sources from './sources.js';

/** Measures dbv on a typical area, and on the sources it reads. README.md says what is measured and how. */

const GROUPS = { diagnose, sources };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '9' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 3 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 up');
const names = Object.keys(GROUPS);
if (values.only !== undefined && !names.includes(values.only)) throw new Error(`--only takes ${names.join(' or ')}`);

const root = fileURLToPath(new URL('../', import.meta.url));
const here = join(root, 'bench');
const areas = join(here, 'areas');
mkdirSync(areas, { recursive: true });

const results = {};
for (const name of values.only === undefined ? names : [values.only]) results[name] = await measure(name);
process.stdout.write(values.json ? json(results) : Object.values(results).map(resultsText).join('\n'));

async function measure(name) {
  const say = (text) => process.stderr.write(`${name}: ${text}\n`);
  say('making what is measured …');
  const { title, commands } = await GROUPS[name].prepare({ root, here, areas });
  const measured = measureAll(commands, {
    runs,
    usageFile: join(areas, 'usage.json'),
    onRound: (round) => say(round === 0 ? 'warming up …' : `round ${round} of ${runs} …`),
  });
  return { title, runs, measured, ...GROUPS[name].judge(measured) };
}

/** Ratios as numbers, by column and command. */
function json(groups) {
  const plain = Object.entries(groups).map(([name, { ratios, ...rest }]) => {
    const ratiosOf = (ratio) => Object.fromEntries(Object.keys(rest.measured).map((each) => [each, ratio(each)]));
    const columns = Object.entries(ratios).map(([column, ratio]) => [column, ratiosOf(ratio)]);
    return [name, { ...rest, ratios: Object.fromEntries(columns) }];
  });
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}` };
  return `${JSON.stringify({ ...machine, ...Object.fromEntries(plain) }, undefined, 2)}\n`;
}
