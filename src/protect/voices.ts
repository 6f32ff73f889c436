import type { Diagnosis, Figure } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';

type Voices = Diagnosis['voices'];
type Group = Voices['groups'][number];
type ElementVoice = Group['elements'][number];

/** A mark out of five, to a tenth. */
const MARK = 0.1;

/** What people said and who took part, as it may leave the building. */
export function protectVoices(voices: Voices, rules: DisclosureContent): Voices {
  const count = (figure: Figure) => protectCount(figure, rules);
  return {
    groups: voices.groups.map((group) => protectGroup(group, rules)),
    engagement: voices.engagement.map((row) => ({
      ...row,
      ...mapFields(row, ['activities', 'people', 'invited'], count),
    })),
    feedback: voices.feedback.map((row) => ({
      ...row,
      ratings: count(row.ratings),
      mean: meanOver(count(row.ratings), MARK)(row.mean),
    })),
  };
}

function protectGroup(group: Group, rules: DisclosureContent): Group {
  const counts = mapFields(group, ['respondents', 'invited'], (figure) => protectCount(figure, rules));
  const rate = ratioOf(counts.respondents, counts.invited);
  return {
    ...group,
    ...counts,
    ...mapFields(group, ['responseRate'], () => mapShown(rate, (value) => roundTo(value, PERCENT))),
    elements: group.elements.map((element) => protectElement(element, rules)),
  };
}

/** What a group said of one element. Means are shown over enough people; the top-three share is counted out again. */
function protectElement(voice: ElementVoice, rules: DisclosureContent): ElementVoice {
  const { n, nBoth, topThree, topThreeShare } = voice;
  const counts = mapFields(voice, ['n', 'nBoth', 'topThree'], (figure) => protectCount(figure, rules));
  const chosen = topThree ?? chosenBy(topThreeShare, n);
  const chosenShown = chosen === undefined ? undefined : protectCount(chosen, rules);
  const share = ratioOf(chosenShown, counts.n);
  return {
    ...voice,
    ...counts,
    ...mapFields(voice, ['importance', 'experience'], meanOver(counts.n, MARK)),
    ...mapFields(voice, ['need', 'lower', 'upper'], meanOver(protectCount(nBoth ?? n, rules), PERCENT)),
    ...(chosenShown === undefined ? {} : { topThree: chosenShown }),
    ...mapFields(voice, ['topThreeShare'], () => mapShown(share, (value) => roundTo(value, PERCENT))),
  };
}

/** A mean over people, no finer than a step; withheld where too few stand behind it. */
function meanOver(people: Figure, step: number): (mean: Figure) => Figure {
  return (mean) => (isShown(people) && people > 0 ? mapShown(mean, (value) => roundTo(value, step)) : WITHHELD);
}

/** How many people an exact share is of. */
function chosenBy(share: Figure | undefined, n: Figure): Figure | undefined {
  if (share === undefined) return undefined;
  return isShown(share) && isShown(n) ? Math.round(share * n) : WITHHELD;
}
