import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../src/indicators/index.ts';
import { TABLE_NAMES } from '../src/model/tables/index.ts';

/** The rules of the house, read off the import lines. */

const SRC = path.resolve(import.meta.dirname, '../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
}

const sources = filesBelow(SRC).map((name) => ({ name, text: readFileSync(path.join(SRC, name), 'utf8') }));

/** Every module a file imports: a path below src, or a package or node module by name. */
function importsOf(name: string, text: string): string[] {
  const patterns = [
    /^(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm,
    /^import\s+['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  const specifiers = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(name), specifier)) : specifier,
  );
}

/** What a file imports as it loads: neither types nor `import()`. */
function staticImportsOf(name: string, text: string): string[] {
  const withoutTypes = text.replace(/^import type\b[^;]*;/gm, '').replace(/\bimport\([^)]*\)/g, '');
  return importsOf(name, withoutTypes);
}

function roomOf(name: string): string {
  return name.includes('/') ? name.split('/')[0]! : name;
}

/** What each room may import beside itself: other rooms, and packages. */
const MAY: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  model: { rooms: [], packages: ['zod'] },
  statistics: { rooms: [], packages: ['jstat', 'd3-random', 'pure-rand'] },
  yaml: { rooms: ['model'], packages: ['yaml', 'zod'] },
  playbook: { rooms: ['model', 'yaml'], packages: ['zod'] },
  ingest: {
    rooms: ['model', 'yaml'],
    packages: ['csv-parse', 'csv-stringify', 'iconv-lite', 'fastest-levenshtein', 'saxes', 'zod'],
  },
  indicators: { rooms: ['model', 'statistics'], packages: [] },
  sampling: { rooms: ['model', 'statistics'], packages: [] },
  assess: { rooms: ['model', 'statistics', 'sampling'], packages: [] },
  baseline: { rooms: ['model', 'statistics'], packages: [] },
  forecast: { rooms: ['model', 'statistics'], packages: [] },
  protect: { rooms: ['model', 'statistics'], packages: [] },
  render: { rooms: ['model'], packages: ['handlebars', 'csv-stringify'] },
  kits: { rooms: ['model'], packages: ['csv-stringify'] },
  reference: { rooms: ['model', 'indicators', 'assess', 'render'], packages: ['zod'] },
  scaffold: { rooms: ['model', 'reference'], packages: ['csv-stringify'] },
  walk: { rooms: ['model', 'sampling'], packages: [] },
  plan: { rooms: ['model'], packages: [] },
  'pipeline.ts': {
    rooms: ['model', 'ingest', 'indicators', 'assess', 'walk', 'baseline', 'forecast', 'plan'],
    packages: [],
  },
};

