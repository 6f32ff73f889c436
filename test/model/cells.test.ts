import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  cellReader,
  code,
  cost,
  count,
  date,
  fault,
  faultOf,
  financialYear,
  flag,
  id,
  ids,
  isFault,
  lenient,
  money,
  month,
  number,
  oneOf,
  required,
  text,
  word,
} from '../../src/model/cells.ts';
import { NEEDS } from '../../src/model/codes.ts';
import { dayFromIso } from '../../src/model/day.ts';
import { read } from './cell.ts';

describe('a column', () => {
  it('is optional and decides over its row until told otherwise', () => {
    const column = id('An id.');
    expect(column).toMatchObject({ kind: 'id', description: 'An id.', required: false, faultCosts: 'row' });
    expect(required(column)).toMatchObject({ required: true, faultCosts: 'row' });
    expect(lenient(column)).toMatchObject({ required: false, faultCosts: 'cell' });
    expect(required(lenient(column)).faultCosts).toBe('row');
  });
});

describe('cellReader', () => {
  it('gives the value, or the fault with what its sentence needs', () => {
    const column = number('Number.', { min: 1, max: 5 });
    expect(cellReader(column)('3')).toBe(3);
    const found = cellReader(column)('6');
    expect(isFault(found) && [found.code, found.args]).toEqual(['number-out-of-range', { range: '1 to 5' }]);
  });

  it('reads cell ten thousand as it reads the first', () => {
    const reader = cellReader(number('Number.', { min: 1, max: 5 }));
    const results = Array.from({ length: 10_000 }, (_, index) => reader(index % 2 === 0 ? '3' : '6'));
    expect(results.filter((result) => result === 3)).toHaveLength(5000);
    expect(
      results.every((result, index) => index % 2 === 0 || (isFault(result) && result.code === 'number-out-of-range')),
    ).toBe(true);
  });

  it('tells a value from a fault, a list of ids too', () => {
    expect(isFault(['E01'])).toBe(false);
    expect(isFault('code-unknown')).toBe(false);
    expect(isFault({ code: 'code-unknown', args: {} })).toBe(false);
    expect(isFault(fault('code-unknown'))).toBe(true);
  });
});

describe('faultOf', () => {
  it('says that a cell cannot be read where a schema does not say why', () => {
    const { error } = z.string().max(1).safeParse('long');
    expect(faultOf(error!).code).toBe('cell-unreadable');
  });
});

describe('id', () => {
  it.each(['P0001', '007', '1E5', '2E10', 'e+05', 'A1234', 'A12345678901', 'A1234567890123'])(
    'keeps %j as it is',
    (text) => {
      expect(read(id('Id.'), text)).toBe(text);
    },
  );

  it.each(['1e+05', '1E+11', '1.23457E+11', '-2e+10', '5e-07'])('refuses %j: digits are lost', (text) => {
    expect(read(id('Id.'), text)).toBe('!id-scientific');
  });

  it.each(['A123456789012', 'a123456789012', 'A12345678901B'])('refuses %j: it has the shape of a UPN', (text) => {
    expect(read(id('Id.'), text)).toBe('!id-personal');
  });
});

describe('text', () => {
  it('keeps anything', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(read(text('Text.'), value)).toBe(value);
      }),
    );
  });
});

describe('date', () => {
  it('reads ISO dates as days', () => {
    expect(read(date('Date.'), '2024-02-29')).toBe(dayFromIso('2024-02-29'));
  });

  it.each([
    ['2025-02-29', '!date-impossible'],
    ['2025-13-01', '!date-impossible'],
    ['1850-01-01', '!date-impossible'],
    ['45123', '!date-excel-serial'],
    ['45123.5', '!date-excel-serial'],
    ['2012', '!date-unreadable'],
    ['01/09/2015', '!date-unreadable'],
    ['2024-9-1', '!date-unreadable'],
    ['2024-09-01 10:00', '!date-unreadable'],
  ])('refuses %j with %s', (text, expected) => {
    expect(read(date('Date.'), text)).toBe(expected);
  });
});

describe('month', () => {
  it('reads a month as its first day', () => {
    expect(read(month('Month.'), '2015-03')).toBe(dayFromIso('2015-03-01'));
  });

  it.each(['2015-13', '2015-00', '2015-3', 'Mar 2015', '2015-03-01'])('refuses %j', (text) => {
    expect(read(month('Month.'), text)).toBe('!month-unreadable');
  });
});

describe('code and oneOf', () => {
  it('match without regard to case and give the code as the list spells it', () => {
    expect(read(code('Need.', NEEDS), 'slcn')).toBe('SLCN');
    expect(read(oneOf('Status.', ['idea', 'live']), 'LIVE')).toBe('live');
  });

  it('take an en dash for a hyphen', () => {
    expect(read(oneOf('Age band.', ['0-4', '5-10']), '5\u201310')).toBe('5-10');
  });

  it.each(['AUT', 'ASD ', '', '__proto__', 'constructor'])('refuse %j', (text) => {
    expect(read(code('Need.', NEEDS), text)).toBe('!code-unknown');
  });

  it('list the codes in the fault, but not without end', () => {
    const short = cellReader(oneOf('C.', ['a', 'b']))('x');
    expect(isFault(short) && short.args.codes).toBe('a b');
    const letters = 'abcdefghijklmnopqrst'.split('');
    const long = cellReader(oneOf('C.', letters))('?');
    expect(isFault(long) && long.args.codes).toBe(`${letters.slice(0, 15).join(' ')} …`);
  });
});

