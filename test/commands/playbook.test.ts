import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';
import { writeFiles } from './own-playbook.ts';

const playbook = (...args: string[]) => dbv(temporaryFolder(), 'playbook', ...args);

describe('dbv playbook', () => {
  it('shows steps, themes, 17 elements and workstreams', async () => {
    const { code, out } = await playbook();
    expect(code).toBe(0);
    expect(out.match(/^ {2}E\d\d/gm)).toHaveLength(17);
    expect(out).toContain('case-reviews');
  });

  it.each([
    ['step', 'case-reviews', 'Who should be in the room'],
    ['theme', 'A', 'Elements that bear on it'],
    ['element', 'E09', 'What good looks like'],
    ['workstream', '3', 'How to tell it works'],
  ])('reads a %s in full, with or without saying what it is', async (kind, id, heading) => {
    const { code, out } = await playbook(kind, id);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect((await playbook(id.toLowerCase())).out).toBe(out);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80 + 60);
  });

  it.each(['step', 'themes', 'element', 'workstreams'])('lists %s', async (kind) => {
    expect((await playbook(kind)).code).toBe(0);
    expect(JSON.parse((await playbook(kind, '--json')).out).length).toBeGreaterThanOrEqual(3);
  });

  it('shows the playbook as an area uses it, in its folder or named', async () => {
    const area = copyOfExample('southmere');
    writeFiles(area, { 'playbook/elements/E05.md': '---\ntitle: Talking and listening\n---\n' });
    const named = await dbv(path.dirname(area), 'playbook', 'E05', '--area', 'southmere');
    expect(named.out).toContain('Talking and listening');
    expect((await dbv(area, 'playbook', 'E05')).out).toBe(named.out);
    expect((await dbv(path.dirname(area), 'playbook', 'E05')).out).not.toContain('Talking and listening');
    const where = await dbv(area, 'playbook', '--where');
    expect(where.out).toMatch(/elements\/E05\.md +with playbook\/elements\/E05\.md over it:/);
    const listed = JSON.parse((await dbv(area, 'playbook', '--where', '--json')).out) as {
      file: string;
      own?: string;
    }[];
    expect(listed.filter(({ own }) => own).map(({ file }) => file)).toEqual(['elements/E05.md']);
  });

  it('counts elements of the area\u2019s own apart', async () => {
    const area = copyOfExample('southmere');
    expect((await dbv(area, 'playbook')).out).toContain('The 17 elements\n');
    await dbv(area, 'playbook', 'E05', '--copy-to', '.');
    const copied = path.join(area, 'playbook', 'elements', 'E05.md');
    const text = readFileSync(copied, 'utf8').replace('id: E05', 'id: L01\nreason: Journeys are long here.');
    writeFiles(area, { 'playbook/elements/L01.md': text });
    expect((await dbv(area, 'playbook')).out).toContain('The 17 elements, and 1 of the area\u2019s own\n');
  });

  it('copies a file to be changed, which changes nothing yet', async () => {
    const area = copyOfExample('southmere');
    for (const what of [
      'E05',
      'case-reviews',
      'A',
      'streams',
      'survey',
      'pathways',
      'disclosure',
      'sampling',
      'caseReviewKit',
    ]) {
      const { code, out, err } = await dbv(area, 'playbook', what, '--copy-to', '.');
      expect([code, err], what).toEqual([0, '']);
      expect(out).toMatch(/^playbook\/.*\n$/);
    }
    const where = await dbv(area, 'playbook', '--where');
    expect(where.err).toBe('');
    expect(where.out.match(/over it changes nothing/g)).toHaveLength(9);
    expect((await dbv(area, 'playbook', 'themes', '--copy-to', '.')).err).toContain('is there already');
  });

  it('names what is wrong with the area\u2019s own, by file, line and column', async () => {
    const area = copyOfExample('southmere');
    writeFiles(area, { 'playbook/themes.yaml': 'themes:\n  - id: A\n    title: ""\n' });
    const { code, err } = await dbv(area, 'playbook');
    expect(code).toBe(2);
    expect(err).toContain('playbook/themes.yaml:3:12 "title" is empty.');
    expect((await dbv(area, 'check')).err).toContain('playbook/themes.yaml:3:12');
  });

  it('says so where the area is none', async () => {
    const { code, err } = await playbook('--area', 'none');
    expect(code).toBe(2);
    expect(err).toContain('none is not an area');
  });

  it('says what there is where there is no such entry', async () => {
    const { code, err } = await playbook('element', 'E99');
    expect(code).toBe(2);
    expect(err).toContain('It has: E01, E02');
  });
});
