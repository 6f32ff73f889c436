import { isProtected } from '../../model/diagnosis.ts';
import { ISSUES } from '../../model/issues.ts';
import { longDate } from '../format.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import { type Context, type FactView, type SectionHead, sectionHead } from './context.ts';
import type { TableView } from './table.ts';
import { capitalised, codeWords, sentence } from './words.ts';

/** Section 3: how good the evidence is. */
export interface EvidenceView extends SectionHead {
  readonly intro: readonly string[];
  readonly files: TableView;
  readonly issues: TableView;
  readonly corrections: TableView;
  readonly streams: TableView;
  /** What was decided at the steps. Both tables are empty where nothing was yet. */
  readonly decisions: TableView;
  readonly answers: TableView;
  readonly caseReviews: readonly string[];
  readonly caution: string;
  readonly strata: TableView;
  readonly divergence: TableView;
  readonly notDone: readonly FactView[];
}

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

export function evidenceView(context: Context): EvidenceView {
  const { diagnosis, names, write } = context;
  return {
    ...sectionHead(context, 3, 'How good the evidence is'),
    intro: ['Every row that was read is accounted for: rows read are rows used and rows set aside.'],
    files: context.table({
      id: 'table-files',
      caption: 'What was read',
      columns: ['Table', 'File', '#Rows read', '#Rows used', '#Set aside', 'Why'],
      rows: diagnosis.inputs.map(({ table, file, read, used, setAside }) => [
        names.table(table),
        file,
        write.count(read),
        write.count(used),
        setAside.length === 0 ? '0' : setAside.map(({ count }) => write.count(count)).join('; '),
        setAside.map(({ reason }) => issueTitle(reason)).join('; '),
      ]),
    }),
    issues: context.table({
      id: 'table-issues',
      caption: 'Faults found in the data',
      columns: ['Kind', 'File', 'Column', 'What is wrong', 'What to do', '#Times', '#First line', 'Accepted'],
      rows: diagnosis.issues.map(({ severity, file, column, message, remedy, count, line, acknowledged }) => [
        SEVERITY_WORDS[severity],
        file,
        column ?? '',
        message,
        remedy,
        write.count(count),
        line === undefined ? '' : write.count(line),
        acknowledged
          ? `until ${longDate(acknowledged.until)}, by ${acknowledged.by} (${codeWords(acknowledged.reason)})`
          : '',
      ]),
    }),
    corrections: context.table({
      id: 'table-corrections',
      caption: 'Cells read as the area\u2019s own corrections say',
      columns: ['File', 'Column', 'What was wrong', '#Cells'],
      rows: (diagnosis.corrections ?? []).map(({ file, column, code, count }) => [
        file,
        column,
        issueTitle(code),
        write.count(count),
      ]),
    }),
    streams: streamsTable(context),
    decisions: decisionsTable(context),
    answers: answersTable(context),
    caseReviews: reviewSentences(context),
    caution: diagnosis.caseReviews.status === 'known' ? diagnosis.caseReviews.caution : '',
    strata: strataTable(context),
    divergence: context.table({
      id: 'table-divergence',
      caption: 'Where the path parted, in reviewed cases',
      columns: ['Point', '#Cases'],
      rows: diagnosis.caseReviews.divergence.map(({ point, count }) => [
        DIVERGENCE_WORDS[point] ?? codeWords(point),
        write.count(count),
      ]),
    }),
    notDone: diagnosis.notDone.map(({ analysis, reason }) => ({
      term: capitalised(analysis),
      text: sentence(reason),
    })),
  };
}

const DIVERGENCE_WORDS: Readonly<Record<string, string>> = {
  early_years: 'In the early years',
  primary: 'In primary school',
  transfer_to_secondary: 'At transfer to secondary school',
  key_stage_4: 'In Years 10 and 11',
  post16: 'After 16',
  at_assessment: 'When needs were assessed',
};

function issueTitle(code: string): string {
  return Object.hasOwn(ISSUES, code) ? ISSUES[code as keyof typeof ISSUES].title : codeWords(code);
}

/** For each stream, how many of the elements it could speak of it does. */
function streamsTable(context: Context): TableView {
  const { diagnosis, names } = context;
  return context.table({
    id: 'table-streams',
    caption: 'How far each kind of evidence reaches',
    columns: ['Kind of evidence', '#Elements with it', '#Elements it could speak of'],
    rows: diagnosis.judgements.streams.streams.map(({ id }) => {
      const found = diagnosis.elements.flatMap(({ streams }) => streams.filter(({ stream }) => stream === id));
      const known = found.filter(({ status }) => status === 'known');
      return [
        names.stream(id),
        String(known.length),
        String(found.filter(({ status }) => status !== 'not-applicable').length),
      ];
    }),
  });
}

