import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURVEY_GROUPS } from '../../../src/model/codes.ts';
import { copyOfExample, dbv, temporaryFolder } from '../../world.ts';

describe('dbv kit survey', () => {
  it('writes a page and a list of questions for each group, with the name of the area', async () => {
    const folder = copyOfExample('northshire');
    for (const group of SURVEY_GROUPS) {
      const { code, out } = await dbv(folder, 'kit', 'survey', group);
      expect(code).toBe(0);
      expect(out).toContain(`Wrote kit/survey/${group}.html`);
    }
    const place = path.join(folder, 'kit', 'survey');
    expect(readdirSync(place)).toHaveLength(8);
    expect(readFileSync(path.join(place, 'child.html'), 'utf8')).toContain('Northshire');
    expect(readFileSync(path.join(place, 'provider-questions.txt'), 'utf8')).toContain('Northshire');
  });

  it('writes the same again, and overwrites what was changed only when told to', async () => {
    const folder = copyOfExample('northshire');
    await dbv(folder, 'kit', 'survey', 'child');
    expect((await dbv(folder, 'kit', 'survey', 'child')).code).toBe(0);
    const list = path.join(folder, 'kit', 'survey', 'child-questions.txt');
    writeFileSync(list, 'ours');
    const refused = await dbv(folder, 'kit', 'survey', 'child');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('kit/survey/child-questions.txt would be overwritten');
    expect(readFileSync(list, 'utf8')).toBe('ours');
    expect((await dbv(folder, 'kit', 'survey', 'child', '--replace')).code).toBe(0);
    expect(readFileSync(list, 'utf8')).toContain('QUESTIONS');
  });

  it('writes elsewhere, and says as data what it wrote', async () => {
    const folder = copyOfExample('northshire');
    const { out } = await dbv(folder, 'kit', 'survey', 'child', '--out', 'print', '--json');
    expect(JSON.parse(out)).toEqual({
      group: 'child',
      elements: ['E01', 'E02', 'E06', 'E07', 'E08', 'E09', 'E11', 'E15'],
      askedByTitle: [],
      leftOut: [],
      written: ['print/child.html', 'print/child-questions.txt'],
    });
  });

  it('needs a group and an area', async () => {
    const folder = copyOfExample('northshire');
    expect((await dbv(folder, 'kit', 'survey', 'parents')).err).toContain('There is no group "parents".');
    expect((await dbv(temporaryFolder(), 'kit', 'survey', 'child')).code).toBe(2);
  });
});
