import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Diagnosis, diagnosisSchema } from '../../src/model/diagnosis.ts';
import { copyOfExample, dbv, ROOT, temporaryFolder } from '../world.ts';
import { writeFiles } from './own-playbook.ts';

/** An area that lays files of its own over the playbook, from its records to its report. */

const REASON = 'Two families in three answered here.';
const E05_REASON = 'Families here choose special schools because nobody told them of others.';
const L01_REASON = 'Half of the complaints of 2025 were about journeys.';

/** An element of the area's own, made from a shipped one as a consultant would. */
function localElement(): string {
  return readFileSync(path.join(ROOT, 'playbook/elements/E09.md'), 'utf8')
    .replace(/^id: .*/m, `id: L01\nreason: ${L01_REASON}`)
    .replace(/^title: .*/m, 'title: Journeys that children can bear')
    .replace(/^shortTitle: .*/m, 'shortTitle: Journeys to school');
}

const OWN = {
  'playbook/elements/L01.md': localElement(),
  'playbook/elements/E05.md': `---\nthemes:\n  - theme: B\n    weight: 3\n    reason: ${E05_REASON}\n---\n`,
  'playbook/streams.yaml': `streams:\n  - id: parent_carer\n    weight: 3\n    reason: ${REASON}\n`,
  'playbook/disclosure.yaml': 'hideBelow:\n  value: 10\n  reason: Our board asks for ten.\n',
  'playbook/survey.yaml':
    'wording:\n  L01:\n    parent_carer: { text: The way to school and back., short: Journeys }\n',
  'playbook/templates/partials/caution.md.hbs': '**Mind:** {{caution}}\n\n',
};