describe('word', () => {
  it('takes what matches and says nothing of what does not', () => {
    const column = word('The step.', /^[a-z]+$/, 'score');
    expect(read(column, 'score')).toBe('score');
    expect(read(column, 'Score 1')).toBe('!cell-unreadable');
  });
});

describe('ids', () => {
  const column = ids('Elements.', /^E\d\d$/, 'E09;E14');

  it('reads ids separated by semicolons, each once, with spaces or without', () => {
    expect(read(column, 'E09')).toEqual(['E09']);
    expect(read(column, ' E14 ;E09;; E14;')).toEqual(['E14', 'E09']);
  });

  it.each(['E09,E14', 'E9', 'e09', 'E09 E14', ';', ' ; '])('refuses %j', (text) => {
    expect(read(column, text)).toBe('!list-unreadable');
  });
});

describe('flag', () => {
  it.each(['1', 'Y', 'y', 'Yes', 'TRUE', 'true'])('reads %j as yes', (text) => {
    expect(read(flag('Flag.'), text)).toBe(true);
  });

  it.each(['0', 'N', 'no', 'False'])('reads %j as no', (text) => {
    expect(read(flag('Flag.'), text)).toBe(false);
  });

  it.each(['2', '-1', 'maybe', '', 'toString'])('refuses %j', (text) => {
    expect(read(flag('Flag.'), text)).toBe('!flag-unreadable');
  });
});

describe('money and cost', () => {
  it.each([
    ['12500', 12_500],
    ['£1,234.50', 1234.5],
    ['£ 12', 12],
    ['1,234,567', 1_234_567],
    ['0', 0],
    ['(1,234)', -1234],
    ['(£1,234.50)', -1234.5],
    ['-5', -5],
    ['-£5', -5],
    ['£-5', -5],
    ['(0)', 0],
    ['-0.00', 0],
  ])('read %j as %d pounds', (text, amount) => {
    expect(read(money('Money.'), text)).toBe(amount);
  });

  it.each([
    '',
    '£',
    '1,23',
    '12,34,567',
    '1.234,50',
    '5k',
    '£5-10',
    '--5',
    '-£-5',
    '(-5)',
    '()',
    '(5',
    '1e5',
    '$5',
    '0x1F',
    '9'.repeat(400),
  ])('do not read %j', (text) => {
    expect(read(money('Money.'), text)).toBe('!money-unreadable');
  });

  it('do not take nought for unknown, nor unknown for nought', () => {
    expect(read(cost('Cost.'), '0')).toBe(0);
    expect(read(cost('Cost.'), '')).toBe('!money-unreadable');
  });

  it('differ on negatives', () => {
    expect(read(cost('Cost.'), '(1,234)')).toBe('!money-negative');
    expect(read(cost('Cost.'), '-0.01')).toBe('!money-negative');
    expect(read(cost('Cost.'), 'x')).toBe('!money-unreadable');
  });

  it('read any amount of pence, written in threes or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (pence) => {
        const plain = (pence / 100).toFixed(2);
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
        expect(read(money('Money.'), plain)).toBe(pence / 100);
        expect(read(money('Money.'), `£${grouped}`)).toBe(pence / 100);
      }),
    );
  });
});

describe('number', () => {
  it.each([
    ['0.35', 0.35],
    ['-2', -2],
    ['+3', 3],
    ['1,200', 1200],
    ['-0', 0],
  ])('reads %j', (text, expected) => {
    expect(read(number('Number.'), text)).toBe(expected);
  });

  it.each(['', ' ', '1e3', '35%', '.5', '5.', 'Infinity', 'NaN', '0x10', '9'.repeat(400)])(
    'does not read %j',
    (text) => {
      expect(read(number('Number.'), text)).toBe('!number-unreadable');
    },
  );

  it('keeps to its limits, both allowed, and names them', () => {
    const share = number('Share.', { min: 0, max: 1 });
    expect([read(share, '0'), read(share, '1'), read(share, '1.01'), read(share, '-0.01')]).toEqual([
      0,
      1,
      '!number-out-of-range',
      '!number-out-of-range',
    ]);
    const range = (limits: { min?: number; max?: number }, text: string) => {
      const found = cellReader(number('N.', limits))(text);
      return isFault(found) ? found.args.range : undefined;
    };
    expect(range({ min: 0, max: 1 }, '2')).toBe('0 to 1');
    expect(range({ min: 0 }, '-1')).toBe('0 or more');
    expect(range({ max: 9 }, '10')).toBe('9 or less');
  });
});

describe('count', () => {
  it('is whole and, unless told otherwise, not negative', () => {
    expect(read(count('Count.'), '12')).toBe(12);
    expect(read(count('Count.'), '12.0')).toBe(12);
    expect(read(count('Count.'), '1.5')).toBe('!number-not-whole');
    expect(read(count('Count.'), '-1')).toBe('!number-out-of-range');
    expect(read(count('Count.'), 'x')).toBe('!number-unreadable');
  });
});

describe('financialYear', () => {
  it.each(['2024-25', '2024/25', '2024\u201325', '2024-2025', '2024/2025'])(
    'reads %j as the year in which it begins',
    (text) => {
      expect(read(financialYear('Year.'), text)).toBe(2024);
    },
  );

  it('knows the turn of a century', () => {
    expect(read(financialYear('Year.'), '1999-00')).toBe(1999);
  });

  it.each(['2024', '2024-26', '2024-24', '24-25', '2024-1925', '2024 25', '2024-5'])('refuses %j', (text) => {
    expect(read(financialYear('Year.'), text)).toBe('!financial-year-unreadable');
  });
});
