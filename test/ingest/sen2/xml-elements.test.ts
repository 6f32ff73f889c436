import { describe, expect, it } from 'vitest';
import { byPlaceOfPerson, elementReader, LIMITS } from '../../../src/ingest/sen2/xml-elements.ts';

/** Feeds a reader: `+tag` opens, `-` closes, anything else is text; one event a line. */
function feed(...events: readonly string[]) {
  const reader = elementReader('return.xml');
  events.forEach((event, index) => {
    if (event === '-') reader.close();
    else if (event.startsWith('+')) reader.open(event.slice(1), index + 1);
    else reader.text(event);
  });
  return reader;
}

const FROM = { file: 'return.xml', bytes: 1, sha256: 'abc' };

describe('elementReader', () => {
  it('keeps the text of an item in the row it stands in, in pieces or whole', () => {
    const { modules } = feed(
      '+Message',
      '+Persons',
      '+Person',
      '+Sex',
      'M',
      '',
      '-',
      '-',
      '+Person',
      '-',
      '+Person',
      '+Sex',
      'F',
      '-',
    );
    const { person } = modules(FROM);
    const { text, lines } = person!.items.get('sex')!;
    expect([0, 1, 2].map(text)).toEqual(['M', '', 'F']);
    expect(lines).toEqual([4, 0, 12]);
    expect(person!.lines).toEqual([3, 9, 11]);
  });

  it('keeps nothing of what stands inside an element it passes over', () => {
    const reader = feed(
      '+Message',
      '+Persons',
      '+Person',
      '+Surname',
      'CANARY',
      '-',
      '+Other',
      '+Sex',
      'CANARY',
      '-',
      '-',
      '+Sex',
      'M',
      '-',
    );
    expect(
      JSON.stringify([...reader.modules(FROM).person!.items], (_, value) =>
        typeof value === 'function' ? value(0) : value,
      ),
    ).not.toContain('CANARY');
    expect(reader.modules(FROM).person!.items.get('sex')!.text(0)).toBe('M');
  });

  it('stops at the first fault and takes nothing after it', () => {
    const reader = feed('+html', '+Message', '+Persons', '+Person');
    expect(reader.stopped()).toMatchObject({ code: 'return-unrecognised', line: 1 });
    expect(reader.modules(FROM).person!.lines).toEqual([]);
    reader.exceed('depth', 5);
    expect(reader.stopped()!.code).toBe('return-unrecognised');
  });

  it('has limits a return is far below', () => {
    expect(LIMITS.depth.most).toBeGreaterThanOrEqual(10);
    expect(feed('+Message', 'x'.repeat(LIMITS.text.most)).stopped()).toBeUndefined();
    expect(feed('+Message', 'x'.repeat(LIMITS.text.most + 1)).stopped()).toMatchObject({ code: 'return-xml-limit' });
  });
});

describe('byPlaceOfPerson', () => {
  it('gives every row the place of its person', () => {
    const { modules } = feed(
      '+Message',
      '+Persons',
      '+Person',
      '+Requests',
      '-',
      '-',
      '+Person',
      '+Requests',
      '-',
      '+Requests',
      '+ActivePlans',
      '+SENneed',
    );
    const renumbered = byPlaceOfPerson(modules(FROM));
    expect(renumbered.person!.lines).toEqual([1, 2]);
    expect(renumbered.requests!.lines).toEqual([1, 2, 2]);
    expect(renumbered.senneed!.lines).toEqual([2]);
  });
});
