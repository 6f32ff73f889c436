import type { Items, Return } from './return.ts';

/** Items of each module of a Blade export, in the order of the 2026 guide. */
const ITEMS = {
  sen2: 'Collection Year ReferenceDate SourceLevel LEA SoftwareCode Release SerialNo DateTime DMO DCO DSCO',
  person: 'Surname Forename PersonBirthDate GenderCurrent Sex Ethnicity PostCode UPN UniqueLearnerNumber UPNunknown',
  requests:
    'ReceivedDate RequestSource RYA RequestOutcomeDate RequestOutcome RequestMediation RequestTribunal Exported',
  assessment:
    'AssessmentOutcome AssessmentOutcomeDate AssessmentMediation AssessmentTribunal OtherMediation OtherTribunal Week20',
  namedplan: 'StartDate PlanRes PlanWBP PB OA DP CeaseDate CeaseReason',
  plandetail: 'URN UKPRN SENsetting SENsettingOther PlacementRank SENunitIndicator ResourcedProvisionIndicator',
  activeplans:
    'TransferLA Res WBP ReviewMeeting LastReview ReviewOutcome ReviewDraft PhaseTransferDueDate PhaseTransferFinalDate',
  placementdetail:
    'URN UKPRN SENsetting SENsettingOther PlacementRank EntryDate LeavingDate SENunitIndicator ResourcedProvisionIndicator Res WBP AttendancePattern',
  senneed: 'SENtype SENtypeRank',
} as const;
export type BladeModule = keyof typeof ITEMS;
export const BLADE_MODULES = Object.keys(ITEMS) as readonly BladeModule[];

const PARENTS: Readonly<Partial<Record<BladeModule, BladeModule>>> = {
  person: 'sen2',
  requests: 'person',
  assessment: 'requests',
  namedplan: 'assessment',
  plandetail: 'namedplan',
  activeplans: 'requests',
  placementdetail: 'activeplans',
  senneed: 'activeplans',
};

/** Items that a year's return does not have yet, or no longer. */
function isOfYear(module: BladeModule, item: string, year: number): boolean {
  const from: Record<string, number> = {
    'person.Sex': 2024,
    'activeplans.ReviewMeeting': 2024,
    'activeplans.ReviewOutcome': 2024,
    'placementdetail.Res': 2024,
    'placementdetail.WBP': 2024,
    'sen2.DSCO': 2025,
    'requests.RequestSource': 2025,
    'activeplans.ReviewDraft': 2025,
    'activeplans.PhaseTransferDueDate': 2025,
    'activeplans.PhaseTransferFinalDate': 2025,
  };
  const until: Record<string, number> = {
    'person.GenderCurrent': 2023,
    'activeplans.Res': 2023,
    'activeplans.WBP': 2023,
    'placementdetail.AttendancePattern': 2023,
  };
  const name = `${module}.${item}`;
  return year >= (from[name] ?? 0) && year <= (until[name] ?? 9999);
}

/** The nine tables of a Blade export: rows of cells, the header first. */
export type BladeTables = Readonly<Record<BladeModule, readonly (readonly string[])[]>>;

/** A return as the tables of COLLECT's Blade export. */
export function bladeTables(data: Return, year = 2026): BladeTables {
  const tables = Object.fromEntries(
    BLADE_MODULES.map((module) => [module, [headerOf(module, year)]]),
  ) as unknown as Record<BladeModule, string[][]>;
  const add = (module: BladeModule, items: Items, parent: number): number => {
    const row = tables[module].length;
    const cells = itemsOf(module, year).map((item) => bladeText(items[item] ?? ''));
    const technical = [String(1000 + row), `N${row}`, String(row), 'S1'];
    tables[module].push([...technical, ...(PARENTS[module] ? [String(1000 + parent)] : []), ...cells]);
    return row;
  };
  const top = add('sen2', data.header, 0);
  for (const { items, requests = [] } of data.persons) {
    const person = add('person', items, top);
    for (const { items: asked, assessment, active } of requests) {
      const request = add('requests', asked, person);
      if (assessment) {
        const assessed = add('assessment', assessment.items, request);
        if (assessment.plan) {
          const plan = add('namedplan', assessment.plan.items, assessed);
          for (const detail of assessment.plan.details ?? []) add('plandetail', detail, plan);
        }
      }
      if (active) {
        const plan = add('activeplans', active.items ?? {}, request);
        for (const placement of active.placements ?? []) add('placementdetail', placement, plan);
        for (const need of active.needs ?? []) add('senneed', need, plan);
      }
    }
  }
  return tables;
}

function itemsOf(module: BladeModule, year: number): string[] {
  return ITEMS[module].split(' ').filter((item) => isOfYear(module, item, year));
}

function headerOf(module: BladeModule, year: number): string[] {
  const parent = PARENTS[module];
  return [
    `${module}tableid`,
    'NativeId',
    `${module}orderseqcolumn`,
    'sourceid',
    ...(parent ? [`${parent}tableid`] : []),
    ...itemsOf(module, year).map((item) => item.toLowerCase()),
  ];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as COLLECT writes it; any other text as it is. */
function bladeText(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${MONTHS[Number(month) - 1]}-${day} 00:00:00`;
}

/** Rows as CSV text. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** A return as the files of a Blade export, by their names. */
export function bladeFiles(data: Return, year = 2026): Map<string, string> {
  const tables = bladeTables(data, year);
  return new Map(BLADE_MODULES.map((module) => [`Blade-Export_31-01-${year}_${module}.csv`, csvText(tables[module])]));
}
