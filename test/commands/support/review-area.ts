import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../world.ts';

/** The cases of a sample: three of one stratum and a reserve, and two of another. */
export const SAMPLE = [
  'case_id,stratum,population,order,reserve,primary_need,seed,drawn_for',
  'pa1,mainstream:primary,291,1,0,ASD,1,2026-01-31',
  'pa2,mainstream:primary,291,2,0,SLCN,1,2026-01-31',
  'pa3,mainstream:primary,291,3,0,SEMH,1,2026-01-31',
  'pa4,mainstream:primary,291,4,1,MLD,1,2026-01-31',
  'pb1,special_independent:secondary,60,1,0,SEMH,1,2026-01-31',
  'pb2,special_independent:secondary,60,2,0,ASD,1,2026-01-31',
  '',
].join('\n');

/** A working folder with an area in `area/`, which has a sample and no reviews; and the files of workshops beside it. */
export function reviewArea(files: Readonly<Record<string, string | Uint8Array>> = {}, sample = SAMPLE): string {
  const cwd = temporaryFolder();
  const all = {
    'area/dbv.yaml': 'name: Northshire\nreference_date: 2026-01-31\n',
    'area/answers/sample.csv': sample,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  return cwd;
}

/** The text of a file in a folder. */
export function textIn(cwd: string, name: string): string {
  return readFileSync(path.join(cwd, name), 'utf8');
}

/** The rows of a CSV file as objects by column, for files without quotes. */
export function rowsIn(cwd: string, name: string): Record<string, string>[] {
  const [header = '', ...lines] = textIn(cwd, name).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export const HEADER =
  'case_id,stratum,population,reviewed_on,current_provision,ideal_outcome,divergence_point,decisive,contributory,parent_view,child_view,confidence,dissent,reviewer_roles,notes';

/** A sound row of a workshop's file. */
export function row(
  caseId: string,
  fields: Partial<Record<'on' | 'outcome' | 'point' | 'decisive' | 'roles' | 'notes', string>> = {},
) {
  const {
    on = '2025-10-13',
    outcome = 'right_now',
    point = '',
    decisive = 'E09',
    roles = 'SENCO',
    notes = '',
  } = fields;
  return `${caseId},,,${on},,${outcome},${point},${decisive},,1,0,2,0,${roles},${notes}`;
}

/** The file of a workshop. */
export function workshop(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}
