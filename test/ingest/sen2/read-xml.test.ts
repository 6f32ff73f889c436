import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/ingest/sen2/read-xml.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, CANARIES, person, placed, planned } from './returns.ts';

const SOUND = xmlText(aReturn([person([planned(), planned()]), person([planned()])]));
const read = (text: string | Uint8Array) => readXml(returnFile('return.xml', text));
/** The line on which a text first stands. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const found = (text: string | Uint8Array) => {
  const { issues, usable } = read(text);
  return [usable, ...issues.map(placed)];
};

describe('readXml', () => {
  it('reads elements into rows under each other', () => {
    const { modules, issues, usable } = read(SOUND);
    expect([issues, usable]).toEqual([[], true]);
    expect(Object.values(modules).map(({ name, parents }) => [name, ...parents])).toEqual([
      ['sen2', -1],
      ['person', -1, -1],
      ['requests', 0, 0, 1],
      ['assessment', 0, 1, 2],
      ['namedplan', 0, 1, 2],
      ['plandetail', 0, 1, 2],
      ['activeplans', 0, 1, 2],
      ['placementdetail', 0, 1, 2],
      ['senneed', 0, 1, 2],
    ]);
    expect([0, 1, 2].map(modules.requests!.ids)).toEqual(['C1R1', 'C1R2', 'C2R1']);
    expect(modules.sen2!.items.get('year')!.text(0)).toBe('2026');
  });

  it('knows the line of every item', () => {
    const { modules } = read(SOUND);
    const { lines } = modules.person!.items.get('sex')!;
    const expected = SOUND.split('\n').flatMap((line, index) => (line.startsWith('<Sex>') ? [index + 1] : []));
    expect(lines).toEqual(expected);
  });

  it('holds no direct identifier', () => {
    const { modules } = read(SOUND);
    expect([...modules.person!.items.keys()]).toEqual(['personbirthdate', 'sex', 'ethnicity']);
    const texts = Object.values(modules).flatMap((module) =>
      [...module.items.values()].flatMap(({ text }) => module.lines.map((_, row) => text(row))),
    );
    expect(texts.join('\n')).not.toMatch(CANARIES);
  });

  it('does not mind the case of names, prefixes, comments or CDATA', () => {
    const odd = SOUND.replaceAll('SENneed', 'SENNEED')
      .replaceAll('<Sex>M<', '<sEX><!-- as recorded --><![CDATA[M]]><')
      .replaceAll('</Sex>', '</sEX>')
      .replaceAll(/<(\/?)(Message|Persons|Person)>/g, '<$1dfe:$2>');
    const { modules, issues } = read(odd);
    expect(issues).toEqual([]);
    expect(modules.person!.items.get('sex')!.text(0)).toBe('M');
    expect(modules.senneed!.parents).toEqual([0, 1, 2]);
  });

  it('reads character references in what it keeps', () => {
    const { modules } = read(SOUND.replace('<Ethnicity>WBRI', '<Ethnicity>W&#66;RI'));
    expect(modules.person!.items.get('ethnicity')!.text(0)).toBe('WBRI');
  });

  it('tells rows of an XML on one line apart by the place of the person', () => {
    const { modules, issues } = read(SOUND.replaceAll('\n', ''));
    expect(issues.map(placed)).toEqual(['return.xml return-xml-one-line - -']);
    expect(modules.senneed!.lines).toEqual([1, 1, 2]);
    expect(modules.person!.items.get('sex')!.lines).toBeUndefined();
  });

  it('reports an element the return does not have, once, and reads on', () => {
    const text = SOUND.replaceAll('<RequestOutcome>', '<Team><Lead>x</Lead></Team><RequestOutcome>');
    const { modules, issues } = read(text);
    expect(issues.map(placed)).toEqual([`return.xml header-unknown ${lineOf(text, '<Team>')} Team`]);
    expect(modules.requests!.items.get('requestoutcome')!.text(2)).toBe('Y');
  });

  it('sets an element aside that stands where it does not belong, with all inside it', () => {
    const text = SOUND.replace('<Sex>', '<PlacementDetail><URN>1</URN></PlacementDetail>\n<Sex>');
    const line = lineOf(text, '<PlacementDetail>');
    const { modules, issues } = read(text);
    expect(issues.map(placed)).toEqual([`return.xml return-misplaced ${line} placementdetail`]);
    const { read: rows, lines, setAside } = modules.placementdetail!;
    expect([rows, lines.length, setAside]).toEqual([4, 3, [{ reason: 'return-misplaced', lines: [line] }]]);
  });

  it('takes the first of an item that stands twice', () => {
    const text = SOUND.replace('<Sex>M</Sex>', '<Sex>F</Sex>\n<Sex>M</Sex>');
    const { modules, issues } = read(text);
    expect(issues.map(placed)).toEqual([`return.xml return-item-twice ${lineOf(text, '<Sex>M')} Sex`]);
    expect(modules.person!.items.get('sex')!.text(0)).toBe('F');
  });

  it('takes no second assessment and no third need', () => {
    const thrice = (element: string) =>
      SOUND.replace(new RegExp(`<${element}>[\\s\\S]*?</${element}>\\n`), (whole) => whole + whole + whole);
    const codes = (text: string) => read(text).issues.map(({ code, column, args }) => `${code} ${column} ${args.most}`);
    expect(codes(thrice('Assessment'))).toEqual(['return-too-many assessment 1', 'return-too-many assessment 1']);
    expect(codes(thrice('SENneed'))).toEqual(['return-too-many senneed 2']);
  });

  it.each([
    ['a document type', `<!DOCTYPE Message [<!ENTITY a "aaaa">]>\n${SOUND.slice(39)}`, 1],
    [
      'one further down',
      SOUND.replace('<Message>', '<!-- -->\n\n<!DOCTYPE Message SYSTEM "http://example.org/x">\n<Message>'),
      4,
    ],
    ['one in UTF-16', Buffer.from(`\ufeff<?xml version="1.0"?>\n<!DOCTYPE a>\n<a/>`, 'utf16le'), 2],
    ['one in UTF-16, the other order', Buffer.from(`\ufeff<!DOCTYPE a>\n<a/>`, 'utf16le').swap16(), 1],
  ])('refuses %s before anything else', (_, text, line) => {
    expect(found(text)).toEqual([false, `return.xml return-xml-doctype ${line} -`]);
  });

  it.each([
    ['elements inside each other', SOUND.replace('<Sex>', `${'<x>'.repeat(20)}${'</x>'.repeat(20)}<Sex>`)],
    ['characters between two tags', SOUND.replace('>WBRI<', `>${'W'.repeat(10_001)}<`)],
    ['elements of one person', SOUND.replace('<Sex>', `${'<x></x>'.repeat(10_001)}<Sex>`)],
    ['character references', SOUND.replace('<Sex>', `<x>${`${'&amp;'.repeat(2000)}<y></y>`.repeat(101)}</x><Sex>`)],
    [
      'elements that the return does not have',
      SOUND.replace('<Sex>', `${Array.from({ length: 51 }, (_, n) => `<x${n}></x${n}>`).join('')}<Sex>`),
    ],
  ])('refuses more %s than any return has', (what, text) => {
    const { issues, usable } = read(text);
    expect(usable).toBe(false);
    expect(issues).toMatchObject([{ code: 'return-xml-limit', args: { what } }]);
  });

  it('stops inside a comment, an attribute or a text that never ends', () => {
    const endless = 'x'.repeat(300_000);
    for (const text of [`<Message><!--${endless}`, `<Message a="${endless}`, `<Message>${endless}`]) {
      expect(read(text).issues).toMatchObject([{ code: 'return-xml-limit', args: { most: '10000' } }]);
    }
  });

  it.each([
    ['breaks off', SOUND.slice(0, 900)],
    ['has a tag that is not closed', SOUND.replace('</Sex>', '')],
    ['has an entity that nothing declares', SOUND.replace('WBRI', '&xxe;')],
  ])('refuses XML that %s, and says where', (_, text) => {
    const { issues, usable } = read(text);
    expect(usable).toBe(false);
    expect(issues).toMatchObject([{ code: 'return-xml-broken' }]);
    expect(issues[0]!.line).toBeGreaterThan(15);
  });

  it('refuses XML of something else', () => {
    expect(found('<?xml version="1.0"?>\n<html></html>')).toEqual([false, 'return.xml return-unrecognised 2 -']);
  });

  it('says how the text was encoded', () => {
    expect(found(Buffer.from(`\ufeff${SOUND}`, 'utf16le'))).toEqual([true, 'return.xml file-encoding-utf16 - -']);
  });
});
