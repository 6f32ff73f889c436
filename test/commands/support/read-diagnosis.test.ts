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
});
