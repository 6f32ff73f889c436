import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

describe('checkRepeats', () => {
  it('sets aside a second number of residents for one year and age, whether or not it is the same', () => {
    const { tables, issues } = readTexts({
      population: 'year,age,population\n2024,7,3120\n2024,8,3100\n2025,7,3120\n2024,7,3120\n2024,8,10\n',
    });
    expect(issues.map(located)).toEqual(['row-duplicate 5 age', 'row-duplicate 6 age']);
    expect(issues.map(({ args }) => args.first)).toEqual(['2', '3']);
    expect(tables.population!.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('queries spending that stands twice, and counts both', () => {
    const { tables, issues } = readTexts({
      spend: [
        'financial_year,provision,need,amount,basis',
        '2024-25,mainstream,ASD,5000,outturn',
        '2024-25,mainstream,ASD,5000.50,outturn',
        '2024-25,mainstream,,5000,outturn',
        '2024/25,MAINSTREAM,asd,"£5,000",Outturn',
      ].join('\n'),
    });
    expect(issues.map(located)).toEqual(['row-repeated 5 -']);
    expect(issues[0]!.args).toEqual({ first: '2' });
    expect(tables.spend!.rows).toHaveLength(4);
  });
});
