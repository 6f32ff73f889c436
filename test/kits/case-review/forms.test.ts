import { describe, expect, it } from 'vitest';
import { caseReviewForms } from '../../../src/kits/case-review/forms.ts';
import { IDEAL_OUTCOMES } from '../../../src/model/codes.ts';
import { PLAYBOOK } from '../../ingest/workshops/sheets.ts';
import { CASES } from './cases.ts';
import { htmlOf, textOf } from './page-text.ts';

const html = htmlOf(caseReviewForms(CASES, PLAYBOOK, 'Northshire'));
const sheets = html.split('<section class="sheet form">').slice(1);

describe('the forms of a case review', () => {
  it('are one sheet a case, after a list to tick them off', () => {
    expect(sheets.map((sheet) => /class="case">(\w+)</.exec(sheet)![1])).toEqual(CASES.map(({ caseId }) => caseId));
    const cover = textOf(html.split('<section class="sheet form">')[0]!);
    expect(cover).toContain('p8899aabbccddeeff (reserve) State special school, secondary');
    expect(textOf(sheets[1]!)).toContain('Reserve: only if a case like it cannot be reviewed.');
    expect(textOf(sheets[0]!)).not.toContain('Reserve: only');
  });

  it('ask in the order of the method: what is ideal first, then goals, the question, where the path parted, elements', () => {
    const headings = [...sheets[0]!.matchAll(/<h3>(.*?)<\/h3>/g)].map((match) => match[1]);
    expect(headings).toEqual([
      '1. Ideal',
      '2. Goals',
      '3. The question',
      '4. Where the path parted',
      '5. What made the difference',
      '6. What could have been',
      '7. Views sought',
      '8. Confidence',
      '9. Disagreement',
      '10. In the room',
      '11. Notes',
    ]);
  });

  it('offer every answer of the method, in both directions, and every element with two boxes', () => {
    const text = textOf(sheets[0]!);
    for (const id of IDEAL_OUTCOMES) {
      expect(text).toContain(`${PLAYBOOK.pathways.outcomes.find((outcome) => outcome.id === id)!.title}.`);
    }
    expect(text.indexOf('The right support in the right place')).toBeLessThan(text.indexOf('SEN support, without'));
    const table = /<table class="elements">([\s\S]*?)<\/table>/.exec(sheets[0]!)![1]!;
    expect(table.match(/class="box"/g)).toHaveLength(2 * PLAYBOOK.elements.length);
    expect(table).toContain('E12 Outreach teams');
  });

  it('say on every sheet that nothing is decided by them, and ask for no name', () => {
    for (const sheet of sheets) {
      const text = textOf(sheet);
      expect(text).toContain(
        'No support, place or plan may be refused, changed or ended because of what is written here.',
      );
      expect(text).toContain('It does not judge the child');
      expect(text).not.toMatch(/(child|pupil)['’]s name|name of the (child|pupil)|date of birth:/i);
    }
  });

  it('are one blank form where there are no cases', () => {
    const blank = htmlOf(caseReviewForms([], PLAYBOOK, 'Northshire'));
    expect(blank.split('<section class="sheet form">')).toHaveLength(2);
    expect(blank).toContain('<span class="case"><span class="blank"></span></span>');
    expect(blank).not.toContain('<caption>The cases, to tick off');
  });
});
