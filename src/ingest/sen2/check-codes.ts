import { type Issue, issue } from '../../model/issues.ts';
import { codedItems, type ReturnCodes } from '../../model/sen2/years.ts';
import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import { COLUMNS, RETURN_TABLES, WORDS } from './columns.ts';
import type { Modules } from './modules.ts';
import { moduleOf } from './records.ts';

/** Codes that the return of its year does not have, though dbv can read them. What it cannot read is said by the cell. */
export function checkCodes(modules: Modules, year: number, { codes }: ReturnCodes): Issue[] {
  const readable = readableCodes();
  const found: Issue[] = [];
  for (const item of codedItems()) {
    const [name = '', column = ''] = item.split('.');
    const module = modules[name as keyof Modules];
    const cells = module?.items.get(column);
    if (!module || !cells) continue;
    const ofYear = codes.get(item);
    const isStrange = memo((text) => text !== '' && !ofYear?.has(text) && (readable.get(item)?.has(text) ?? true));
    module.lines.forEach((line, row) => {
      if (!isStrange(cells.text(row).trim().toUpperCase())) return;
      const at = { line: cells.lines?.[row] || line, column: cells.shown };
      found.push(issue('return-code-year', module.file, at, { year: String(year) }));
    });
  }
  return found;
}

function memo(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const judged = judge(text);
    known.set(text, judged);
    return judged;
  };
}

/** For each item, what the column it fills takes; an item of free text is not among them. */
function readableCodes(): Map<string, ReadonlySet<string>> {
  const readable = new Map<string, ReadonlySet<string>>();
  for (const table of RETURN_TABLES) {
    const spec = TABLES[table] as unknown as AnyTableSpec;
    for (const [column, sources] of Object.entries(COLUMNS[table])) {
      const codes = spec.columns[column]!.codes;
      if (!codes) continue;
      const words = Object.keys(WORDS[table]?.[column] ?? {});
      for (const [part, item] of sources) {
        readable.set(`${moduleOf(part)}.${item}`, new Set([...Object.keys(codes), ...words]));
      }
    }
  }
  return readable;
}
