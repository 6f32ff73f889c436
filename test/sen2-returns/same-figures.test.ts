import { describe, expect, it } from 'vitest';
import { returnFrom } from './generate.ts';
import { published } from './published.ts';
import { returnOf } from './sources.ts';
import { type World, worldOf } from './world.ts';
import { BLADE_MODULES, bladeTables, csvText } from './write-blade.ts';
import { xmlText } from './write-xml.ts';

/** The same return written in another way gives the same figures, whatever is done to it that changes no record. */

const DATA = returnFrom(published('857'));
const TABLES = bladeTables(DATA, 2025);
const BASE = worldOf(returnOf(blade((rows) => rows)));

type Rows = readonly (readonly string[])[];

/** Blade files of which each table, then each text, is changed. */
function blade(
  ofTable: (rows: Rows, module: string) => Rows,
  ofText: (text: string) => string | Uint8Array = (text) => text,
): Map<string, string | Uint8Array> {
  return new Map(BLADE_MODULES.map((module) => [`${module}.csv`, ofText(csvText(ofTable(TABLES[module], module)))]));
}

/** Rows below the header in an order of their own. */
const shuffled = ([head, ...rows]: Rows): Rows => [
  head!,
  ...rows
    .map((row, index) => ({ row, at: (index * 7919) % 10_007 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row),
];
const turned = (rows: Rows): Rows => rows.map((row) => row.toReversed());
const extended = (rows: Rows): Rows =>
  rows.map((row, index) => [...row, index === 0 ? 'localteam' : 'North', index === 0 ? '' : '']);
const quoted = (text: string) => text.replaceAll(/[^,\n]+/g, (cell) => `"${cell}"`);
const spaced = (rows: Rows): Rows => rows.map((row) => row.map((cell) => ` ${cell} `));
const iso = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      cell.replace(/^(\d{4})-(\w{3})-(\d\d) 00:00:00$/, (_, year, month, day) => {
        const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
        return `${year}-${String(number).padStart(2, '0')}-${day}`;
      }),
    ),
  );
const upper = ([head, ...rows]: Rows): Rows => [head!.map((name) => name.toUpperCase()), ...rows];
const words = (rows: Rows, module: string): Rows => {
  const flags = new Set(
    'requestmediation requesttribunal assessmentmediation assessmenttribunal week20 senunitindicator resourcedprovisionindicator'.split(
      ' ',
    ),
  );
  const positions = TABLES[module as keyof typeof TABLES][0]!.map((name) => flags.has(name));
  const word = (cell: string) => ({ '0': 'false', '1': 'true' })[cell] ?? cell;
  return rows.map((row) => row.map((cell, position) => (positions[position] ? word(cell) : cell)));
};

const same = (rows: Rows) => rows;
const VARIANTS: readonly [name: string, files: Map<string, string | Uint8Array>][] = [
  ['rows in another order', blade(shuffled)],
  ['columns in another order', blade(turned)],
  ['columns that dbv does not know', blade(extended)],
  ['names of columns in capitals', blade(upper)],
  ['spaces around cells', blade(spaced)],
  ['dates as YYYY-MM-DD', blade(iso)],
  ['true and false', blade(words)],
  ['every cell in quotation marks', blade(same, quoted)],
  ['Windows line ends', blade(same, (text) => text.replaceAll('\n', '\r\n'))],
  ['old Macintosh line ends', blade(same, (text) => text.replaceAll('\n', '\r'))],
  ['a byte-order mark', blade(same, (text) => `\ufeff${text}`)],
  ['UTF-16', blade(same, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['semicolons', blade(same, (text) => text.replaceAll(',', ';'))],
  ['tabs and blank lines', blade(same, (text) => text.replaceAll(',', '\t').replaceAll('\n', '\n\n'))],
  ['files in another order', new Map([...blade(same)].reverse())],
  ['the XML', new Map([['return.xml', xmlText(DATA)]])],
  ['the XML on one line', new Map([['return.xml', xmlText(DATA).replaceAll('\n', '')]])],
  [
    'the XML in lower case',
    new Map([['return.xml', xmlText(DATA).replaceAll(/<\/?\w+>/g, (tag) => tag.toLowerCase())]]),
  ],
  ['the XML in UTF-16', new Map([['return.xml', Buffer.from(`\ufeff${xmlText(DATA)}`, 'utf16le')]])],
];

const figuresOf = ({ results, data }: World) =>
  JSON.stringify([results, data.accounts.map(({ read, used }) => [read, used])]);

describe('the same return', () => {
  it.each(VARIANTS)('with %s gives the same figures', (_, files) => {
    expect(figuresOf(worldOf(returnOf(files)))).toBe(figuresOf(BASE));
  });

  it('with one child more has one more', () => {
    const more = { ...DATA, persons: [...DATA.persons, DATA.persons[0]!] };
    const world = worldOf(returnOf(new Map([['return.xml', xmlText(more)]])));
    expect(world.figure('open-plans', 'value')).toBe(BASE.figure('open-plans', 'value') + 1);
  });
});
