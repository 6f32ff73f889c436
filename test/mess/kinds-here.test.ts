import { describe, expect, it } from 'vitest';
import { type IssueCode, severityOf } from '../../src/model/issues.ts';
import { dbv } from '../world.ts';
import { areaOnDisk, figuresOf, type SmallArea, smallNorthshire } from './areas.ts';
import { KINDS_HERE } from './kinds-here.ts';
import { written } from './writing.ts';

/** Each kind of mess in an area that is sound but for it: what is said, where, and what becomes of the figures. */

interface Said {
  readonly code: IssueCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

function folderOf(area: SmallArea): string {
  return areaOnDisk(area, ({ table, cells }) => written(table, cells, {}));
}

async function saidOf(folder: string): Promise<readonly Said[]> {
  return JSON.parse((await dbv(folder, 'check', '--json')).out).issues;
}

/** The figures but for the line that counts second placements apart. */
function withoutSecond(figures: string): string {
  const { baseline, ...others } = JSON.parse(figures);
  const { secondPlacements, ...reconciliation } = baseline.reconciliation;
  return JSON.stringify({ ...others, baseline: { ...baseline, reconciliation } });
}

/** Once for all kinds: nothing changes them. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

describe('an area with one kind of mess', () => {
  const sound = smallNorthshire();
  const soundFigures = once(() => figuresOf(folderOf(sound)));
  const soundSaid = once(() => saidOf(folderOf(sound)));

  it.each(KINDS_HERE)('$kind', async ({ spoil, says, at, loses, countedApart }) => {
    const area = spoil(sound);
    expect(area).not.toEqual(sound);
    const folder = folderOf(area);
    const known = new Set((await soundSaid()).map(({ code, column }) => `${code} ${column}`));
    const said = (await saidOf(folder)).filter(({ code, column }) => !known.has(`${code} ${column}`));

    expect([...new Set(said.map(({ code }) => code))].sort()).toEqual([...says].sort());
    for (const { code, line, column } of said) expect(line ?? column, code).toBeDefined();
    const first = said.find(({ code }) => code === says[0]);
    if (at !== undefined) expect(`${first?.file}:${first?.line} ${first?.column ?? '-'}`).toBe(at);

    const figures = async () => (await figuresOf(folder)).figures;
    if (countedApart) expect(withoutSecond(await figures())).toBe(withoutSecond((await soundFigures()).figures));
    else if (loses === undefined) expect(await figures()).toBe((await soundFigures()).figures);
    else expect(severityOf(says[0]!)).toBe('error');
  });
});
