import { describe, expect, it } from 'vitest';
import { baselineText } from '../../../src/commands/support/baseline-text.ts';
import type { BaselineDocument } from '../../../src/pipeline.ts';
import { protect } from '../../../src/protect/protect.ts';
import { bareDiagnosis, diagnosis } from '../../render/diagnosis.ts';

const documentOf = ({ baseline, ...rest }: ReturnType<typeof diagnosis>): BaselineDocument => ({
  ...rest,
  baseline: baseline!,
});
const textOf = (document: BaselineDocument, columns = 80) => baselineText(document, { colour: false, columns });

describe('baselineText', () => {
  const exact = textOf(documentOf(diagnosis()));

  it('has a line for each group, its parts beside its change', () => {
    expect(exact).toMatch(/Provision +change +children +mix +cost a child\n/);
    expect(exact).toMatch(/Ages 11 to 15 +\+£[\d,]+ +\+£[\d,]+ +[+\u2212]£[\d,]+ +\+£[\d,]+\n/);
    expect(exact).toMatch(/All +£29,527,800 +£16,915,000 +\+£12,612,800 +92\.1%\n/);
  });

  it('keeps within the width', () => {
    for (const columns of [80, 100]) {
      const lines = textOf(documentOf(diagnosis()), columns).split('\n');
      // An address is not broken.
      expect(lines.filter((line) => line.length > columns && !line.includes('https://'))).toEqual([]);
    }
  });

  it('shows no exact figure outside', () => {
    const shared = textOf(documentOf(protect(diagnosis())));
    expect(shared).toContain('Small numbers are hidden (c)');
    expect(shared.match(/£\d+(?:,\d{3})*/g)!.filter((pounds) => !pounds.endsWith(',000') && pounds !== '£0')).toEqual(
      [],
    );
    expect(exact).toContain('Exact figures: for inside the building only.');
  });

  it('says what was not done', () => {
    const bare = textOf(documentOf(bareDiagnosis()));
    expect(bare).toContain('Not done: why spending changed.');
    expect(bare).not.toContain('The split is arithmetic');
  });
});
