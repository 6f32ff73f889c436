import type { Row } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';
import { type Place, type SettingContent, type SettingMap, settingMap, type Unit } from './setting.ts';

/** Where a placement is, at both levels, and what its sources say against each other. */
export interface SettledProvision extends Place {
  readonly findings: readonly Finding[];
}

/** What one source says of a placement. */
interface View extends Place {
  readonly by: 'provision column' | 'establishment' | 'UKPRN' | 'unit flag' | 'sen_setting';
}

/** The establishments an area has, and whether they are the whole register, so that one not among them is not in it. */
export interface Register {
  readonly rows: readonly Row<'establishments'>[];
  readonly whole: boolean;
}

/**
 * A function that settles where a placement is: the provision column if filled, else the establishment (URN, then
 * UKPRN) with the unit flags, else the SEN2 setting; unknown where none of them tells. A UKPRN that is not in the whole
 * register is that of another learning provider.
 */
export function provisionSettler(
  content: SettingContent,
  register: Register,
): (row: Row<'placements'>) => SettledProvision {
  const find = establishmentFinder(register.rows);
  const map = settingMap(content);
  return (row) => {
    const establishment = find(row);
    const stated = viewOfColumn(row);
    const implied = [
      viewOfEstablishment(row, establishment, map),
      register.whole && !establishment ? viewOfUkprn(row, map) : undefined,
      viewOfSenSetting(row, map),
    ].filter((view) => view !== undefined);
    const used = stated ?? implied[0];
    if (!used)
      return { provision: 'unknown', setting: undefined, findings: [unresolved(row, establishment !== undefined)] };
    const against = [...implied, ...viewOfFlags(row, implied)].find(({ provision }) => provision !== used.provision);
    return {
      provision: used.provision,
      setting: implied.find(({ provision, setting }) => provision === used.provision && setting !== undefined)?.setting,
      findings: against ? [disagreement(row, used, against)] : [],
    };
  };
}

/** Finds an establishment by URN, else UKPRN. Of several with one number, an open one is found before a closed one. */
function establishmentFinder(establishments: readonly Row<'establishments'>[]) {
  const byUrn = new Map<string, Row<'establishments'>>();
  const byUkprn = new Map<string, Row<'establishments'>>();
  const add = (index: typeof byUrn, number: string | undefined, row: Row<'establishments'>) => {
    if (number !== undefined && (!index.has(number) || isClosed(index.get(number)!))) index.set(number, row);
  };
  for (const row of establishments) {
    add(byUrn, row.urn, row);
    add(byUkprn, row.ukprn, row);
  }
  return ({ urn, ukprn }: Row<'placements'>) => byUrn.get(urn ?? '') ?? byUkprn.get(ukprn ?? '');
}

function isClosed({ status }: Row<'establishments'>): boolean {
  return status?.toLowerCase() === 'closed';
}

function viewOfColumn({ provision }: Row<'placements'>): View | undefined {
  return provision === undefined ? undefined : { by: 'provision column', provision, setting: undefined };
}

function viewOfEstablishment(
  row: Row<'placements'>,
  establishment: Row<'establishments'> | undefined,
  map: SettingMap,
): View | undefined {
  const place = map.ofEstablishment(establishment?.typeCode ?? '', unitOf(row));
  return place && { by: 'establishment', ...place };
}

function viewOfUkprn({ urn, ukprn }: Row<'placements'>, map: SettingMap): View | undefined {
  const place = urn === undefined ? map.ofUnlisted(ukprn ?? '') : undefined;
  return place && { by: 'UKPRN', ...place };
}

function unitOf({ senUnit, resourcedProvision }: Row<'placements'>): Unit | undefined {
  if (senUnit) return 'senunit';
  return resourcedProvision ? 'resourced_provision' : undefined;
}

/** A unit flag beside "mainstream" in the provision column says otherwise, where no establishment settles it. */
function viewOfFlags(row: Row<'placements'>, implied: readonly View[]): View[] {
  const speaks = row.provision === 'mainstream' && implied.length === 0 && unitOf(row) !== undefined;
  return speaks ? [{ by: 'unit flag', provision: 'resourced', setting: undefined }] : [];
}

function viewOfSenSetting({ senSetting }: Row<'placements'>, map: SettingMap): View | undefined {
  const place = map.ofSenSetting(senSetting ?? '');
  return place && { by: 'sen_setting', ...place };
}

function unresolved(row: Row<'placements'>, found: boolean): Finding {
  const column = row.urn === undefined ? 'ukprn' : 'urn';
  return finding('placements', row, 'provision-unresolved', column, found ? { establishment: 'found' } : {});
}

function disagreement(row: Row<'placements'>, used: View, against: View): Finding {
  return finding('placements', row, 'provision-disagrees', 'provision', {
    used: used.by,
    stated: used.provision,
    against: against.by,
    implied: against.provision,
  });
}
