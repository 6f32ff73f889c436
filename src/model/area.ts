import * as z from 'zod';
import { AUDIENCES, isRegion, REGIONS, SURVEY_GROUPS } from './codes.ts';
import { financialYearBegin } from './financial-year.ts';
import { scenariosSchema } from './scenario.ts';
import { surveyTarget, TARGET_FORMS } from './survey-target.ts';

/**
 * `dbv.yaml`: what an area says about itself and its files. Dates are written as text (`2026-01-31`) and checked when
 * the area is read.
 */

/**
 * Exports of others that `sources` may name beside our tables. `gias`: the download of Get Information about Schools;
 * `sen2`: the file or folder of a SEN2 return.
 */
export const EXPORTS = ['gias', 'sen2'] as const;

const isSurveyTarget = (text: string) => surveyTarget(text) !== undefined;
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-01-31');
export const DATE_FORMS = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'YYYY/MM/DD',
  'DD MMM YYYY',
  'DD-MMM-YYYY',
  'YYYY-MMM-DD 00:00:00',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];
const dateForm = z.enum(DATE_FORMS, { error: `must be one of ${DATE_FORMS.join(', ')}` });

const financialYear = z
  .string()
  .refine((name) => financialYearBegin(name) !== undefined, 'must be financial years such as 2026-27');

/** Why a fault in the data may be accepted for a time. */
const ACKNOWLEDGED_REASONS = ['data-known-late', 'boundary-change', 'local-definition', 'accepted'] as const;

export const areaSchema = z.strictObject({
  name: z.string().trim().min(1).describe('Name of the area, as it should stand on the report.'),
  la_code: z
    .string()
    .regex(/^\d{3}$/, 'must be three digits in quotes, like "825"')
    .optional()
    .describe('DfE number of the local authority, in quotes.'),
  region: z
    .string()
    .refine(
      isRegion,
      `must be a region, by code or name: ${Object.entries(REGIONS)
        .map(([code, name]) => `${code} ${name}`)
        .join(', ')}`,
    )
    .optional()
    .describe('Region code (E12000001 …) or name, for comparison.'),
  reference_date: isoDate
    .optional()
    .describe('The day the figures speak of. The census is the third Thursday of January on or before it.'),
  period: z
    .strictObject({ from: isoDate, to: isoDate })
    .optional()
    .describe('Flows are counted over it. Left out: the calendar year before the census.'),
  history_from: isoDate.optional().describe('From when the extract is complete. Growth and rates need it.'),
  dates: z
    .union([dateForm, z.record(z.string(), z.union([dateForm, z.record(z.string(), dateForm)]))])
    .optional()
    .describe('The form of dates: one for all files, one a table, or one a table and column.'),
  columns: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe('For each table: our column → the column in your file.'),
  values: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.string())))
    .optional()
    .describe('For each table and column: the word in your file → the code.'),
  surveys: z
    .partialRecord(
      z.enum(SURVEY_GROUPS),
      z.strictObject({
        columns: z
          .record(z.string(), z.string().refine(isSurveyTarget, `must be one of ${TARGET_FORMS}`))
          .optional()
          .describe('The column in the export of the form → what it is, such as E05.importance.'),
        answers: z
          .record(z.string(), z.record(z.string(), z.string()))
          .optional()
          .describe('For importance, experience, top_three, phase, need or consent: the word → what it stands for.'),
      }),
    )
    .optional()
    .describe('For each group, which column of its form is which question. dbv import survey writes it.'),
  sources: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Files to read instead of data/<table>.csv, relative to the area folder; gias: the download of Get Information about Schools; sen2: the file or folder of a SEN2 return.',
    ),
  audience: z
    .enum(AUDIENCES)
    .optional()
    .describe('Who the report is for when no --audience is given. shareable unless said otherwise.'),
  acknowledged: z
    .array(
      z.strictObject({
        code: z.string(),
        file: z.string().optional(),
        reason: z.enum(ACKNOWLEDGED_REASONS, { error: `must be one of ${ACKNOWLEDGED_REASONS.join(', ')}` }),
        note: z.string().optional(),
        by: z.string().min(1),
        until: isoDate,
      }),
    )
    .optional()
    .describe(
      `Data issues known and accepted until a day, of one code, in all files or one. Reasons: ${ACKNOWLEDGED_REASONS.join(', ')}.`,
    ),
  fixes: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The file of corrections that dbv check --fixes writes, relative to the area folder; answers/issues.csv unless said otherwise.',
    ),
  plan: z
    .strictObject({
      grant: z
        .strictObject({
          source: z.string().trim().min(1).describe('Where the grant is stated: a letter or paper, with its date.'),
          amounts: z.record(financialYear, z.number().nonnegative()).describe('Pounds for each financial year.'),
          carry_forward: z
            .boolean()
            .optional()
            .describe('Whether what is left in a year may be spent in the next. No unless said.'),
        })
        .optional()
        .describe('Money that the cost of the interventions is to be met from.'),
      budget: z
        .strictObject({
          financial_year: financialYear,
          amount: z.number().nonnegative().describe('Pounds there are for high needs in that year.'),
          other_spend: z
            .number()
            .nonnegative()
            .describe('Pounds of it that go to anything but placements; taken to stay as they are.'),
          source: z.string().trim().min(1).describe('Where the sums are stated: a letter or paper, with its date.'),
        })
        .optional()
        .describe('What the report asks of the forecast: what would have to be true for this budget to be met.'),
    })
    .optional()
    .describe('What the plan has to keep within.'),
  scenarios: scenariosSchema.optional().describe('What-ifs for the forecast, each under an id of its own.'),
  report: z
    .strictObject({
      title: z.string().optional(),
      prepared_by: z.string().optional(),
    })
    .optional()
    .describe('Title and author shown on the report.'),
});
export type Area = z.infer<typeof areaSchema>;
