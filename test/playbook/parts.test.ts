import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { fileContent, PART_NAMES, PARTS, type PartContents, partsOf } from '../../src/playbook/parts.ts';
import { tinyPlaybook } from './tiny.ts';

const playbook = loadPlaybook(tinyPlaybook(), { version: '1', sha256: 'a', indicatorIds: ['known-share'] });

describe('parts of the playbook', () => {
  it('hold in their files what the playbook holds, lists under their name', () => {
    const contents = Object.fromEntries(PART_NAMES.map((name) => [name, fileContent(playbook, name)]));
    expect(contents.themes).toEqual({ themes: playbook.themes });
    expect(contents.streams).toBe(playbook.streams);
    expect(partsOf(contents as unknown as PartContents)).toEqual(
      Object.fromEntries(PART_NAMES.map((name) => [name, playbook[name]])),
    );
  });

  it('fit their schemas', () => {
    for (const name of PART_NAMES) {
      expect(PARTS[name].schema.safeParse(fileContent(playbook, name)).error, name).toBeUndefined();
    }
  });
});
