import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { ROOT, temporaryFolder } from '../world.ts';
import record from './calibration.json' with { type: 'json' };
import { type Outcome, summaryOf } from './calibration.ts';
import { type CalibrationRecord, calibrationText } from './calibration-record.ts';

/** The figures over many areas, as bench/calibration.js wrote them. */
const RECORD = record as unknown as CalibrationRecord;
const { forecast: content } = await shippedPlaybook({ root: ROOT, version: '0.0.0-test' });

/** Areas of each kind that are forecast again here: 56 in all. */
const AGAIN = 8;

/** Built before it runs, because the runner of tests makes loops like these several times slower. */
async function builtCalibration(): Promise<typeof import('./calibration-record.ts')> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'calibration-record.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: {
      js: `import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(${JSON.stringify(pathToFileURL(`${ROOT}/`).href)});`,
    },
  });
  const file = path.join(temporaryFolder(), 'calibration.mjs');
  writeFileSync(file, outputFiles[0]!.text);
  return import(pathToFileURL(file).href);
}

describe('areas whose future is known', () => {
  it('are held by the bands as the record says, forecast again; if not, run node bench/calibration.js', async () => {
    const { calibrate } = await builtCalibration();
    const { regimes } = calibrate(content, AGAIN, RECORD.draws, () => {});
    expect(regimes.map(({ id, first }) => [id, first.map(rounded)])).toEqual(
      RECORD.regimes.map(({ id, first }) => [id, first.slice(0, AGAIN).map(rounded)]),
    );
    const { total90, parts90 } = summaryOf(regimes.flatMap(({ first }) => first));
    for (const held of [total90, parts90]) {
      expect(held).toBeGreaterThan(0.85);
      expect(held).toBeLessThan(0.95);
    }
  });

  it.each(RECORD.regimes)(
    'are held about nine times in ten where they are "$id"',
    ({ summary: { total90, parts90 } }) => {
      expect(total90).toBeGreaterThan(0.85);
      expect(total90).toBeLessThan(0.97);
      expect(parts90).toBeGreaterThan(0.85);
      expect(parts90).toBeLessThan(0.95);
    },
  );

  it.each(RECORD.regimes)('are forecast better than without a model where they are "$id"', ({ id, summary }) => {
    const [model, still, grown] = summary.totalErrors;
    const [parts, partsStill, partsGrown] = summary.partErrors;
    // Where nothing changes but by chance there is nothing to find.
    expect(model).toBeLessThan(id === 'standing' ? grown! : Math.min(still!, grown!));
    expect(parts).toBeLessThan(id === 'standing' ? partsGrown! : Math.min(partsStill!, partsGrown!));
  });

  it('stand in the documentation as they are recorded', async () => {
    await expect(calibrationText(RECORD)).toMatchFileSnapshot(path.join(ROOT, 'docs', 'calibration.md'));
  });
});

/** Errors to a millionth of a plan: processors may differ in the last place. */
function rounded({ totalErrors, partErrors, ...counts }: Outcome) {
  const each = (errors: readonly number[]) => errors.map((error) => Number(error.toFixed(6)));
  return { ...counts, totalErrors: each(totalErrors), partErrors: each(partErrors) };
}
