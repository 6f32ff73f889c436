import type { Day } from '../model/day.ts';
import { isoDay } from '../model/day.ts';
import { TABLES, type Tables } from '../model/tables/index.ts';
import type { AnswerPlace } from './answers.ts';

/** An answer as it is given. */
export interface NewAnswer {
  readonly place: AnswerPlace;
  readonly answer: string;
  readonly reason: string;
  readonly agreedBy: string;
  readonly date: Day;
}

/** A row for the table that an answer goes to: column → cell. */
export type AnswerCells = Readonly<Record<string, string>>;

/** The row that an answer becomes. */
export function answerCells({ place, answer, reason, agreedBy, date }: NewAnswer): AnswerCells {
  const day = isoDay(date);
  switch (place.into) {
    case 'progress':
      return { step: place.step, question: place.id, answer, reason, agreed_by: agreedBy, date: day };
    case 'self-assessment':
      return { element: place.about ?? '', maturity: answer, reason, agreed_by: agreedBy, date: day };
    case 'feedback':
      return { date: day, step: place.step, group: place.about ?? '', rating: answer };
  }
}

type AnswerTables = Pick<Tables, 'progress' | 'self-assessment' | 'feedback'>;

/** The tables as they are once an answer stands in its file. */
export function withAnswer<T extends AnswerTables>(tables: T, given: NewAnswer): T {
  const { place, answer, date } = given;
  const reason = given.reason === '' ? undefined : given.reason;
  const agreedBy = given.agreedBy === '' ? undefined : given.agreedBy;
  switch (place.into) {
    case 'progress':
      return added(tables, 'progress', { step: place.step, question: place.id, answer, reason, agreedBy, date });
    case 'self-assessment':
      return added(tables, 'self-assessment', {
        element: place.about ?? '',
        maturity: Number(answer),
        reason,
        agreedBy,
        date,
      });
    case 'feedback':
      return added(tables, 'feedback', { date, step: place.step, group: place.about, rating: Number(answer) });
  }
}

function added<T extends AnswerTables>(tables: T, name: keyof AnswerTables, row: object): T {
  const table = tables[name] ?? {
    file: `${TABLES[name].folder}/${name}.csv`,
    bytes: 0,
    sha256: '',
    rows: [],
    read: 0,
    setAside: [],
    noData: [],
  };
  const line = (table.rows.at(-1)?.line ?? 1) + 1;
  return { ...tables, [name]: { ...table, rows: [...table.rows, { ...row, line }], read: table.read + 1 } };
}
