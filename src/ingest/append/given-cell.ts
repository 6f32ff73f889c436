import type { Column } from '../../model/cells.ts';
import { type IssueCode, issue, issueRemedy, issueText } from '../../model/issues.ts';
import { cellText } from '../pseudonymise/cell-text.ts';
import { readerOfCells } from '../read-cell.ts';
import { spreadsheetText } from '../spreadsheet-text.ts';

/** A value as a file holds it, or what is wrong with it, in words. */
export type GivenCell = { readonly text: string } | { readonly wrong: string };

/**
 * What a person gave for a column, judged as a cell of a file would be. Line breaks become spaces, so that a row stays on
 * one line.
 */
export function givenCell(column: Column<unknown>, given: string): GivenCell {
  const reading = readerOfCells(column)(given.replace(/\s*[\r\n]+\s*/g, ' '));
  switch (reading.kind) {
    case 'value': {
      const text = cellText(column.kind, reading.value);
      return { text: column.kind === 'text' || column.kind === 'id' ? spreadsheetText(text) : text };
    }
    case 'fault':
      return wrong(reading.fault.code, reading.fault.args);
    case 'mark':
      return wrong('cell-no-data', { mark: reading.mark });
    case 'blank':
      if (reading.byWord) return wrong('cell-null-word');
      return column.required ? wrong('cell-required') : { text: '' };
  }
}

function wrong(code: IssueCode, args?: Record<string, string>): GivenCell {
  const found = issue(code, '', {}, args);
  return { wrong: `${issueText(found)} ${issueRemedy(found)}` };
}
