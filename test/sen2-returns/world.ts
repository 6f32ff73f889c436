import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { runIndicators } from '../../src/indicators/run.ts';
import { type AreaData, readArea } from '../../src/ingest/read-area.ts';
import type { ReturnSource } from '../../src/ingest/sen2/read-return.ts';
import { ceasedIn, isOpenOn, placementOn, planAgeAt } from '../../src/model/caseload.ts';
import { type Day, dayFromIso } from '../../src/model/day.ts';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import type { ProvisionContent } from '../../src/model/playbook.ts';
import { registerText } from './places.ts';

const PROVISION = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../playbook/provision.yaml'), 'utf8'),
) as ProvisionContent;

/** What a return comes to: an area that has nothing but it and the register of establishments. */
export interface World {
  readonly data: AreaData;
  readonly results: readonly IndicatorResult[];
  /** A part of an indicator for everyone, or a group; nought where the group has no one. */
  readonly figure: (
    id: string,
    part: 'value' | 'numerator' | 'denominator',
    by?: Readonly<Record<string, string>>,
  ) => number;
  /** Records that an indicator leaves out for a reason. */
  readonly leftOut: (id: string, reason: string) => number;
  readonly need: (code: string) => number;
  readonly needUnknown: () => number;
  readonly received: (outcome: string) => number;
  readonly ceased: (reason: string) => number;
  /** Open plans in a setting of DfE's `caseload.csv`, of an age and of a sex where given. */
  readonly settings: (setting: string, group?: { readonly age?: number; readonly sex?: string }) => number;
}

/** Reads a return as an area does, and works out its indicators. */
export function worldOf(source: ReturnSource, reference = '2025-01-31'): World {
  const bytes = new TextEncoder().encode(registerText());
  const register = { table: 'establishments', file: 'data/establishments.csv', bytes, sha256: 'register' } as const;
  const data = readArea(
    [source, register],
    { name: 'Made up' },
    { provision: PROVISION, elementIds: [], quality: { gapDays: 62, costCeiling: 500_000, reason: 'for tests' } },
    dayFromIso(reference) as Day,
  );
  const stateProvision = new Set(PROVISION.provisions.filter(({ state }) => state).map(({ id }) => id));
  const { tables, caseload, calendar } = data;
  const { results } = runIndicators({ tables, caseload, calendar, stateProvision }, []);
  const open = caseload.filter((plan) => isOpenOn(plan, calendar.census));
  const figure: World['figure'] = (id, part, by) => {
    const wanted = JSON.stringify(by ?? null);
    const found = results.find((result) => result.id === id && JSON.stringify(result.by) === wanted);
    const value = found?.[part];
    if (typeof value === 'number') return value;
    if (by || found?.reason === 'nothing-to-count') return 0;
    throw new Error(`${id} has no ${part}`);
  };
  const need = (code: string) => figure('need-share', 'numerator', { primary_need: code });
  return {
    data,
    results,
    figure,
    leftOut: (id, reason) => {
      const left = results.find((result) => result.id === id && result.by === null)!.leftOut;
      const count = left.find((each) => each.reason === reason)?.count ?? 0;
      return typeof count === 'number' ? count : Number.NaN;
    },
    need,
    needUnknown: () => open.filter(({ row }) => row.primaryNeed === undefined).length,
    received: (outcome) =>
      tables.requests!.rows.filter(
        (row) =>
          row.outcome === outcome &&
          row.receivedDate !== undefined &&
          row.receivedDate >= calendar.from &&
          row.receivedDate <= calendar.to,
      ).length,
    ceased: (reason) =>
      caseload.filter((plan) => ceasedIn(plan, calendar) && (plan.row.ceaseReason ?? '') === reason).length,
    settings: (setting, { age, sex } = {}) =>
      open.filter(
        (plan) =>
          (placementOn(plan, calendar.census)?.setting ?? 'placement_unknown') === setting &&
          (age === undefined || planAgeAt(plan, calendar.census) === age) &&
          (sex === undefined || plan.row.sex === sex),
      ).length,
  };
}
