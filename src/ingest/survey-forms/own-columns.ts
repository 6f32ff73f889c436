import { saidText } from '../../model/survey-text.ts';

/** What a column that the form itself adds is for. `dropped`: never read. */
export type OwnColumn = 'id' | 'time' | 'dropped';

/**
 * The columns that forms add by themselves, by plain name. Ids and times serve to know an answer again, through a keyed
 * hash, and for nothing else. Sources: exports of Microsoft Forms, Google Forms, SurveyMonkey and SmartSurvey.
 */
const NAMES: Readonly<Record<OwnColumn, readonly string[]>> = {
  id: ['ID', 'Response ID', 'ResponseId', 'Respondent ID', 'RespondentId', 'UserID', 'Form number', 'Number', 'No'],
  time: [
    'Timestamp',
    'Start time',
    'Completion time',
    'Start date',
    'End date',
    'Started',
    'Ended',
    'Submitted',
    'Date submitted',
    'Submission date',
    'Submitted at',
    'Date created',
  ],
  dropped: [
    'Email',
    'Email address',
    'Name',
    'Username',
    'User name',
    'First name',
    'Last name',
    'IP address',
    'Last modified time',
    'Date modified',
    'Language',
    'Collector ID',
    'CollectorID',
    'Tracking link',
    'Custom data',
    'Total points',
    'Quiz feedback',
    'Grade posted time',
    'Score',
  ],
};
const KINDS = new Map(
  (Object.keys(NAMES) as OwnColumn[]).flatMap((kind) => NAMES[kind].map((name) => [saidText(name), kind] as const)),
);
/** What Microsoft Forms adds for each question of a quiz. */
const OF_A_QUIZ = /^(?:points|feedback)\s*[-\u2013:]/i;

/** Whether a column is one that the form itself adds, and what it is for. */
export function ownColumn(name: string): OwnColumn | undefined {
  return OF_A_QUIZ.test(name.trim()) ? 'dropped' : KINDS.get(saidText(name));
}
