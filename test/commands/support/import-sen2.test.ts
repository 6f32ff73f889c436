import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSen2 } from '../../../src/commands/support/import-sen2.ts';
import { header } from '../../sen2-returns/return.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { fakeWorld, temporaryFolder } from '../../world.ts';

describe('importSen2', () => {
  it('takes the form of dates and the authority from the dbv.yaml of the area, where there is one', async () => {
    const cwd = temporaryFolder();
    const xml = xmlText({
      header: header(2026, '301'),
      persons: [
        {
          items: { PersonBirthDate: '01/05/2014' },
          requests: [{ items: { ReceivedDate: '03/04/2025', RequestOutcome: 'A' } }],
        },
      ],
    });
    writeFileSync(path.join(cwd, 'return.xml'), xml);
    let out = '';
    const world = {
      ...fakeWorld(cwd),
      write: (text: string) => {
        out += text;
      },
      finish: () => {},
    };
    writeFileSync(path.join(cwd, 'dbv.yaml'), 'name: A\nla_code: "302"\ndates: DD/MM/YYYY\n');
    await importSen2(['return.xml'], { out: '.', json: true }, world);
    expect(JSON.parse(out).issues.map(({ code }: { code: string }) => code)).toContain('return-other-authority');
    expect(readFileSync(path.join(cwd, 'data/requests.csv'), 'utf8')).toContain('C1R1,C1,2025-04-03,A');
  });
});
