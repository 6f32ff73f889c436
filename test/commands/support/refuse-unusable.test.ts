import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { loadArea } from '../../../src/commands/support/load-area.ts';
import { refuseUnusable } from '../../../src/commands/support/refuse-unusable.ts';
import { copyOfExample, fakeWorld } from '../../world.ts';

async function refused(file: string | undefined, tables?: Parameters<typeof refuseUnusable>[3]) {
  const folder = copyOfExample('northshire');
  if (file !== undefined) writeFileSync(path.join(folder, 'data', file), 'a,a\n1,2\n');
  let said = '';
  const world = { ...fakeWorld(folder), finish: () => {}, say: (text: string) => (said += text) };
  const data = await loadArea(folder, await shippedPlaybook(world));
  const answer = await refuseUnusable(data, 'Nothing was written', world, tables);
  return { answer, said };
}

it('refuses nothing where every file can be used', async () => {
  expect(await refused(undefined)).toEqual({ answer: false, said: '' });
});

it('says which file stands in the way, and what would help', async () => {
  const { answer, said } = await refused('spend.csv');
  expect(answer).toBe(true);
  expect(said).toContain('[header-unrecognised]');
  expect(said).toContain(
    'Nothing was written: spend cannot be used. Mend the errors above, or take spend out of the folder.',
  );
  expect((await refused('plans.csv')).said).toMatch(/plans cannot be used\. Mend the errors above\.\n$/);
});

it('minds only the tables that are used', async () => {
  expect((await refused('spend.csv', ['plans', 'placements'])).answer).toBe(false);
  expect((await refused('spend.csv', ['spend'])).answer).toBe(true);
});
