import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AskForSize, drawSample } from '../../../src/commands/support/draw-sample.ts';
import { UserError } from '../../../src/model/errors.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

/** Draws the sample of an example with a person who answers so. */
async function drawn(ask: AskForSize | undefined, options: object = {}) {
  const area = copyOfExample('southmere');
  let out = '';
  let err = '';
  const world = {
    ...fakeWorld(path.dirname(area)),
    write: (text: string) => {
      out += text;
    },
    say: (text: string) => {
      err += text;
    },
    finish: () => {},
  };
  const keyFile = path.join(path.dirname(area), 'keys', 'dbv.key');
  await drawSample(area, { seed: 1, keyFile, ...options }, world, ask);
  return { out, err, file: path.join(area, 'answers', 'sample.csv') };
}

describe('drawSample', () => {
  it('shows what sizes give before it asks, draws what the person wants, and says how to do it without questions', async () => {
    let shown = 0;
    const { out, err, file } = await drawn(async ({ options, least }) => {
      shown = options.length;
      return { by: 'total', cases: least };
    });
    expect(shown).toBeGreaterThan(2);
    expect(err).toContain('What a number of cases gives');
    expect(out).toMatch(/The same without questions:\ndbv sample southmere --size \d+ --seed 1 --key-file \S+\n/);
    expect(readFileSync(file, 'utf8')).toMatch(/^case_id,/);
  });

  it('does not ask where the size is given, nor for a trial run', async () => {
    const ask = () => Promise.reject(new Error('asked'));
    expect((await drawn(ask, { perStratum: 3 })).out).not.toContain('without questions');
    expect(existsSync((await drawn(ask, { dryRun: true })).file)).toBe(false);
  });

  it('writes nothing when the person gives up', async () => {
    await expect(drawn(() => Promise.reject(new Error('gave up')))).rejects.toThrow('gave up');
  });

  it('repeats every flag in the command without questions', async () => {
    const { out } = await drawn(async () => ({ by: 'precision', within: 0.3 }), {
      strata: ['special_state', 'mainstream:primary'],
      reserve: { by: 'share', share: 0.5 },
      seed: 7,
      asOf: '2026-01-31',
      replace: true,
    });
    expect(out).toMatch(
      /dbv sample southmere --precision 30 --strata "special_state,mainstream:primary" --reserve "50%" --seed 7 --as-of 2026-01-31 --key-file \S+ --replace\n/,
    );
  });

  it('cannot ask where nobody is there', async () => {
    await expect(drawn(undefined)).rejects.toThrow(UserError);
  });

  it('gives an account as JSON, of which a trial run is the choices alone', async () => {
    const { out } = await drawn(undefined, { dryRun: true, json: true });
    const account = JSON.parse(out);
    expect(Object.keys(account)).toEqual([
      'area',
      'referenceDate',
      'census',
      'strata',
      'leftOut',
      'inNoStratum',
      'rowsSetAside',
      'options',
    ]);
    // Southmere is spoilt on purpose: rows with errors are no part of the draw, and that is said.
    expect(account.rowsSetAside).toBe(6 + 17);
    const written = JSON.parse((await drawn(undefined, { size: 60, json: true })).out);
    expect(written.written).toMatchObject({
      file: 'answers/sample.csv',
      keyFile: 'local/sample-key.csv',
      unchanged: false,
    });
    expect(written.sample).toMatchObject({ flag: '--size 60', seed: 1, cases: 60 });
  });
});
