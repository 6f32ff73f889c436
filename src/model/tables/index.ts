import { assumptions } from './assumptions.ts';
import { capacity } from './capacity.ts';
import { caseReviews } from './case-reviews.ts';
import { engagement } from './engagement.ts';
import { establishments } from './establishments.ts';
import { feedback } from './feedback.ts';
import { interventions } from './interventions.ts';
import { measures } from './measures.ts';
import { placements } from './placements.ts';
import { plans } from './plans.ts';
import { population } from './population.ts';
import { progress } from './progress.ts';
import { requests } from './requests.ts';
import { sample } from './sample.ts';
import { secondReviews } from './second-reviews.ts';
import { selfAssessment } from './self-assessment.ts';
import { spend } from './spend.ts';
import { surveys } from './surveys.ts';
import type { Columns, RowOf, Table, TableSpec } from './table.ts';

/** Every table, in the order the data contract lists them. File names are `<name>.csv`. */
export const TABLES = {
  requests,
  plans,
  placements,
  'case-reviews': caseReviews,
  'second-reviews': secondReviews,
  sample,
  surveys,
  engagement,
  feedback,
  'self-assessment': selfAssessment,
  progress,
  spend,
  population,
  measures,
  interventions,
  assumptions,
  capacity,
  establishments,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Any table, for code that is driven by the definitions and does not care which. */
export type AnyTableSpec = TableSpec<TableName, Columns>;

type ColumnsOf<Name extends TableName> = (typeof TABLES)[Name]['columns'];
/** A validated row of a named table. */
export type Row<Name extends TableName> = RowOf<ColumnsOf<Name>>;
/** What was read: a table is absent where the area has no such file, or none that can be used. */
export type Tables = { readonly [Name in TableName]?: Table<Row<Name>> };
