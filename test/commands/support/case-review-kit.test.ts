import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseReviewKit } from '../../../src/commands/support/case-review-kit.ts';
import { fakeWorld } from '../../world.ts';
import { reviewArea, textIn } from './review-area.ts';

describe('caseReviewKit', () => {
  it('names an area in a folder with a space as it is typed again', async () => {
    const cwd = reviewArea({ 'our place/dbv.yaml': 'name: Our <Place>\n' });
    let out = '';
    const world = {
      ...fakeWorld(cwd),
      write: (text: string) => {
        out += text;
      },
      finish: () => {},
    };
    await caseReviewKit(path.join(cwd, 'our place'), {}, world);
    expect(out).toContain('--out "our place"');
    expect(textIn(cwd, 'our place/kit/case-review/guide.html')).toContain('Our &lt;Place&gt;');
  });
});