describe('who may import whom', () => {
  const cases = sources.filter(({ name }) => roomOf(name) in MAY);

  it.each(cases)('$name keeps to its room', ({ name, text }) => {
    const room = roomOf(name);
    const { rooms, packages } = MAY[room]!;
    const strangers = importsOf(name, text).filter((target) => {
      if (target.startsWith('node:')) return true;
      const isPackage = !existsSync(path.join(SRC, target));
      if (isPackage) return !packages.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
      return roomOf(target) !== room && !rooms.includes(roomOf(target));
    });
    expect(strangers).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(sources.map(({ name }) => roomOf(name)));
    const known = new Set([...Object.keys(MAY), 'io', 'commands', 'cli.ts']);
    expect([...rooms].filter((room) => !known.has(room))).toEqual([]);
  });

  it('lets nobody but cli.ts import cli.ts, and no stage import io', () => {
    for (const { name, text } of sources) {
      const targets = importsOf(name, text);
      expect(targets, name).not.toContain('cli.ts');
      if (!['io', 'commands', 'cli.ts'].includes(roomOf(name))) {
        expect(
          targets.filter((target) => roomOf(target) === 'io'),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('start-up', () => {
  it('loads no package but commander before a command is chosen', () => {
    const reached = new Set(['cli.ts']);
    for (const name of reached) {
      for (const target of staticImportsOf(name, readFileSync(path.join(SRC, name), 'utf8'))) {
        if (existsSync(path.join(SRC, target))) reached.add(target);
        else if (!target.startsWith('node:') && !target.endsWith('package.json'))
          expect(`${name} imports ${target}`).toMatch(/ commander$/);
      }
    }
    expect(reached.size).toBeGreaterThan(10);
  });
});

describe('the outside world stays outside', () => {
  const inside = sources.filter(({ name }) => !['io', 'commands', 'cli.ts'].includes(roomOf(name)));

  it.each(inside)('$name has no clock, locale, process or files', ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/Date\.now|new Date\(\)|\bprocess\.|node:fs|node:process|Math\.random/);
    expect(code).not.toMatch(/\bIntl\.|toLocale|localeCompare/);
  });

  it('ends the process in cli.ts only', () => {
    for (const { name, text } of sources.filter(({ name }) => name !== 'cli.ts')) {
      expect(text, name).not.toMatch(/process\.exit/);
    }
  });
});

describe('habits', () => {
  it('has no classes but errors, no default exports and no folder for odds and ends', () => {
    for (const { name, text } of sources) {
      const classes = [...text.matchAll(/^(?:export )?class (\w+) extends (\w+)|^(?:export )?class (\w+)/gm)];
      for (const match of classes) expect(match[2], `${name}: ${match[0]}`).toMatch(/Error$/);
      expect(text, name).not.toMatch(/^export default/m);
      expect(name).not.toMatch(/(^|\/)(utils?|helpers?|lib)\//);
    }
  });

  it('mirrors every source with a test', () => {
    const tests = new Set(filesBelow(path.resolve(import.meta.dirname)));
    const mirrored = sources
      .filter(({ text }) => hasBehaviour(text))
      .map(({ name }) => name.replace(/\.ts$/, '.test.ts'));
    expect(mirrored.filter((name) => !tests.has(name))).toEqual([]);
  });

  it('keeps registries equal to their folders', () => {
    const tables = filesBelow(path.join(SRC, 'model/tables')).map((name) => name.replace(/\.ts$/, ''));
    expect(tables.filter((name) => !['index', 'table'].includes(name)).sort()).toEqual([...TABLE_NAMES].sort());
    const imported = importsOf('indicators/index.ts', readFileSync(path.join(SRC, 'indicators/index.ts'), 'utf8'));
    const families = sources.filter(
      ({ name, text }) => name.startsWith('indicators/') && /: Indicator(\[\]|\b)|readonly Indicator\[\]/.test(text),
    );
    const missing = families
      .map(({ name }) => name)
      .filter((name) => name !== 'indicators/index.ts' && name !== 'indicators/run.ts' && !imported.includes(name));
    expect(missing).toEqual([]);
  });

  it('gives every indicator an id of its own, in kebab case', () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(:<name>)?$/);
  });

  it('names every element, step and command file by its id', () => {
    const root = path.resolve(import.meta.dirname, '..');
    for (const folder of ['elements', 'steps']) {
      for (const file of readdirSync(path.join(root, 'playbook', folder))) {
        const text = readFileSync(path.join(root, 'playbook', folder, file), 'utf8');
        expect(/^id: (.+)$/m.exec(text)?.[1], file).toBe(file.replace(/\.md$/, ''));
      }
    }
    for (const file of readdirSync(path.join(SRC, 'commands')).filter((name) => name.endsWith('.ts'))) {
      const verb = file.replace(/\.ts$/, '');
      expect(readFileSync(path.join(SRC, 'commands', file), 'utf8')).toContain(`.command('${verb}')`);
    }
  });
});

/** Whether a file does anything: files of types and re-exports alone have nothing to test. */
function hasBehaviour(text: string): boolean {
  return /^(export )?(async )?function |^export const \w+ = |^export class /m.test(text);
}
