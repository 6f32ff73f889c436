import { SURVEY_GROUPS, type SurveyGroup } from '../model/codes.ts';
import { SURVEY_HALVES, type SurveyContent } from '../model/playbook.ts';
import { saidText } from '../model/survey-text.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';
import { checkList, checkPresent, checkUnique } from './check-list.ts';
import { ELEMENT_IDS } from './file-names.ts';

type Survey = Located<SurveyContent>;

/**
 * Faults in the instruments: a group without one, a scale that there is not, an element of the programme that adults are
 * not asked about, and words that would be read two ways.
 */
export function checkSurvey(part: Survey): Fault[] {
  const { groups, instruments, scales } = part.value;
  return [
    ...checkList(
      part,
      ['groups'],
      groups.map(({ id }) => id),
      SURVEY_GROUPS,
    ),
    ...checkList(
      part,
      ['instruments'],
      instruments.map(({ id }) => id),
      SURVEY_GROUPS,
    ),
    ...checkUnique(
      part,
      ['scales'],
      scales.map(({ id }) => id),
    ),
    ...checkScalesNamed(part),
    ...checkWording(part),
    ...checkReading(part),
  ];
}

function checkScalesNamed(part: Survey): Fault[] {
  const { instruments, scales } = part.value;
  const known = scales.map(({ id }) => id);
  return instruments.flatMap((instrument, index) =>
    SURVEY_HALVES.filter((half) => !known.includes(instrument[half].scale)).map((half) =>
      faultAt(
        part,
        ['instruments', index, half, 'scale'],
        `There is no scale "${instrument[half].scale}".`,
        `Use one of: ${known.join(', ')}.`,
      ),
    ),
  );
}

/** Which elements children are asked about is said by the elements, so that only the adults' wording can be missed here. */
const ADULTS: readonly SurveyGroup[] = SURVEY_GROUPS.filter((group) => group !== 'child');

function checkWording(part: Survey): Fault[] {
  const { wording } = part.value;
  return [
    ...checkPresent(part, ['wording'], Object.keys(wording), ELEMENT_IDS),
    ...ELEMENT_IDS.filter((id) => Object.hasOwn(wording, id)).flatMap((id) =>
      checkPresent(part, ['wording', id], Object.keys(wording[id]!), ADULTS),
    ),
    ...SURVEY_GROUPS.flatMap((group) => checkTold(part, group)),
  ];
}

/** A fault for each wording of an element that there is not. */
export function checkWorded(part: Survey, elementIds: readonly string[]): Fault[] {
  return Object.keys(part.value.wording)
    .filter((id) => !elementIds.includes(id))
    .map((id) => faultAt(part, ['wording', id], `There is no element "${id}".`, 'Correct the id, or add the element.'));
}

/** Within a group two elements must not bear the same words: their answers could not be told apart. */
function checkTold(part: Survey, group: SurveyGroup): Fault[] {
  return (['text', 'short'] as const).flatMap((key) => {
    const said = Object.entries(part.value.wording).flatMap(([id, wording]) => {
      const words = wording[group]?.[key];
      return words === undefined ? [] : [{ words, path: ['wording', id, group, key] }];
    });
    return clashes(
      part,
      said.map(({ words, path }) => ({ words, path, meaning: path[1]! })),
    );
  });
}

function checkReading(part: Survey): Fault[] {
  const { words, yes, no, cannotSay } = part.value.reading;
  const blank = cannotSay.map((word, index) => ({
    words: word,
    path: ['reading', 'cannotSay', index],
    meaning: 'blank',
  }));
  const ofHalves = SURVEY_HALVES.flatMap((half) => {
    const said = Object.entries(words[half]).flatMap(([value, list]) =>
      list.map((word, index) => ({ words: word, path: ['reading', 'words', half, value, index], meaning: value })),
    );
    return clashes(part, [...said, ...blank]);
  });
  const answers = Object.entries({ yes, no }).flatMap(([meaning, languages]) =>
    Object.entries(languages).flatMap(([language, list]) =>
      list.map((word, index) => ({ words: word, path: ['reading', meaning, language, index], meaning })),
    ),
  );
  return [...ofHalves, ...clashes(part, answers)];
}

interface Said {
  readonly words: string;
  readonly path: Path;
  readonly meaning: string;
}

/** A fault for each text that stands for one thing and stood for another before. */
function clashes(part: Survey, said: readonly Said[]): Fault[] {
  const meanings = new Map<string, string>();
  return said.flatMap(({ words, path, meaning }) => {
    const text = saidText(words);
    const known = meanings.get(text) ?? meaning;
    meanings.set(text, known);
    if (known === meaning) return [];
    return [faultAt(part, path, `"${words}" stands for ${known} already.`, 'Let each text stand for one thing.')];
  });
}
