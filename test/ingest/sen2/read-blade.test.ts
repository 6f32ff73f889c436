import { describe, expect, it } from 'vitest';
import type { ModuleName } from '../../../src/ingest/sen2/modules.ts';
import { missingColumns, readBlade } from '../../../src/ingest/sen2/read-blade.ts';
import { returnCodes } from '../../../src/model/sen2/years.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { BLADE_MODULES, bladeTables, csvText } from '../../sen2-returns/write-blade.ts';
import { aReturn, CANARIES, person, placed, planned } from './returns.ts';

type Texts = Partial<Record<ModuleName, string>>;

const SOUND: Texts = Object.fromEntries(
  Object.entries(bladeTables(aReturn([person([planned()]), person([planned()])]))).map(([module, rows]) => [
    module,
    csvText(rows),
  ]),
);

function read(changed: Texts = {}) {
  const texts = { ...SOUND, ...changed };
  const files = BLADE_MODULES.flatMap((module) =>
    texts[module] === undefined ? [] : [[module, returnFile(`${module}.csv`, texts[module])] as const],
  );
  return readBlade(new Map(files));
}

const addTo = (module: ModuleName, ...lines: readonly string[]): Texts => ({
  [module]: `${SOUND[module]}${lines.join('\n')}\n`,
});