/** How far the questions of each step are answered. */
function decisionsTable({ diagnosis, table }: Context): TableView {
  return table({
    id: 'table-decisions',
    caption: 'Questions that only people can decide, step by step',
    columns: ['Step', '#Answered', '#Asked'],
    rows: (diagnosis.decisions?.steps ?? []).map(({ title, answered, asked }) => [
      title,
      String(answered),
      String(asked),
    ]),
  });
}

/** Answers from lists, dates and numbers. What was written in words stays with the area. */
function answersTable({ diagnosis, table }: Context): TableView {
  const { steps, answers } = diagnosis.decisions ?? { steps: [], answers: [] };
  return table({
    id: 'table-answers',
    caption: 'What was agreed on the way',
    columns: ['Step', 'Question', 'Answer', 'Agreed on'],
    rows: answers.map(({ step, ask, answer, date }) => [
      steps.find(({ id }) => id === step)?.title ?? step,
      ask,
      /^\d{4}-\d{2}-\d{2}$/.test(answer) ? longDate(answer) : answer,
      longDate(date),
    ]),
    notes: ['Answers in words, reasons and who agreed are kept in the area\u2019s own files.'],
  });
}

function reviewSentences(context: Context): string[] {
  const { diagnosis, write, names } = context;
  const { status, reason, purposive, reviewed, informative, dissent, provisionsNotSampled } = diagnosis.caseReviews;
  if (status === 'unknown') return [`No case reviews to judge. ${unknownReasonText(reason)}`];
  const unsampled = provisionsNotSampled.map(
    ({ provision, openPlans }) => `${names.provision(provision)} (${write.some(openPlans, 'open plan', 'open plans')})`,
  );
  return [
    `Reviewers could say what could have been in ${write.of(informative, reviewed)} cases. ${isProtected(dissent) || dissent !== 0 ? `A reviewer disagreed in ${write.some(dissent, 'case', 'cases')}.` : 'No disagreement between reviewers is recorded.'}`,
    purposive
      ? 'Cases were chosen without a frame: they are unweighted and speak of the reviewed children only.'
      : 'Each case stands for as many children as its weight says.',
    ...(unsampled.length > 0
      ? [`No case was reviewed in these, and shares say nothing of them: ${unsampled.join('; ')}.`]
      : []),
    ...agreementSentences(context),
  ];
}

type Agreement = NonNullable<Context['diagnosis']['caseReviews']['agreement']>[number];

/** How far two groups of reviewers say the same of a case, in one paragraph. */
export function agreementSentences({ diagnosis, write }: Context): string[] {
  const { agreement } = diagnosis.caseReviews;
  const outcome = agreement?.find(({ about }) => about === 'ideal_outcome');
  if (!agreement || !outcome) return [];
  if (outcome.pairs === 0) return ['No case was reviewed twice, so how far reviewers agree is not known.'];
  if (isProtected(outcome.pairs)) {
    return [
      `Others reviewed ${write.some(outcome.pairs, 'case', 'cases')} a second time: too few to say how far reviewers agree.`,
    ];
  }
  const kappaOf = ({ status, reason, kappa: value, lower, upper, generalise }: Agreement) => {
    if (status === 'unknown') return `no kappa: ${unknownReasonText(reason).replace(/\.$/, '').toLowerCase()}`;
    if (generalise === false) return 'too few to generalise';
    const interval =
      lower === undefined ? '' : `, 95% interval ${write.coefficient(lower)} to ${write.coefficient(upper)}`;
    return `kappa ${write.coefficient(value)}${interval}`;
  };
  const said = agreement
    .filter(({ pairs }) => pairs !== 0)
    .map((each) => `${AGREEMENT_WORDS[each.about]} in ${write.of(each.agreed, each.pairs)} (${kappaOf(each)})`);
  return [
    `Others reviewed ${write.some(outcome.pairs, 'case', 'cases')} a second time, without knowing the first answer. Both said the same ${said.join('; ')}. Kappa is 1 for full agreement and 0 for what chance alone would give.`,
  ];
}

const AGREEMENT_WORDS: Readonly<Record<Agreement['about'], string>> = {
  ideal_outcome: 'of what could have been',
  divergence_point: 'of where the path parted, where both say,',
  decisive: 'of which elements were decisive',
};

function strataTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  return context.table({
    id: 'table-strata',
    caption: 'Cases reviewed in each stratum',
    columns: [
      'Stratum',
      '#Children',
      '#Cases reviewed',
      '#Could say',
      '#Children a case stands for',
      'Turned into children',
    ],
    rows: diagnosis.caseReviews.strata.map((stratum) => [
      names.stratum(stratum.stratum),
      write.count(stratum.population),
      write.count(stratum.reviewed),
      write.count(stratum.informative),
      write.size(stratum.weight),
      stratum.sized ? 'yes' : 'no',
    ]),
    notes: ['A stratum is turned into children in section 6 only where enough of its cases could say.'],
  });
}
