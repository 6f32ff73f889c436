import { severityOf } from '../../src/model/issues.ts';
import { KINDS_ELSEWHERE } from './kinds-elsewhere.ts';
import { KINDS_HERE, type KindHere } from './kinds-here.ts';
import { WAYS } from './writing.ts';

/** The page on messy files: each kind, where it was seen, what is done with it, and the test that shows it. */
export function messPage(): string {
  const ways = WAYS.map(([way]) => `| ${way} | the same figures |`);
  const here = KINDS_HERE.map((each) => row(each.kind, each.seen, doesOf(each), 'mess/kinds-here.test.ts'));
  const elsewhere = KINDS_ELSEWHERE.map(({ kind, seen, does, shown }) => row(kind, seen, does, shown[0]));
  return [
    '# Messy files',
    '',
    'Made from the tests. Do not edit.',
    '',
    'Every file is read in one of three ways: **accepted** with the same figures, **warned** about with its place, or **refused**',
    'with its place, as a file or a row. `dbv check` says which, and `read = used + set aside` holds for every file.',
    '',
    '## The same records written in other ways',
    '',
    'All tables of an area at once, in each way alone and in all of them together: `diagnosis.json` is the same to the last byte,',
    'but for size and digest of its inputs and the list of issues.',
    '',
    '| the same records | dbv |',
    '| --- | --- |',
    ...ways,
    '',
    '## Kinds of mess',
    '',
    'Seen in: files of England\u2019s authorities and of DfE, the programs that read them, or what an attacker would try.',
    '',
    '| kind | seen in | dbv | test |',
    '| --- | --- | --- | --- |',
    ...here,
    ...elsewhere,
    '',
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function doesOf({ says, loses }: KindHere): string {
  const codes = says.map((code) => `\`${code}\``).join(', ');
  if (says.length === 0) return 'the same figures';
  if (loses !== undefined) return `refuses the ${loses}: ${codes}`;
  const refuses = says.some((code) => severityOf(code) === 'error');
  if (refuses) return `refuses the row that is too many, the same figures: ${codes}`;
  const notes = says.every((code) => severityOf(code) === 'note');
  return `the same figures, and ${notes ? 'notes' : 'warns'}: ${codes}`;
}
