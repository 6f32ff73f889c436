import { UserError } from '../../model/errors.ts';
import type { BenchmarksContent } from '../../model/playbook.ts';
import { checkSettings } from './check-settings.ts';
import { countsOf } from './counts.ts';
import type { Definition, Settings, Tables } from './definition.ts';
import type { Disagreement } from './figure.ts';
import type { Subject } from './kinds.ts';
import { hasPlacementRows } from './placement-rows.ts';
import { PLAIN_DEFINITIONS } from './plain-definitions.ts';
import { NEED_DEFINITIONS, provisionDefinitions } from './provision-definitions.ts';
import type { EesFile, Place } from './read-file.ts';
import { readTables } from './read-tables.ts';
import { sourcesOf } from './sources.ts';
import { workOut } from './work-out.ts';

/** The published figures of one release, and what there is to say of how they were read. */
export interface EesRelease {
  readonly year: number;
  readonly content: BenchmarksContent;
  /** The authority that figures were taken for. */
  readonly authority?: Place;
  /** Indicators that these files have no figure for. */
  readonly missing: readonly string[];
  /** Figures left out, because they are not the percentage published. */
  readonly disagreements: readonly Disagreement[];
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

export interface EesOptions {
  readonly settings: Settings;
  /** The number of an authority: its own, its region's and England's figures. Left out: England's and all regions'. */
  readonly laCode?: string;
  /** What makes the file, for the reader of it. */
  readonly madeBy: string;
  /** What comes next, of a release of some year. Left out: the release of the year after. */
  readonly nextUpdate?: (year: number) => string | undefined;
}

/**
 * Works out figures and spreads from the open files "Education, health and care plans" of one release, as published, in
 * any order. The same files always give the same content.
 *
 * Errors: `UserError` where no file is known, files are of different releases, one is there twice, a setting is not
 * known, or the authority is not in them.
 */
export function readEes(files: readonly EesFile[], options: EesOptions): EesRelease {
  const { tables, year, places, used, unused } = readTables(files);
  const authority = options.laCode === undefined ? undefined : authorityIn(places, options.laCode);

  const all = definitionsFor(tables, options.settings);
  const regions = places.filter(({ id }) => id.startsWith('E12') && (!authority || id === authority.region));
  const authorities = places.filter(({ id }) => id.startsWith('LA')).map(({ id }) => id);
  const { definitions, disagreements, ...worked } = workOut(tables, all, shownPlaces(regions, authority), authorities);
  const making = { madeBy: options.madeBy, isOfAuthority: authority !== undefined };
  const counts = authority && countsOf(tables, options.settings, authority);
  return {
    year,
    content: {
      release: `Education, health and care plans, ${year}`,
      publisher: 'Department for Education',
      licence: 'Open Government Licence v3.0',
      nextUpdate: options.nextUpdate?.(year) ?? `${year + 1} release`,
      url: `https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans/${year}`,
      periods: periodsOf(definitions, counts?.stock ?? [], year),
      sources: { ...sourcesOf(definitions, tables, making), ...counts?.sources },
      geographies: {
        England: 'England',
        ...Object.fromEntries(regions.map(({ id, name }) => [id, name])),
        ...(authority && { [authority.id.slice(2)]: authority.name }),
      },
      figures: [...worked.figures, ...(counts?.figures ?? [])],
      spreads: worked.spreads,
    },
    ...(authority && { authority }),
    missing: indicatorsOf(all).filter((indicator) => !indicatorsOf(definitions).includes(indicator)),
    disagreements,
    used,
    unused,
  };
}

function authorityIn(places: readonly Place[], laCode: string): Place {
  const found = places.find(({ id }) => id === `LA${laCode}`);
  if (found) return found;
  throw new UserError(`These files have no authority ${laCode}.`, {
    hint: 'Give the number the Department uses, such as 825, as la_code in dbv.yaml.',
  });
}

/** Every definition that the files could have figures for. */
function definitionsFor(tables: Tables, settings: Settings): Definition[] {
  const caseload = tables.get('caseload');
  if (caseload) checkSettings(caseload, settings);
  const needs = tables.get('needs');
  const named = needs !== undefined && hasPlacementRows(needs);
  const provision = provisionDefinitions(settings).filter(
    ({ numerator: [{ subject }] }) => named || subject !== 'needs',
  );
  return [...PLAIN_DEFINITIONS, ...provision, ...NEED_DEFINITIONS];
}

/** Places that figures are given for. For England as a whole, regions by need are left out: they would be most of the file. */
function shownPlaces(regions: readonly Place[], authority: Place | undefined): (definition: Definition) => string[] {
  const all = ['England', ...regions.map(({ id }) => id), ...(authority ? [authority.id] : [])];
  return ({ onlyWhere }) => (onlyWhere && !authority ? ['England'] : all);
}

function indicatorsOf(definitions: readonly Definition[]): string[] {
  return [...new Set(definitions.map(({ indicator }) => indicator))];
}

/** Which period each figure is for: the year before the census, or the census. */
function periodsOf(
  definitions: readonly Definition[],
  counted: readonly string[],
  year: number,
): Record<string, string> {
  const stock = definitions.filter(({ numerator: [{ subject }] }) => STOCK.has(subject));
  return {
    '*': `Calendar year ${year - 1}`,
    ...Object.fromEntries([...indicatorsOf(stock), ...counted].map((name) => [name, `January ${year} census`])),
    ...(indicatorsOf(stock).includes('plan-growth') && { 'plan-growth': `January ${year - 1} to January ${year}` }),
  };
}

const STOCK: ReadonlySet<Subject> = new Set(['caseload', 'ages', 'needs']);
