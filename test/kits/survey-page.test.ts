import { describe, expect, it } from 'vitest';
import { surveyPage } from '../../src/kits/survey-page.ts';
import { SURVEY_GROUPS, type SurveyGroup } from '../../src/model/codes.ts';
import { questionsOf } from '../ingest/survey-forms/exports.ts';
import { hashing, templates } from '../render/shipped-templates.ts';

const pageOf = (group: SurveyGroup, area = 'Northshire') =>
  surveyPage(questionsOf(group), area, { kit: templates.kit, ...hashing });

/** The text of a page, without its marks. */
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('a survey to print', () => {
  it.each(SURVEY_GROUPS)('has every question for %s, with a box for each answer', (group) => {
    const { asked, instrument, scales, halves } = questionsOf(group);
    const page = pageOf(group);
    const text = textOf(page);
    for (const { wording } of asked) expect(text).toContain(wording.text);
    const answers = [instrument.phase, instrument.need].map((question) => (question ? question.answers.length + 1 : 0));
    const boxes =
      2 +
      answers[0]! +
      answers[1]! +
      asked.length * halves.reduce((sum, half) => sum + scales[half].points.length + 1, 0) +
      asked.length;
    expect(page.split('class="box"').length - 1).toBe(boxes);
  });

  it.each(SURVEY_GROUPS)(
    'tells %s before all questions that it may be refused, and that no names are wanted',
    (group) => {
      const text = textOf(pageOf(group));
      const before = text.slice(0, text.indexOf(questionsOf(group).instrument.consent.ask));
      expect(before).toContain('You do not have to');
      expect(before).toMatch(/Please do not write (your name|the name)/);
      expect(before).toMatch(/does not change the support|get the same help/);
    },
  );

  it('asks nobody for a name or free text', () => {
    for (const group of SURVEY_GROUPS) expect(textOf(pageOf(group))).not.toMatch(/your name:|comments/i);
  });

  it('is easy to read for children, with a page apart for the adult who gives it out', () => {
    const page = pageOf('child');
    expect(page).toContain('class="survey easy"');
    expect(page).toContain('class="for-adults"');
    expect(textOf(page)).toContain('follow your safeguarding procedure');
    expect(page).not.toMatch(/E\d\d/);
    expect(pageOf('provider')).not.toContain('class="for-adults"');
    expect(pageOf('provider')).toContain('E05');
  });

  it('takes the name of an area as text', () => {
    expect(pageOf('provider', 'A <b> & "C"')).toContain('A &lt;b&gt; &amp; &quot;C&quot;');
  });

  it('has one heading of each level above the next', () => {
    const levels = [...pageOf('parent_carer').matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (let at = 1; at < levels.length; at++) expect(levels[at]! - levels[at - 1]!).toBeLessThanOrEqual(1);
  });
});
