import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, ROOT } from '../world.ts';

const FIXTURES = path.join(ROOT, 'test/ingest/ees/fixtures/2025');

describe('a release of published figures', () => {
  /** What `dbv import ees` writes of a copy of the release, and what it says. */
  async function imported(change: (folder: string) => void) {
    const area = copyOfExample('southmere');
    const release = path.join(area, 'release');
    cpSync(FIXTURES, release, { recursive: true });
    change(release);
    const { code, out } = await dbv(area, 'import', 'ees', 'release', '--la-code', '990', '--out', '.');
    expect(code).toBe(0);
    return { out, figures: readFileSync(path.join(area, 'benchmarks', 'ehc-plans-2025.yaml'), 'utf8') };
  }

  it('has the same figures whether the needs of new plans are of 202425 or, as first published, of 2024', async () => {
    const plain = await imported(() => {});
    const spoilt = await imported((folder) => {
      const file = path.join(folder, 'sen_need_newplans.csv');
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(/^202425,/gm, '2024,');
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
    });
    expect(spoilt.figures).toBe(plain.figures);
    expect(spoilt.out).toMatch(/Files not used:\s+\S*sen_need_newplans\.csv/);
  });
});