describe('readBlade', () => {
  it('puts each row under the row its key names', () => {
    const { modules, issues, usable } = read();
    expect(issues).toEqual([]);
    expect(usable).toBe(true);
    expect(BLADE_MODULES.map((module) => [module, ...modules[module]!.parents])).toEqual([
      ['sen2', -1],
      ...BLADE_MODULES.slice(1).map((module) => (module === 'person' ? [module, 0, 0] : [module, 0, 1])),
    ]);
    expect(modules.requests!.lines).toEqual([2, 3]);
    expect([0, 1].map(modules.requests!.ids)).toEqual(['1001', '1002']);
    expect(modules.requests!.items.get('receiveddate')!.text(1)).toBe('2025-Feb-03 00:00:00');
  });

  it('has no item for direct identifiers, nor for what is not needed', () => {
    const { modules } = read();
    expect([...modules.person!.items.keys()]).toEqual(['personbirthdate', 'sex', 'ethnicity']);
    const texts = Object.values(modules).flatMap((module) =>
      [...module.items.values()].flatMap(({ text }) => module.lines.map((_, row) => text(row))),
    );
    expect(texts.join('\n')).not.toMatch(CANARIES);
  });

  it('follows keys whatever the order of rows', () => {
    const [head, ...rows] = SOUND.requests!.trimEnd().split('\n');
    const { modules, issues } = read({ requests: `${[head, ...rows.toReversed()].join('\n')}\n` });
    expect(issues).toEqual([]);
    expect(modules.requests!.parents).toEqual([1, 0]);
    expect(modules.assessment!.parents).toEqual([1, 0]);
  });

  it.each([
    [
      'without a parent',
      addTo('requests', '1009,N,9,S,7777,,,,,,,,'),
      'requests',
      'requests.csv return-orphan 4 persontableid',
    ],
    [
      'whose key stands before',
      addTo('person', '1001,N,9,S,1001,,,,,,,,,'),
      'person',
      'person.csv row-duplicate 4 persontableid',
    ],
    ['without a key', addTo('person', ',N,9,S,1001,,,,,,,,,'), 'person', 'person.csv cell-required 4 persontableid'],
    ['with too few cells', addTo('senneed', '1009,N'), 'senneed', 'senneed.csv row-ragged 4 -'],
    [
      'that is the second of one',
      addTo('namedplan', '1009,N,9,S,1001,,,,,,,,'),
      'namedplan',
      'namedplan.csv return-too-many 4 -',
    ],
    ['with a stray quote', addTo('senneed', '1009,N,9,S,1001,A"SD,2'), 'senneed', 'senneed.csv file-quote-stray 4 -'],
  ] as const)('sets a row aside %s', (_, changed, module, issue) => {
    const { modules, issues, usable } = read(changed);
    expect(issues.map(placed)).toEqual([issue]);
    expect(usable).toBe(true);
    const { read: rows, lines, setAside } = modules[module]!;
    expect([rows, lines.length, setAside.map(({ lines: aside }) => aside)]).toEqual([3, 2, [[4]]]);
  });

  it('takes two needs and two named placements, and no third', () => {
    const rows = ['1008,N,8,S,1001,MLD,2', '1009,N,9,S,1001,PD,2'];
    const { modules, issues } = read(addTo('senneed', ...rows));
    expect(issues.map(placed)).toEqual(['senneed.csv return-too-many 5 -']);
    expect(issues[0]!.args).toEqual({ most: '2' });
    expect(modules.senneed!.parents).toEqual([0, 1, 0]);
  });

  it('sets aside what hangs off a row set aside', () => {
    const { issues } = read({ requests: SOUND.requests!.replace('1002,N2', '1001,N2') });
    expect(issues.map(placed)).toEqual([
      'requests.csv row-duplicate 3 requeststableid',
      'assessment.csv return-orphan 3 requeststableid',
      'namedplan.csv return-orphan 3 assessmenttableid',
      'plandetail.csv return-orphan 3 namedplantableid',
      'activeplans.csv return-orphan 3 requeststableid',
      'placementdetail.csv return-orphan 3 activeplanstableid',
      'senneed.csv return-orphan 3 activeplanstableid',
    ]);
  });

  it('does without the header', () => {
    const { modules, issues, usable } = read({ sen2: undefined as unknown as string });
    expect([issues, usable]).toEqual([[], true]);
    expect(modules.person!.parents).toEqual([-1, -1]);
  });

  it('reports columns it does not know, and none that COLLECT or the return has', () => {
    const { issues } = read({
      senneed: SOUND.senneed!.replaceAll('\n', ',\n').replace(',\n', ',Note,\n').replaceAll(',\n', '\n'),
    });
    expect(issues.map(placed).filter((each) => !each.includes('row-ragged'))).toEqual([
      'senneed.csv header-unknown 1 Note',
    ]);
  });

  it('cannot use a file without its keys, or that cannot be told apart', () => {
    const noKey = read({ senneed: SOUND.senneed!.replace('activeplanstableid', 'other') });
    expect(noKey.usable).toBe(false);
    expect(noKey.issues.map(placed)).toContain('senneed.csv return-key-missing 1 activeplanstableid');
    const twice = read({ senneed: SOUND.senneed!.replace('sourceid', 'sentype') });
    expect([twice.usable, ...twice.issues.map(placed)]).toEqual([false, 'senneed.csv header-duplicate 1 sentype']);
    const broken = read({ senneed: `${SOUND.senneed}"1009,N,9` });
    expect(broken.usable).toBe(false);
    expect(broken.issues.map(placed)).toEqual(['senneed.csv file-quote-unclosed 4 -']);
  });

  it('notes an empty module, and one cut short by a spreadsheet', () => {
    const [head] = SOUND.senneed!.split('\n');
    expect(read({ senneed: `${head}\n` }).issues.map(placed)).toEqual(['senneed.csv file-header-only - -']);
    expect(read({ plandetail: SOUND.plandetail!.split('\n')[0]! }).issues).toEqual([]);
    const many = Array.from({ length: 65_535 }, (_, row) => `${row},N,1,S,x,ASD,1`);
    const { issues } = read({ senneed: `${head}\n${many.join('\n')}\n` });
    expect(issues[0]).toMatchObject({ code: 'file-truncated', args: { rows: '65535' } });
  });
});

describe('missingColumns', () => {
  it('names what the return of the year has and the files have not', () => {
    const { modules } = read({ requests: SOUND.requests!.replace('requestsource', 'rquestsource') });
    expect(missingColumns(modules, returnCodes(2026)).map(placed)).toEqual([
      'requests.csv return-column-missing - requestsource',
    ]);
    expect(missingColumns(modules, returnCodes(2024))).toEqual([]);
    expect(missingColumns(modules, returnCodes(2023)).map(placed)).toEqual([
      'person.csv return-column-missing - gendercurrent',
      'activeplans.csv return-column-missing - res',
      'activeplans.csv return-column-missing - wbp',
    ]);
  });
});
