import type { PseudonymousTable } from '../../ingest/pseudonymise/pseudonymise-table.ts';
import { shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { PseudonymiseAccount } from './pseudonymise-area.ts';

/** The account as JSON: counts and names of columns, no record. */
export function accountJson({ out, key, tables, risk }: PseudonymiseAccount): string {
  const files = tables.map(({ header, rows, ...rest }) => ({ ...rest, columns: header, rows: rows.length }));
  return jsonText({ out, key, files, risk });
}

/** The account for a person: what was done to each file, what is not in it, and what risk remains. */
export function accountText({ out, key, tables, risk }: PseudonymiseAccount, world: World): string {
  const style = styles(world);
  const paragraph = (text: string) => wrap(text, world.columns);
  const place = shownPath(world.cwd, out) || '.';
  return [
    `${style.heading(place)}: dbv.yaml and ${some(tables.length, 'table')}, pseudonymised.`,
    '',
    ...tables.map((table) => wrap(tableText(table), world.columns, '    ')),
    '',
    paragraph(
      `Key: ${key.file}${key.made ? ', made just now' : ''}. Keep it, and keep it apart from these files: whoever has ` +
        'both can find which hash is whose by trying every id.',
    ),
    '',
    style.heading('What risk remains'),
    paragraph(
      'Pseudonymised records are personal data still (UK GDPR, article 4(5)), and nothing here makes them anonymous. ' +
        'Schools, and the exact days on which plans, placements, requests and reviews began and ended, are kept, ' +
        'because durations and moves are worked out from them.',
    ),
    ...risk.map(({ known, plans, alone, few }) =>
      paragraph(
        `By ${known}: of ${some(plans, 'plan')}, ${alone} ${alone === 1 ? 'is' : 'are'} like no other and ${few} like ` +
          'one to three others.',
      ),
    ),
    paragraph(
      'Who knows that much of a child can find the row, and read the rest of it. Check the files in only where everyone ' +
        'who can see them may see such records, and never publish them.',
    ),
    '',
  ].join('\n');
}

function tableText({ file, rows, setAside, hashed, months, dropped }: PseudonymousTable): string {
  const parts = [
    some(rows.length, 'row'),
    ...(setAside > 0 ? [`not written, because set aside as faulty: ${setAside}`] : []),
    ...(hashed.length > 0 ? [`hashed: ${hashed.join(', ')}`] : []),
    ...(months.length > 0 ? [`month only: ${months.join(', ')}`] : []),
    ...(dropped.length > 0 ? [`left out: ${dropped.join(', ')}`] : []),
  ];
  return `${file}: ${parts.join('; ')}.`;
}

function some(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
