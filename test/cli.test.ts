import { describe, expect, it } from 'vitest';
import { buildProgram, run } from '../src/cli.ts';
import { dbv, fakeWorld, ROOT, temporaryFolder } from './world.ts';

const program = buildProgram({ ...fakeWorld(ROOT), finish: () => {} });
const VERBS = program.commands.map((command) => command.name());
/** The commands of a command that has some. */
const PARTS = program.commands.flatMap((command) => command.commands.map((part) => `${command.name()} ${part.name()}`));

describe('dbv', () => {
  it('lists every command and how it ends', async () => {
    const { code, out } = await dbv(temporaryFolder(), '--help');
    expect(code).toBe(0);
    for (const verb of VERBS) expect(out).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
    expect(out).toContain('70 a fault in dbv');
  });

  it.each(VERBS)('%s --help shows what it does, its options and examples', async (verb) => {
    const { code, out } = await dbv(temporaryFolder(), verb, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: dbv ${verb}`);
    expect(out).toMatch(/Examples:\n {2}dbv /);
  });

  it('has help that the command reference repeats word for word', async () => {
    const pages = [];
    for (const verb of ['', ...VERBS, ...PARTS]) {
      const { out } = await dbv(temporaryFolder(), ...verb.split(' ').filter((word) => word !== ''), '--help');
      pages.push(`## ${verb === '' ? 'dbv' : `dbv ${verb}`}\n\n\`\`\`text\n${out.trimEnd()}\n\`\`\`\n`);
    }
    const text = `# Commands\n\nMade from the program\u2019s own help. Do not edit.\n\n${pages.join('\n')}`;
    await expect(text).toMatchFileSnapshot('../docs/commands.md');
  });

  it('says its version', async () => {
    expect(await dbv(temporaryFolder(), '--version')).toEqual({ code: 0, out: '0.0.0-test\n', err: '' });
  });

  it('suggests a command for one that is misspelt, and ends with 2', async () => {
    const { code, err } = await dbv(temporaryFolder(), 'diagnos');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean diagnose?');
  });

  it('ends with 2 for a wrong option or value', async () => {
    expect((await dbv(temporaryFolder(), 'check', '--nonsense')).code).toBe(2);
    const { code, err } = await dbv(temporaryFolder(), 'check', '--as-of', '31/01/2026');
    expect(code).toBe(2);
    expect(err).toContain('Write a date as 2026-01-31');
  });

  it('calls a bug a bug, without a stack, and ends with 70', async () => {
    let err = '';
    const world = fakeWorld(temporaryFolder());
    const say = (text: string) => {
      err += text;
    };
    const broken = { ...world, root: temporaryFolder(), say };
    const code = await run(['playbook'], (finish) => ({ ...broken, finish }));
    expect(code).toBe(70);
    expect(err).toContain('this is a fault in dbv, not in your files');
    expect(err).not.toMatch(/\n\s+at /);
    err = '';
    await run(['playbook', '--debug'], (finish) => ({ ...broken, finish }));
    expect(err).toMatch(/\n\s+at /);
  });

  it('has a summary and a description for every command', () => {
    const program = buildProgram({ ...fakeWorld(temporaryFolder()), finish: () => {} });
    for (const command of program.commands) {
      expect(command.summary(), command.name()).not.toBe('');
      expect(command.description().length, command.name()).toBeGreaterThan(command.summary().length);
    }
    expect(program.commands.map((command) => command.name())).toEqual(VERBS);
  });
});
