import type { SurveyGroup } from '../model/codes.ts';
import type { StepContent } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import { byGroup } from './by-group.ts';
import { present } from './present.ts';

type Engagement = Row<'engagement'>;
type Feedback = Row<'feedback'>;

/** How many of a group took part. */
export interface Attended {
  readonly group: SurveyGroup;
  readonly activities: number;
  /** Attendances: who came twice counts twice. */
  readonly people: number;
  /** Absent where not every row says. */
  readonly invited?: number;
  /** People ÷ invited, 0–1. */
  readonly attendance?: number;
}

/** How a group rated a step, or, where none is named, all steps together. */
export interface Rated {
  readonly step?: string;
  readonly stepTitle?: string;
  readonly group: SurveyGroup;
  readonly ratings: number;
  /** From 1 to 5. */
  readonly mean: number;
  /** Ratings of 4 or 5. */
  readonly high: number;
  readonly highShare: number;
}

/** A step of the diagnostic, as feedback may name it. */
export type Step = Pick<StepContent, 'id' | 'title'>;

/** Ratings that count as high, out of 5. */
const HIGH = 4;

/** Who took part, group by group. */
export function takingPart(rows: readonly Engagement[]): Attended[] {
  return byGroup(rows, (group, own) => {
    const people = own.reduce((sum, row) => sum + row.people, 0);
    const invited = invitedTo(own);
    return present({
      group,
      activities: own.length,
      people,
      invited,
      attendance: shareOfInvited(people, invited),
    });
  });
}

/** How many were invited; unknown unless every row says. */
export function invitedTo(rows: readonly Engagement[]): number | undefined {
  const invited = rows.map((row) => row.invited).filter((count) => count !== undefined);
  return rows.length > 0 && invited.length === rows.length ? invited.reduce((sum, count) => sum + count, 0) : undefined;
}

/** Those who came or answered, of those invited. More than were invited: not all invitations were counted. */
export function shareOfInvited(people: number, invited: number | undefined): number | undefined {
  return invited !== undefined && invited >= people && invited > 0 ? people / invited : undefined;
}

/** Where feedback names a step that the playbook does not know: its words stay with the area. */
const OTHER_STEP: Step = { id: 'other', title: 'Other' };

/** How participants rated the diagnostic: each group over all steps, then step by step in the playbook's order. */
export function ratings(rows: readonly Feedback[], steps: readonly Step[]): Rated[] {
  const stepOf = (row: Feedback) => steps.find((step) => isNamed(step, row.step)) ?? OTHER_STEP;
  return [
    ...byGroup(rows, (group, own) => rating(group, own)),
    ...[...steps, OTHER_STEP].flatMap((step) =>
      byGroup(
        rows.filter((row) => stepOf(row) === step),
        (group, own) => ({ step: step.id, stepTitle: step.title, ...rating(group, own) }),
      ),
    ),
  ];
}

/** Whether a step's id or title is what was written, whatever its case, spaces and hyphens. */
function isNamed({ id, title }: Step, written: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  return plain(written) === plain(id) || plain(written) === plain(title);
}

function rating(group: SurveyGroup, rows: readonly Feedback[]): Rated {
  const high = rows.filter((row) => row.rating >= HIGH).length;
  return {
    group,
    ratings: rows.length,
    mean: rows.reduce((sum, row) => sum + row.rating, 0) / rows.length,
    high,
    highShare: high / rows.length,
  };
}
