import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dbv } from '../world.ts';
import { reviewArea, textIn } from './support/review-area.ts';

const OUT = 'area/kit/case-review';

describe('dbv kit case-review', () => {
  it('writes guide, forms and spreadsheet for the cases of the sample, and says what comes next', async () => {
    const cwd = reviewArea();
    const { code, out, err } = await dbv(cwd, 'kit', 'case-review', 'area');
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(path.join(cwd, OUT))).toEqual(['case-reviews.csv', 'forms.html', 'guide.html']);
    expect(out).toContain(`Wrote ${OUT}/forms.html`);
    expect(out).toContain('5 cases and 1 in reserve.');
    expect(out).toContain('dbv import case-reviews filled.csv --out area');
    expect(textIn(cwd, `${OUT}/forms.html`).match(/class="sheet form"/g)).toHaveLength(6);
    expect(
      textIn(cwd, `${OUT}/case-reviews.csv`)
        .split('\n')
        .slice(1, 7)
        .map((line) => line.split(',')[0]),
    ).toEqual(['pa1', 'pa2', 'pa3', 'pb1', 'pb2', 'pa4']);
  });

  it('gives the same bytes again, and tells a script what it wrote', async () => {
    const cwd = reviewArea();
    await dbv(cwd, 'kit', 'case-review', 'area');
    const before = ['guide.html', 'forms.html', 'case-reviews.csv'].map((name) => textIn(cwd, `${OUT}/${name}`));
    const { out } = await dbv(cwd, 'kit', 'case-review', 'area', '--json');
    expect(JSON.parse(out)).toEqual({
      written: ['guide.html', 'forms.html', 'case-reviews.csv'].map((name) => `${OUT}/${name}`),
      cases: 5,
      reserves: 1,
    });
    expect(['guide.html', 'forms.html', 'case-reviews.csv'].map((name) => textIn(cwd, `${OUT}/${name}`))).toEqual(
      before,
    );
  });

  it('prints blank ones where there is no sample, or none yet', async () => {
    for (const sample of ['', 'case_id,stratum,population,order,reserve,primary_need,seed,drawn_for\n']) {
      const cwd = reviewArea({}, sample);
      const { code, out } = await dbv(cwd, 'kit', 'case-review', 'area', '--out', 'printed');
      expect([code, out.includes('There is no sample yet')], JSON.stringify(sample)).toEqual([0, true]);
      expect(textIn(cwd, 'printed/case-reviews.csv').split('\n')).toHaveLength(2);
      expect(textIn(cwd, 'printed/forms.html').match(/class="sheet form"/g)).toHaveLength(1);
    }
  });

  it('never overwrites what reviewers wrote, whatever else stands there', async () => {
    const cwd = reviewArea();
    await dbv(cwd, 'kit', 'case-review', 'area');
    const sheet = path.join(cwd, OUT, 'case-reviews.csv');
    writeFileSync(path.join(cwd, OUT, 'photo.txt'), 'mine');
    const blank = textIn(cwd, `${OUT}/case-reviews.csv`);
    const filled = blank.replace('pa1,,mainstream:primary,291,', 'pa1,,mainstream:primary,291,2025-10-13');
    for (const text of [filled, filled.replaceAll(',', ';'), 'case_id;note\npa1;seen', '\0']) {
      writeFileSync(sheet, text);
      writeFileSync(path.join(cwd, OUT, 'guide.html'), 'old');
      const { code, err } = await dbv(cwd, 'kit', 'case-review', 'area');
      expect([code, err]).toEqual([2, expect.stringContaining('reviewers may have filled it in')]);
      expect([textIn(cwd, `${OUT}/case-reviews.csv`), textIn(cwd, `${OUT}/guide.html`)]).toEqual([text, 'old']);
    }
    writeFileSync(sheet, blank);
    expect((await dbv(cwd, 'kit', 'case-review', 'area')).code).toBe(0);
    expect(textIn(cwd, `${OUT}/photo.txt`)).toBe('mine');
  });

  it('leaves no case out: a sample that cannot be read whole is refused', async () => {
    const cwd = reviewArea(
      {},
      'case_id,stratum,population,order,seed,drawn_for\npa1,nowhere:primary,9,1,1,2026-01-31\n',
    );
    const { code, err } = await dbv(cwd, 'kit', 'case-review', 'area');
    expect([code, err]).toEqual([2, expect.stringContaining('answers/sample.csv cannot be read whole')]);
    expect(existsSync(path.join(cwd, OUT))).toBe(false);
  });

  it('says what is amiss where there is no area', async () => {
    const cwd = reviewArea();
    const { code, err } = await dbv(cwd, 'kit', 'case-review', 'nowhere');
    expect([code, err]).toEqual([2, expect.stringContaining('There is no folder')]);
  });
});