/** Whoever named E09, or was asked about it, has L01 too: it must come out near it. */
function withEvidence(folder: string): void {
  const edit = (name: string, change: (line: string) => readonly string[]) => {
    const file = path.join(folder, name);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${lines.flatMap(change).join('\n')}\n`);
  };
  edit('data/surveys.csv', (line) => (line.includes(',E09,') ? [line, line.replace(',E09,', ',L01,')] : [line]));
  edit('answers/self-assessment.csv', (line) =>
    line.startsWith('E09,') ? [line, line.replace('E09', 'L01')] : [line],
  );
  edit('data/case-reviews.csv', (line) => [line.replace(/\bE09\b/, 'E09;L01')]);
}

async function diagnose(folder: string, ...options: string[]) {
  const ended = await dbv(folder, 'diagnose', ...options);
  const out = options.includes('internal') ? 'report-internal' : 'report';
  const read = (name: string) => readFileSync(path.join(folder, out, name), 'utf8');
  return { ...ended, read, diagnosis: diagnosisSchema.parse(JSON.parse(read('diagnosis.json'))) };
}

const cellOf = ({ matrix }: Diagnosis, element: string, theme: string) =>
  matrix.find((cell) => cell.element === element && cell.theme === theme);
const elementOf = ({ elements }: Diagnosis, id: string) => elements.find((element) => element.id === id)!;

describe('an area with files of its own', () => {
  it('is not read without them, because its records name an element that is not there', async () => {
    const folder = copyOfExample('northshire');
    withEvidence(folder);
    const { code, out } = await dbv(folder, 'check');
    expect(code).toBe(1);
    expect(out).toContain('elements of the area\u2019s own are in its playbook folder');
    writeFiles(folder, OWN);
    expect((await dbv(folder, 'check')).code).toBe(0);
  });

  it('has its own element scored, ranked and shown, and its weights used', async () => {
    const folder = copyOfExample('northshire');
    withEvidence(folder);
    writeFiles(folder, OWN);
    const { code, err, diagnosis } = await diagnose(folder, '--audience', 'internal');
    expect([code, err]).toEqual([0, '']);
    expect(diagnosis.elements.map(({ id }) => id).slice(-2)).toEqual(['E17', 'L01']);
    expect(diagnosis.matrix).toHaveLength(18 * 3);

    // The same evidence and measures as E09, so the same score, and a rank beside it.
    const [own, twin] = [elementOf(diagnosis, 'L01'), elementOf(diagnosis, 'E09')];
    expect(own.score).toBeCloseTo(twin.score as number, 6);
    expect(own.rank?.median).toBeLessThanOrEqual(3);
    expect(own.grade).toBe(twin.grade);

    const score = elementOf(diagnosis, 'E05').score as number;
    expect(cellOf(diagnosis, 'E05', 'B')).toMatchObject({ weight: 3, reason: E05_REASON });
    expect(cellOf(diagnosis, 'E05', 'B')?.value).toBeCloseTo(3 * score, 6);
    for (const { streams } of diagnosis.elements) {
      expect(streams.find(({ stream }) => stream === 'parent_carer')?.weight).toBe(3);
    }
  });
});

/** One report for the tests that only read it. */
const home = mkdtempSync(path.join(tmpdir(), 'dbv-'));
const folder = path.join(home, 'northshire');
let reported: Awaited<ReturnType<typeof diagnose>>;
beforeAll(async () => {
  cpSync(path.join(ROOT, 'examples', 'northshire'), folder, { recursive: true });
  withEvidence(folder);
  writeFiles(folder, OWN);
  reported = await diagnose(folder);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('its report', () => {
  it('says what was added and re-weighted, as shipped and as here, each with its reason', async () => {
    const { read } = reported;
    const markdown = read('report.md');
    const section = markdown.slice(markdown.indexOf('**What the area\u2019s own playbook adds or changes**'));
    for (const row of [
      `| all of it |  | added | ${L01_REASON} |`,
      `| themes B weight | 1 | 3 | ${E05_REASON} |`,
      `| streams parent carer weight | 2 | 3 | ${REASON} |`,
      '| hide below value | 8 | 10 | Our board asks for ten. |',
    ]) {
      expect(section).toContain(row);
    }
    expect(section).toContain('(playbook/elements/L01.md)');
    expect(markdown).toContain('- **Overlays:** 5 files of the area\u2019s own');
  });

  it('keeps the 17 apart from what the area adds, in both forms', async () => {
    const { read } = reported;
    const markdown = read('report.md');
    expect(markdown).toContain('## 5. The 17 elements and 1 of the area\u2019s own');
    expect(markdown).not.toMatch(/17 × 3/);
    expect(markdown).toContain('by the weights in the 18 × 3 picture');
    expect(markdown).toContain('*L01 is the area\u2019s own and none of the programme\u2019s elements.*');
    expect(markdown).toContain(`- **Added by the area:** ${L01_REASON}`);
    expect(markdown).toContain('- **Changed by the area:** themes B weight 1 → 3.');
    const heads = markdown.split('\n').filter((line) => line.startsWith('*The area\u2019s own playbook bears on'));
    expect(heads.length).toBeGreaterThanOrEqual(3);
    const html = read('report.html');
    expect(html).toContain('The 17 elements and 1 of the area\u2019s own</h2>');
    expect(html).toContain('<p class="note">The area\u2019s own playbook bears on this section');
    expect(html).toContain(L01_REASON);
  });

  it('uses its own templates, and says so', async () => {
    const { read } = reported;
    expect(read('report.md')).toContain('**Mind:** Case reviews ask what could have been');
    expect(read('report.html')).not.toContain('Mind:');
    expect(read('report.md')).toContain('- **Templates of the area\u2019s own:** partials/caution.md.hbs');
  });

  it('withholds by the stricter rule', async () => {
    const { read, diagnosis } = reported;
    expect(diagnosis.judgements.disclosure.hideBelow.value).toBe(10);
    expect(read('report.md')).toContain('Counts below 10 are withheld');
    const small = diagnosis.indicators.flatMap(({ numerator }) => (typeof numerator === 'number' ? [numerator] : []));
    expect(small.filter((count) => count > 0 && count < 10)).toEqual([]);
  });

  it('is the same again, from the document with the same templates, and up to date', async () => {
    const { read } = reported;
    expect((await dbv(folder, 'diagnose', '--check')).code).toBe(0);
    const before = read('report.md');
    await dbv(folder, 'report', 'report/diagnosis.json', '--templates', 'playbook/templates');
    expect(read('report.md')).toBe(before);
    const other = path.join(temporaryFolder(), 'northshire');
    cpSync(folder, other, { recursive: true });
    writeFiles(other, { 'playbook/streams.yaml': OWN['playbook/streams.yaml'].replace('weight: 3', 'weight: 4') });
    expect((await dbv(other, 'diagnose', '--check')).code).toBe(1);
  });
});

describe('what goes with an area\u2019s own playbook', () => {
  it('explains its element, with its own evidence', async () => {
    const { code, out } = await dbv(folder, 'explain', 'L01', '.');
    expect(code).toBe(0);
    expect(out).toContain('Journeys that children can bear');
  });

  it('asks about its element in its own words', async () => {
    const { code } = await dbv(folder, 'kit', 'survey', 'parent_carer');
    expect(code).toBe(0);
    const page = readFileSync(path.join(folder, 'kit', 'survey', 'parent_carer.html'), 'utf8');
    expect(page).toContain('The way to school and back.');
  });

  it('goes into a pseudonymised copy, which has the same figures', async () => {
    const { diagnosis } = reported;
    const keys = path.join(temporaryFolder(), 'key');
    const copied = await dbv(folder, 'pseudonymise', '.', '--out', '../open', '--key-file', keys);
    expect([copied.code, copied.err]).toEqual([0, expect.anything()]);
    const copy = await diagnose(path.resolve(folder, '../open'));
    expect(copy.diagnosis.playbook).toEqual(diagnosis.playbook);
    expect(copy.diagnosis.elements).toEqual(diagnosis.elements);
  });
});
