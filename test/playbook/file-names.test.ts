import { describe, expect, it } from 'vitest';
import { checkFileNames, checkIdIsFileName, ELEMENT_IDS, filesIn, idOf } from '../../src/playbook/file-names.ts';
import { tinyPlaybook } from './tiny.ts';

const paths = [...tinyPlaybook().keys()];

describe('ELEMENT_IDS', () => {
  it('are E01 to E17', () => {
    expect(ELEMENT_IDS).toHaveLength(17);
    expect([ELEMENT_IDS[0], ELEMENT_IDS[8], ELEMENT_IDS[16]]).toEqual(['E01', 'E09', 'E17']);
  });
});

describe('filesIn', () => {
  it('gives the files of a folder in order of name', () => {
    expect(filesIn('steps', [...paths, 'steps/notes.txt', 'steps/old/x.md'])).toEqual([
      'steps/later.md',
      'steps/sooner.md',
    ]);
  });
});

describe('idOf', () => {
  it('is the name of the file', () => {
    expect(idOf('elements/E01.md')).toBe('E01');
    expect(idOf('benchmarks/ehc-plans-2025.yaml')).toBe('ehc-plans-2025');
  });
});

describe('checkFileNames', () => {
  it('finds nothing in a whole playbook, with elements of an area and a README', () => {
    expect(checkFileNames([...paths, 'elements/L01.md', 'README.md'])).toEqual([]);
  });

  it('finds files that are missing', () => {
    const left = paths.filter((path) => path !== 'streams.yaml' && path !== 'elements/E05.md');
    expect(checkFileNames(left)).toEqual([
      { file: 'streams.yaml', message: 'The file is missing.', remedy: 'Add it.' },
      { file: 'elements/E05.md', message: 'The file is missing.', remedy: 'Add it.' },
    ]);
  });

  it('finds files that are no part of a playbook', () => {
    expect(checkFileNames([...paths, 'stream.yaml', 'elements/E18.yaml'])).toMatchObject([
      { file: 'stream.yaml', message: 'The file is no part of a playbook.' },
      { file: 'elements/E18.yaml' },
    ]);
  });
});

describe('checkIdIsFileName', () => {
  it('holds the id against the name', () => {
    expect(checkIdIsFileName('elements/E01.md', 'E01', { line: 2, column: 5 })).toEqual([]);
    expect(checkIdIsFileName('elements/E01.md', 'E02', { line: 2, column: 5 })).toEqual([
      {
        file: 'elements/E01.md',
        line: 2,
        column: 5,
        message: 'The id "E02" is not the file\'s name.',
        remedy: 'Use "E01", or rename the file.',
      },
    ]);
  });
});
