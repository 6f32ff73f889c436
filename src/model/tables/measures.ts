import { date, number, required, text } from '../cells.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** Local measures the area already has. */
export const measures = tableSpec({
  name: 'measures',
  folder: 'data',
  title: 'Local measures',
  description: 'Local measures the area already has.',
  enables: 'local measures as evidence about elements',
  needed: false,
  columns: {
    measure: kept(
      required(text('Name of the measure, in lower case with hyphens.', 'speech-therapy-waits-over-18-weeks-share')),
    ),
    date: kept(required(date('The day it is for.', '2025-09-30'))),
    numerator: number('Numerator.', {}, '84'),
    denominator: number('Denominator.', {}, '240'),
    value: number('The figure, where numerator and denominator are not held. Shares as 0.35.', {}, ''),
    unit: kept(text('Unit.', 'share')),
    source: kept(text('Where it comes from.', 'Integrated care board waiting list')),
  },
  rules: [
    (row) =>
      row.value === undefined && (row.numerator === undefined || row.denominator === undefined)
        ? { code: 'measure-no-value', column: 'value' }
        : undefined,
    (row) =>
      row.denominator !== undefined && row.denominator <= 0
        ? { code: 'measure-denominator', column: 'denominator' }
        : undefined,
  ],
});
