import type { Diagnosis, Figure } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';

type Voices = Diagnosis['voices'];
type Group = Voices['groups'][number];
type Coverage = NonNullable<Group['coverage']>[number];
type Engagement = Voices['engagement'][number];
type Feedback = Voices['feedback'][number];
type ElementVoice = Group['elements'][number];

/** A mark out of five, to a tenth. */
const MARK = 0.1;

/** What people said and who took part, as it may leave the building. */
export function protectVoices(voices: Voices, rules: DisclosureContent): Voices {
  return {
    groups: voices.groups.map((group) => protectGroup(group, rules)),
    engagement: voices.engagement.map((row) => protectEngagement(row, rules)),
    feedback: voices.feedback.map((row) => protectFeedback(row, rules)),
  };
}

/** How many activities there were is about no person. */
function protectEngagement(row: Engagement, rules: DisclosureContent): Engagement {
  const counts = mapFields(row, ['people', 'invited'], (figure) => protectCount(figure, rules));
  return {
    ...row,
    ...counts,
    ...mapFields(row, ['attendance'], (share) => shareShown(share, counts.people, counts.invited)),
  };
}

/** Ratings of a group: the mean over enough of them, and the share that was high from protected counts. */
function protectFeedback(row: Feedback, rules: DisclosureContent): Feedback {
  const counts = mapFields(row, ['ratings', 'high'], (figure) => protectCount(figure, rules));
  return {
    ...row,
    ...counts,
    mean: meanOver(counts.ratings, MARK)(row.mean),
    ...mapFields(row, ['highShare'], (share) => shareShown(share, counts.high, counts.ratings)),
  };
}

/** A share from protected counts. Rounding may not make "nearly all" look like all. */
function shareShown(share: Figure, part: Figure | undefined, whole: Figure | undefined): Figure {
  const ratio = ratioOf(part, whole);
  return isShown(share) && !(ratio === 1 && share < 1) ? percentOf(ratio) : WITHHELD;
}

/** A share of protected counts, as a whole percent. */
function percentOf(share: Figure): Figure {
  return mapShown(share, (value) => roundTo(value, PERCENT));
}

function protectGroup(group: Group, rules: DisclosureContent): Group {
  const counts = mapFields(group, ['respondents', 'invited'], (figure) => protectCount(figure, rules));
  const rate = ratioOf(counts.respondents, counts.invited);
  return {
    ...group,
    ...counts,
    ...mapFields(group, ['responseRate'], () => percentOf(rate)),
    ...(group.coverage && { coverage: group.coverage.map((each) => protectCoverage(each, rules)) }),
    elements: group.elements.map((element) => protectElement(element, rules)),
  };
}

/** Who answered beside who has a plan: counts each on their own, shares from those. */
function protectCoverage(coverage: Coverage, rules: DisclosureContent): Coverage {
  const bases = mapFields(coverage, ['said', 'notSaid', 'openPlans'], (figure) => protectCount(figure, rules));
  return {
    ...coverage,
    ...bases,
    groups: coverage.groups.map((row) => {
      const counts = mapFields(row, ['respondents', 'openPlans'], (figure) => protectCount(figure, rules));
      return {
        ...row,
        ...counts,
        ...mapFields(row, ['respondentsShare'], (share) => shareShown(share, counts.respondents, bases.said)),
        ...mapFields(row, ['openPlansShare'], (share) => shareShown(share, counts.openPlans, bases.openPlans)),
      };
    }),
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
    ...mapFields(voice, ['topThreeShare'], () => percentOf(share)),
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
