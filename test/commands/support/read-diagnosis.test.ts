import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDiagnosis } from '../../../src/commands/support/read-diagnosis.ts';
import { UserError } from '../../../src/model/errors.ts';
import { temporaryFolder } from '../../world.ts';

describe('readDiagnosis', () => {
  it('names the parts of a document that are not right', async () => {
    const file = path.join(temporaryFolder(), 'd.json');
    writeFileSync(file, JSON.stringify({ schemaVersion: '1.0', tool: { name: 'other', version: '1' } }));
    const error = await readDiagnosis(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain('tool.name');
  });

  it('names the file in a folder that was given in its place', async () => {
    const folder = temporaryFolder();
    await expect(readDiagnosis(folder)).rejects.toMatchObject({
      message: `${folder} is a folder.`,
      hint: `Name the diagnosis in it: dbv report ${path.join(folder, 'diagnosis.json')}`,
    });
    writeFileSync(path.join(folder, 'dbv.yaml'), 'name: Here\n');
    await expect(readDiagnosis(folder)).rejects.toMatchObject({
      hint: expect.stringContaining(path.join('report', 'diagnosis.json')),
    });
  });
});
