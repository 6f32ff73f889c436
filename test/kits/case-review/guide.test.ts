import { describe, expect, it } from 'vitest';
import { caseReviewGuide } from '../../../src/kits/case-review/guide.ts';
import { caseReviews } from '../../../src/model/tables/case-reviews.ts';
import { PLAYBOOK } from '../../ingest/workshops/sheets.ts';
import { htmlOf, textOf } from './page-text.ts';

const html = htmlOf(caseReviewGuide(PLAYBOOK, 'Northshire <1>'));
const text = textOf(html);

describe('the facilitator’s guide', () => {
  it('begins with what the workshop is not, and agrees what is ideal before the first case', () => {
    expect(text.indexOf('It decides nothing.')).toBeLessThan(text.indexOf('Who should be in the room'));
    const steps = [...html.matchAll(/<h3 class="step">(.*?)<\/h3>/g)].map((match) => match[1]);
    expect(steps[0]).toBe('Agree what &quot;ideal&quot; means here');
    expect(steps).toHaveLength(PLAYBOOK.caseReviewKit.guide.agenda.length);
    expect(text).toContain('Northshire &lt;1&gt;');
  });

  it('has the people and the preparation of the step, which says them once', () => {
    const { people, prepare } = PLAYBOOK.steps.find(({ id }) => id === 'case-reviews')!;
    for (const line of [...people, ...prepare]) expect(text).toContain(line);
  });

  it('tells what goes into each column of the spreadsheet, and repeats no list', () => {
    const rows = [...html.matchAll(/<tr><th scope="row">(\w+)<\/th>/g)].map((match) => match[1]);
    expect(rows).toEqual(Object.keys(caseReviews.columns));
    expect(text).toContain('key_stage_4 In Years 10 and 11');
    expect(text).toContain('contributory Elements that played a part, separated by semicolons. As decisive');
    expect(text.match(/E12 Outreach teams/g)).toHaveLength(1);
  });

  it('suggests nowhere that a plan may be refused or ended, and sets no number', () => {
    expect(text).not.toMatch(/wrong place|should not have a plan|reduce the number|fewer plans|target/i);
    expect(text).toContain('More support is an answer, and so is less.');
  });

  it('does without the step where a playbook has none', () => {
    expect(() => htmlOf(caseReviewGuide({ ...PLAYBOOK, steps: [] }, 'Northshire'))).not.toThrow();
  });
});
