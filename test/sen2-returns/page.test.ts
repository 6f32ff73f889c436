import { describe, expect, it } from 'vitest';
import { returnFrom } from './generate.ts';
import { sen2Page } from './page.ts';
import { published } from './published.ts';
import { bladeReturn, xmlReturn } from './sources.ts';
import { worldOf } from './world.ts';

describe('the page on SEN2 returns', () => {
  const areas = ['857', '866', '211'].map((code) => {
    const figures = published(code);
    const data = returnFrom(figures);
    return { figures, blade: worldOf(bladeReturn(data, 2025)), xml: worldOf(xmlReturn(data)) };
  });

  it('is the document in docs/', async () => {
    await expect(sen2Page(areas)).toMatchFileSnapshot('../../docs/sen2.md');
  });

  it('claims no equality that is not there', () => {
    const page = sen2Page(areas);
    expect(page).not.toContain('**no**');
    const rows = page.split('\n').filter((line) => line.endsWith('| yes |'));
    for (const row of rows) {
      for (const [, theirs, ours] of row.matchAll(/ (\d+) = (\d+) \|/g)) expect(ours).toBe(theirs);
    }
    expect(rows.length).toBeGreaterThan(50);
  });
});
