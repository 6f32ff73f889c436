import { describe, expect, it } from 'vitest';
import { isOpen, settleForm } from '../../../src/commands/support/survey-columns.ts';
import { readSurveyFlags } from '../../../src/commands/support/survey-flags.ts';
import { mapKey } from '../../../src/ingest/survey-forms/match-columns.ts';
import { type FormFile, openForm } from '../../../src/ingest/survey-forms/open-form.ts';
import { surveyTarget, targetText } from '../../../src/model/survey-target.ts';
import { PLAYBOOK, questionsOf } from '../../ingest/survey-forms/exports.ts';
import { scripted } from './map-area.ts';

const LIKE = 'How important is it that my family gets practical help at home early?';

function settle(
  header: readonly string[],
  set: readonly string[] = [],
  dialogue?: ReturnType<typeof scripted>['dialogue'],
  mapped: Readonly<Record<string, string>> = {},
) {
  const cells = header.map((name) => `"${name}"`).join();
  const form = openForm(Buffer.from(`${cells}\n${header.map(() => '1').join()}\n`), 'a.csv') as FormFile;
  const context = {
    questions: questionsOf('parent_carer'),
    elementIds: PLAYBOOK.elements.map(({ id }) => id),
    tells: PLAYBOOK.survey.reading.questions,
    mapped: new Map(Object.entries(mapped).map(([name, target]) => [mapKey(name), surveyTarget(target)!])),
  };
  return settleForm(form, context, readSurveyFlags({ set }).columns, dialogue);
}

const taken = ({ columns }: Awaited<ReturnType<typeof settle>>) =>
  columns.map(({ target, certain }) => (certain && target ? targetText(target) : '-'));

describe('settleForm', () => {
  it('takes what is certain and what flags say, and leaves the rest open', async () => {
    const settled = await settle(['E05a x', LIKE, 'Town'], [`${LIKE}=E13.importance`]);
    expect(taken(settled)).toEqual(['E05.importance', 'E13.importance', '-']);
    expect(isOpen(settled.columns)).toBe(true);
  });

  it('asks nothing where the map says it all', async () => {
    const { dialogue, asked } = scripted();
    const mapped = { 'E05a x': 'E05.importance', Town: 'ignore' };
    const settled = await settle(['ID', 'E05a x', 'Town'], [], dialogue, mapped);
    expect(asked).toEqual([]);
    expect(isOpen(settled.columns)).toBe(false);
  });

  it('asks for what is likely, with that offered, and leaves out for good what is nothing', async () => {
    const { dialogue, asked, shown } = scripted();
    const settled = await settle(['E05a x', LIKE, 'Town'], [], dialogue);
    expect(asked.map(({ offered }) => offered)).toEqual(['E13.importance', undefined]);
    expect(taken(settled)).toEqual(['E05.importance', 'E13.importance', 'ignore']);
    expect(settled.answers).toEqual([`--set "${LIKE}=E13.importance"`, '--set Town=']);
    expect(shown.join('')).toContain('E13.importance');
  });

  it('lets a person change any column before it is right', async () => {
    const { dialogue } = scripted(
      [/Is this what/, 'change'],
      [/Which column/, '2'],
      [/"Town"/, 'phase'],
      [/Is this what/, 'yes'],
    );
    expect(taken(await settle(['E05a x', LIKE, 'Town'], [], dialogue))).toEqual([
      'E05.importance',
      'E13.importance',
      'phase',
    ]);
  });

  it('stops when a person says so', async () => {
    const { dialogue } = scripted([/Is this what/, 'stop']);
    await expect(settle(['E05a x'], [], dialogue)).rejects.toMatchObject({ exitCode: 130 });
  });

  it('names the nearest column where a flag names none', async () => {
    await expect(settle(['E05a x', 'Town'], ['Twon=ignore'])).rejects.toMatchObject({ hint: 'Nearest is "Town".' });
  });

  it('knows elements of the playbook only, in flags and in the map', async () => {
    await expect(settle(['Town'], ['Town=E77.importance'])).rejects.toThrow('There is no element for E77.importance.');
    await expect(settle(['Town'], [], undefined, { Town: 'E77.importance' })).rejects.toThrow('E77');
  });
});
