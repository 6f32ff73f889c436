import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from './faults.ts';
import { isFaults, type Located, type Path, type Position, type Reading } from './located.ts';

/**
 * Reads plain YAML, and fast where it is written as JSON, as the large benchmark files are: those are read as YAML only
 * to find where a fault stands. A key that stands twice is a fault in YAML and takes its last value in JSON.
 */
export function readYaml(file: string, text: string, firstLine = 1): Reading<unknown> {
  const json = text.startsWith('{') && !text.includes('"__proto__"') ? parsedJson(text) : undefined;
  if (json === undefined) return readPlainYaml(file, text, firstLine);
  let slow: Reading<unknown> | undefined;
  return {
    file,
    value: json,
    at: (path: Path) => {
      slow ??= readPlainYaml(file, text, firstLine);
      return isFaults(slow) ? { line: firstLine, column: 1 } : slow.at(path);
    },
  };
}

/** The value of a JSON text; undefined where it is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads plain YAML: strings, numbers, true and false, lists and maps. Tags and aliases are refused, because content
 * that is read by people needs neither and both have been used to attack parsers. `firstLine` is the line of the file
 * on which the text begins.
 */
function readPlainYaml(file: string, text: string, firstLine = 1): Reading<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = [...syntaxFaults(file, document, position), ...refusals(file, document, position)];
  if (faults.length > 0) return faults;
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    at: (path) => position(offsetOf(document, path)),
  } satisfies Located<unknown>;
}

type PositionOf = (offset: number) => Position;

function syntaxFaults(file: string, document: Document, position: PositionOf): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...position(error.pos[0]),
    // The parser adds the position and a copy of the line; the position is given above.
    message: sentence(error.message.split(' at line ')[0] ?? error.message),
    remedy: error.code === 'TAG_RESOLVE_FAILED' ? 'Delete the tag.' : 'Mend the YAML.',
  }));
}

function sentence(message: string): string {
  const line = message.split('\n')[0]?.trim().replace(/:$/, '') ?? '';
  return line.endsWith('.') ? line : `${line}.`;
}

function refusals(file: string, document: Document, position: PositionOf): Fault[] {
  const faults: Fault[] = [];
  const refuse = (offset: number | undefined, message: string, remedy: string) => {
    faults.push({ file, ...position(offset ?? 0), message, remedy });
  };
  visit(document, {
    Alias: (_, alias) => refuse(alias.range?.[0], 'Aliases (*) are not read here.', 'Write the text out.'),
    Pair: (_, { key }) => {
      // A record drops this key in silence, so it must not reach one.
      if (isScalar(key) && key.value === '__proto__') {
        refuse(key.range?.[0], 'The key "__proto__" is not allowed.', 'Delete it.');
      }
    },
  });
  return faults;
}

/** Where a part begins: a list or a map under a key is found by its key, anything else by itself. */
function offsetOf(document: Document, path: Path): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      const holder = isScalar(pair.value) || isAlias(pair.value) ? pair.value : pair.key;
      offset = startOf(holder) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
