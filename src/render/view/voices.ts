import type { SurveyGroup } from '../../model/codes.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { type Context, elementCell, type SectionHead, sectionHead } from './context.ts';
import { type CoverageView, coverageView } from './coverage.ts';
import type { TableView } from './table.ts';
import { GROUP_ORDER, type TakingPartView, takingPartView } from './taking-part.ts';
import { capitalised, listWords, uncapitalised } from './words.ts';

type Group = Diagnosis['voices']['groups'][number];
type ElementVoice = Group['elements'][number];

/** Section 2: what people said, each group apart. */
export interface VoicesView extends SectionHead, TakingPartView {
  readonly intro: readonly string[];
  readonly groups: readonly GroupView[];
}

interface GroupView {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly table: TableView;
  readonly coverage: CoverageView;
}

export function voicesView(context: Context): VoicesView {
  const { diagnosis, names } = context;
  const { groups } = diagnosis.voices;
  return {
    ...sectionHead(context, 2, 'What children, parent carers, practitioners and providers said'),
    intro: [
      'Each group is shown apart and never averaged with another. Those who answered chose to, so their answers speak of them and not of everyone.',
      'Need brings importance and experience together: 0 where something does not matter or goes well, 100 where it matters most and goes worst.',
    ],
    groups: GROUP_ORDER.map((id) => {
      const group = groups.find((one) => one.group === id);
      return {
        title: capitalised(names.people(id)),
        sentences: group ? answerSentences(context, group) : [`No survey answers from ${names.people(id)} were given.`],
        table: groupTable(context, id, group?.elements ?? []),
        coverage: group ? coverageView(context, group) : { sentences: [], tables: [] },
      };
    }),
    ...takingPartView(context),
  };
}

export function answerSentences(
  context: Context,
  { group, respondents, invited, responseRate, elements }: Group,
): string[] {
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
