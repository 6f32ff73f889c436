import type { Definition, Sum, Tables } from './definition.ts';
import { LEAST_DENOMINATOR } from './spread.ts';
import { termsOf } from './sums.ts';
import { LEAST_SHARE } from './work-out.ts';

/** What the columns and rows do not say by themselves, since plans are collected one by one. */
const NOTES: Readonly<Record<string, string>> = {
  'refused-to-assess-share': 'Refusals known by the January census, of requests received in the year.',
  'decided-in-6-weeks-share':
    'The published percentage has a few decisions more in its denominator, those with no usable date.',
  'refused-to-issue-share': 'The few assessments with no outcome recorded are left out of the denominator.',
  'issued-in-20-weeks-excluding-exceptions-share': 'An authority that marked every plan as an exception has no figure.',
  'post16-ordinary-share':
    'Work-based learning cannot be told apart in this file; where it is not at a school, college or registered provider it is not counted, so the figure is slightly low.',
};

/** How figures were made, and of which places they are. */
export interface Making {
  readonly madeBy: string;
  /** Of one authority, beside England and its region; else of England and all regions. */
  readonly isOfAuthority: boolean;
}

/** One text for each indicator: file, columns and rows, then how its breakdowns differ, then its note. */
export function sourcesOf(definitions: readonly Definition[], tables: Tables, making: Making): Record<string, string> {
  const ofRelease = notesOfRelease(tables);
  const indicators = [...new Set(definitions.map(({ indicator }) => indicator))];
  const texts = indicators.map((indicator) => {
    const all = definitions.filter((definition) => definition.indicator === indicator);
    const note = ofRelease[indicator] ?? (isCollectedOneByOne(all[0]!, tables) ? NOTES[indicator] : undefined);
    return [indicator, [...arithmetic(all, tables), note ?? ''].filter((part) => part !== '').join(' ')];
  });
  return { '*': method(making), ...Object.fromEntries(texts) };
}

function isCollectedOneByOne({ numerator: [{ subject }] }: Definition, tables: Tables): boolean {
  return tables.get(subject)?.kind.breakdown.by === 'topic';
}

/** How the figures were made, for the reader of the file. */
function method({ madeBy, isOfAuthority }: Making): string {
  const byNeed = isOfAuthority ? '' : '; by primary need, for England and as a spread only';
  return [
    `Made by ${madeBy} from the open files of the Department for Education: run it again, do not edit.`,
    'Spreads are percentiles of local authorities, by straight line between ordered values (type 7).',
    `An authority is left out where its figure is not published, or has fewer than ${LEAST_DENOMINATOR} in the denominator.`,
    `A breakdown is given where England's share is at least ${100 * LEAST_SHARE}%${byNeed}.`,
    'Not in these files: residential and out-of-area shares, unit costs, rates by population, moves between placements,',
    'and mediation and tribunal shares of the refusals notified in the year.',
  ].join(' ');
}

/** What is true of one release and not of all. Source: its data guidance. */
function notesOfRelease(tables: Tables): Record<string, string> {
  const needs = tables.get('needs');
  return {
    ...(needs && !needs.columns.has('number_ds')
      ? { 'need-share': `Down syndrome has no column of its own in ${needs.release} and is part of OTH.` }
      : {}),
    ...(tables.get('caseload')?.release === 2025
      ? {
          'unknown-provision-share':
            'Two authorities whose placements were not published count here in full for England and their regions.',
        }
      : {}),
    ...(tables.get('reviews')?.columns.has('review_not_completed')
      ? {
          'reviewed-in-12-months-share':
            'The Department counts reviews completed, where releases before 2026 counted meetings.',
        }
      : {}),
  };
}

function arithmetic(all: readonly Definition[], tables: Tables): string[] {
  const first = all.find(({ by }) => by === undefined);
  const has = (dimension: string) => all.some(({ by }) => by && dimension in by);
  return [
    first ? fraction(first, tables) : 'sen_needs_all_plans.csv: number_<need> ÷ ehc_plans; headline rows.',
    has('age_band') ? 'By age band and sex: the same columns, rows by age and by sex.' : '',
    first && has('primary_need')
      ? 'By primary need: sen_needs_all_plans.csv, number_<need> in the rows of these types of placement ÷ number_<need> in the headline row.'
      : '',
  ];
}

/** `requests.csv: a ÷ (a + b); headline rows.` */
function fraction({ numerator, denominator }: Definition, tables: Tables): string {
  const rows = [...new Set([...numerator, ...denominator].map((one) => one.rows.text))].join(' over ');
  const bracketed = (text: string) => (text.includes(' ') ? `(${text})` : text);
  const [over, under] = [numerator, denominator].map((sums) => bracketed(side(sums, tables)));
  return `${tables.get(numerator[0].subject)?.kind.name}: ${over} ÷ ${under}; ${rows}.`;
}

function side(sums: readonly Sum[], tables: Tables): string {
  return sums
    .map((one) => {
      const terms = (termsOf(tables, one) ?? [])
        .map(({ column, isTaken }) => `${isTaken ? '−' : '+'} ${column}`)
        .join(' ');
      return one.yearsBack > 0 ? `${terms} the January before` : terms;
    })
    .join(' ')
    .replace(/^\+ /, '');
}
