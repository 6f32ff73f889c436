import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFolder } from '../../../src/commands/support/compare-folder.ts';
import { fakeWorld, temporaryFolder } from '../../world.ts';

async function compare(found: Record<string, string>, expected: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(found)) writeFileSync(path.join(folder, name), text);
  let out = '';
  let code = 0;
  const world = {
    ...fakeWorld(folder),
    write: (text: string) => {
      out += text;
    },
    finish: (finished: number) => {
      code = finished;
    },
  };
  await compareFolder(folder, new Map(Object.entries(expected)), world);
  return { code, out };
}

describe('compareFolder', () => {
  it('takes no notice of line ends that a checkout changed', async () => {
    expect(await compare({ a: 'x\r\ny\r\n' }, { a: 'x\ny\n' })).toEqual({ code: 0, out: 'Up to date: 1 files.\n' });
  });

  it('shows what is and what should be, and stops after a few lines', async () => {
    const many = (word: string) => Array.from({ length: 9 }, (_, index) => `${word}${index}`).join('\n');
    const { code, out } = await compare({ a: 'same\nold', b: many('o') }, { a: 'same\nnew', b: many('n') });
    expect(code).toBe(1);
    expect(out).toContain('a: differs\n  line 2 - old\n  line 2 + new\n');
    expect(out).toContain('… and 3 more lines');
  });
});
