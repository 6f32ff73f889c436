import { SURVEY_GROUPS, type SurveyGroup } from '../../model/codes.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { type Context, elementCell, type SectionHead, sectionHead } from './context.ts';
import type { TableView } from './table.ts';
import { capitalised, listWords, uncapitalised } from './words.ts';

type Group = Diagnosis['voices']['groups'][number];
type ElementVoice = Group['elements'][number];

/** Section 2: what people said, each group apart. */
export interface VoicesView extends SectionHead {
  readonly intro: readonly string[];
  readonly groups: readonly GroupView[];
  readonly hasTakingPart: boolean;
  readonly sought: readonly string[];
  readonly engagement: TableView;
  readonly feedback: TableView;
}

interface GroupView {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly table: TableView;
}

/** Children first. */
const ORDER: readonly SurveyGroup[] = ['child', ...SURVEY_GROUPS.filter((group) => group !== 'child')];

export function voicesView(context: Context): VoicesView {
  const { diagnosis, names, write, indicator } = context;
  const { groups, engagement, feedback } = diagnosis.voices;
  const people = (group: string) => capitalised(names.people(group));
  const sought = (['parent-voice-share', 'child-voice-share'] as const).flatMap((id) => {
    const result = indicator(id);
    if (result?.status !== 'known') return [];
    return [
      `${SOUGHT[id]} in ${write.percent(result.value)} of reviewed cases (${write.of(result.numerator, result.denominator)}).`,
    ];
  });
  return {
    ...sectionHead(context, 2, 'What children, parent carers, practitioners and providers said'),
    intro: [
      'Each group is shown apart and never averaged with another. Those who answered chose to, so their answers speak of them and not of everyone.',
      'Need brings importance and experience together: 0 where something does not matter or goes well, 100 where it matters most and goes worst.',
    ],
    groups: ORDER.map((id) => {
      const group = groups.find((one) => one.group === id);
      return {
        title: people(id),
        sentences: group ? answers(context, group) : [`No survey answers from ${names.people(id)} were given.`],
        table: groupTable(context, id, group?.elements ?? []),
      };
    }),
    hasTakingPart: sought.length + engagement.length + feedback.length > 0,
    sought,
    engagement: context.table({
      id: 'table-engagement',
      caption: 'Who took part, beside the surveys',
      columns: ['Group', '#Activities', '#People', '#Invited'],
      rows: engagement.map((row) => [
        people(row.group),
        write.count(row.activities),
        write.count(row.people),
        row.invited === undefined ? 'not recorded' : write.count(row.invited),
      ]),
      notes: ['A person who took part twice counts twice.'],
    }),
    feedback: context.table({
      id: 'table-feedback',
      caption: 'How participants rated the diagnostic, out of 5',
      columns: ['Group', '#Ratings', '#Mean'],
      rows: feedback.map((row) => [people(row.group), write.count(row.ratings), write.mark(row.mean)]),
    }),
  };
}

const SOUGHT = {
  'parent-voice-share': 'The parent carer\u2019s view was sought',
  'child-voice-share': 'The child\u2019s view was sought',
} as const;

function answers(context: Context, { group, respondents, invited, responseRate, elements }: Group): string[] {
  const { names, write } = context;
  const people = names.people(group);
  const answered = capitalised(`${write.some(respondents, singular(context, group), people)} answered`);
  const response =
    invited === undefined
      ? `${answered}. How many were invited is not recorded, so the response is not known.`
      : `${answered}, of ${write.count(invited)} invited${responseRate === undefined ? '' : ` (${write.percent(responseRate)})`}.`;
  const strongest = elements
    .filter((element): element is ElementVoice & { need: number } => typeof element.need === 'number')
    .toSorted((a, b) => b.need - a.need)
    .slice(0, 3);
  if (strongest.length === 0)
    return [response, 'Too few gave both importance and experience to say where their need is strongest.'];
  const named = strongest.map(({ element, need }) => `${names.elementHeading(element)} (${write.points(need)})`);
  return [response, `Their need was strongest in ${listWords(named)}.`];
}

function singular({ diagnosis }: Context, group: SurveyGroup): string {
  const title = diagnosis.judgements.surveyGroups.find(({ id }) => id === group)?.title ?? group;
  return uncapitalised(title);
}

function groupTable(context: Context, group: SurveyGroup, elements: readonly ElementVoice[]): TableView {
  const { names, write } = context;
  return context.table({
    id: `table-voices-${group}`,
    caption: `What ${names.people(group)} said of each element`,
    columns: [
      'Element',
      '#Answered',
      '#Importance, 1 to 5',
      '#Experience, 1 to 5',
      '#Need, 0 to 100, with 95% interval',
      '#Among their top three',
    ],
    rows: elements.map((voice) => [
      elementCell(context, voice.element),
      write.count(voice.n),
      write.mark(voice.importance),
      write.mark(voice.experience),
      write.interval({ ...voice, value: voice.need }, write.points),
      write.percent(voice.topThreeShare),
    ]),
  });
}
