import { SURVEY_GROUPS, type SurveyGroup } from '../../model/codes.ts';
import { type Diagnosis, isProtected } from '../../model/diagnosis.ts';
import { plainNumber } from '../format.ts';
import type { Context } from './context.ts';
import type { CellInput, TableView } from './table.ts';
import { capitalised, listWords, safeAddress } from './words.ts';

type Feedback = Diagnosis['voices']['feedback'][number];
type ProgrammeFigure = Diagnosis['judgements']['programme'][number];

/** Who took part, in what numbers, and how they rated the diagnostic. */
export interface TakingPartView {
  readonly hasTakingPart: boolean;
  readonly sought: readonly string[];
  readonly engagement: TableView;
  readonly feedback: TableView;
}

/** The order in which groups are shown: children first. */
export const GROUP_ORDER: readonly SurveyGroup[] = ['child', ...SURVEY_GROUPS.filter((group) => group !== 'child')];

export function takingPartView(context: Context): TakingPartView {
  const { engagement, feedback } = context.diagnosis.voices;
  const sought = soughtSentences(context);
  return {
    hasTakingPart: sought.length + engagement.length + feedback.length > 0,
    sought: [...reviewedSentence(context), ...sought],
    engagement: engagementTable(context),
    feedback: feedbackTable(context),
  };
}

const SOUGHT = {
  'parent-voice-share': 'The parent carer\u2019s view was sought',
  'child-voice-share': 'The child\u2019s view was sought',
} as const;

function soughtSentences({ write, indicator }: Context): string[] {
  return (['parent-voice-share', 'child-voice-share'] as const).flatMap((id) => {
    const result = indicator(id);
    if (result?.status !== 'known') return [];
    return [
      `${SOUGHT[id]} in ${write.percent(result.value)} of reviewed cases (${write.of(result.numerator, result.denominator)}).`,
    ];
  });
}

/** The area's case reviews beside those of the whole programme. */
function reviewedSentence({ diagnosis, write }: Context): string[] {
  const { caseReviews } = diagnosis;
  if (caseReviews.status !== 'known') return [];
  const here = `${capitalised(write.some(caseReviews.reviewed, 'child\u2019s story was', 'children\u2019s stories were'))} looked at in case reviews`;
  const figure = programmeFigure(diagnosis, 'case_review');
  return [figure ? `${here}; in the whole programme it was at least ${plainNumber(figure.value)}.` : `${here}.`];
}

function programmeFigure({ judgements }: Diagnosis, beside: string): ProgrammeFigure | undefined {
  return judgements.programme.find((figure) => figure.beside === beside);
}

function programmeCell(figure: ProgrammeFigure | undefined): CellInput {
  return figure ? { text: plainNumber(figure.value), href: safeAddress(figure.source) } : '';
}

/** Every group, also those that nobody recorded: that is worth seeing. */
function engagementTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  const { engagement } = diagnosis.voices;
  const besides = GROUP_ORDER.map((group) => programmeFigure(diagnosis, group));
  const hasProgramme = besides.some((figure) => figure !== undefined);
  const rows = GROUP_ORDER.map((group, index): CellInput[] => {
    const row = engagement.find((one) => one.group === group);
    const own = row
      ? [
          write.count(row.activities),
          write.count(row.people),
          row.invited === undefined ? 'not recorded' : write.count(row.invited),
          row.attendance === undefined ? 'not known' : write.percent(row.attendance),
        ]
      : ['none recorded', '', '', ''];
    return [capitalised(names.people(group)), ...own, ...(hasProgramme ? [programmeCell(besides[index])] : [])];
  });
  return context.table({
    id: 'table-engagement',
    caption: hasProgramme ? 'Who took part, beside the whole programme' : 'Who took part',
    columns: [
      'Group',
      '#Activities',
      '#People',
      '#Invited',
      '#Of those invited',
      ...(hasProgramme ? ['#In the whole programme, at least'] : []),
    ],
    rows: engagement.length === 0 ? [] : rows,
    notes: [
      'People are attendances: a person who took part twice counts twice. Surveys count as activities where they were recorded as such.',
      ...(hasProgramme
        ? [
            'The programme\u2019s figures are its own published totals over all its areas, for context and never as a yardstick. Section 9 says whom each counts, for which years, and where it is published.',
          ]
        : []),
    ],
  });
}

function feedbackTable(context: Context): TableView {
  const { diagnosis, names } = context;
  const { feedback } = diagnosis.voices;
  const steps = [...new Set(feedback.map(({ step }) => step))];
  /** Whether every group's ratings of a step are too few to be shown. All steps together are always there. */
  const isHidden = (step: string | undefined) =>
    step !== undefined && feedback.every((row) => row.step !== step || isProtected(row.ratings));
  const titleOf = (step: string | undefined) => {
    if (step === undefined) return steps.length > 1 ? 'All steps together' : '';
    return feedback.find((row) => row.step === step)?.stepTitle ?? step;
  };
  return context.table({
    id: 'table-feedback',
    caption: 'How participants rated the diagnostic, from 1 (poor) to 5 (very good)',
    columns: ['Group', '#Ratings', '#Mean', '#Rated 4 or 5'],
    bodies: steps
      .filter((step) => !isHidden(step))
      .map((step) => ({
        title: titleOf(step),
        rows: GROUP_ORDER.flatMap((group) =>
          feedback
            .filter((row) => row.step === step && row.group === group)
            .map((row) => [capitalised(names.people(group)), ...ratingCells(context, row)]),
        ),
      })),
    notes: steps.some(isHidden)
      ? [`Too few ratings from every group to say: ${listWords(steps.filter(isHidden).map(titleOf))}.`]
      : [],
  });
}

const TOO_FEW = 'too few to say';

/** How many ratings, their mean, and how many were high. Of a few ratings only how many there were is shown. */
function ratingCells({ diagnosis, write }: Context, { ratings, mean, high, highShare }: Feedback): string[] {
  const { generaliseFrom } = diagnosis.judgements.streams.caseReviews;
  const count = write.count(ratings);
  if (isProtected(ratings)) return [count, TOO_FEW, TOO_FEW];
  if (ratings < generaliseFrom) return [count, TOO_FEW, typeof high === 'number' ? write.of(high, ratings) : TOO_FEW];
  const share = write.percent(highShare);
  return [count, write.mark(mean), typeof highShare === 'number' ? `${share} (${write.of(high, ratings)})` : share];
}
