import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { registerBaseline } from './commands/baseline.ts';
import { registerCheck } from './commands/check.ts';
import { registerDiagnose } from './commands/diagnose.ts';
import { registerExplain } from './commands/explain.ts';
import { registerGuide } from './commands/guide.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerKit } from './commands/kit.ts';
import { registerLog } from './commands/log.ts';
import { registerMap } from './commands/map.ts';
import { registerPlan } from './commands/plan.ts';
import { registerPlaybook } from './commands/playbook.ts';
import { registerPseudonymise } from './commands/pseudonymise.ts';
import { registerReport } from './commands/report.ts';
import { registerSample } from './commands/sample.ts';
import { registerSchema } from './commands/schema.ts';
import { nodeWorld } from './io/node-world.ts';
import type { World } from './io/world.ts';
import { UserError } from './model/errors.ts';

/** Every command, in the order a new user meets them. */
const COMMANDS = [
  registerInit,
  registerGuide,
  registerMap,
  registerImport,
  registerCheck,
  registerPseudonymise,
  registerBaseline,
  registerSample,
  registerKit,
  registerLog,
  registerDiagnose,
  registerReport,
  registerPlan,
  registerPlaybook,
  registerExplain,
  registerSchema,
] as const;

/** The whole program. */
export function buildProgram(world: World): Command {
  const program = new Command('dbv')
    .description(
      'The National Playbook of Delivering Better Value in SEND as a diagnostic toolkit: point it at the records an\n' +
        'area already holds, and it says what they show, how sure that is, and what improvement would mean for children.',
    )
    .version(world.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--debug', 'show where in the program a fault arose')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({
      helpWidth: world.columns,
      // Lines are broken to the width of the terminal alone.
      commandDescription: (command) => command.description().replaceAll('\n', ' '),
    })
    .configureOutput({ writeOut: world.write, writeErr: world.say })
    .addHelpText(
      'after',
      [
        '',
        'Start here:',
        '  dbv init northshire --example   an example area with data',
        '  dbv diagnose northshire         its diagnosis, in northshire/report',
        '',
        'Ends with 0 done, 1 the answer is no (errors in data, report out of date), 2 could not run, 70 a fault in dbv,',
        '130 cancelled.',
      ].join('\n'),
    );
  for (const register of COMMANDS) register(program, world);
  return program;
}

/** Runs the program on arguments and gives the exit code. Every error becomes a sentence here, and nowhere else. */
export async function run(argv: readonly string[], makeWorld: (finish: World['finish']) => World): Promise<number> {
  let code = 0;
  const world = makeWorld((finished) => {
    code = finished;
  });
  try {
    await buildProgram(world).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explainError(error, world, argv.includes('--debug'));
  }
}

function explainError(error: unknown, world: World, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const stack = debug && error instanceof Error ? `\n${error.stack}\n` : '';
  if (error instanceof UserError) {
    world.say(`dbv: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}${stack}`);
    return error.exitCode;
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    world.say('Cancelled. Nothing more was written.\n');
    return 130;
  }
  const what = error instanceof Error ? error.message : String(error);
  world.say(
    `dbv: this is a fault in dbv, not in your files: ${what}\nRun again with --debug and report what it shows.\n${stack}`,
  );
  return 70;
}

/** Starts the program in this process; the only place that sets how it ends. */
export async function start(programUrl: URL): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early, such as `head`, is no fault.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `dbv: the results cannot be written (${error.code}).\nCheck that the disk they go to has room, and that you may write to it.\n`,
    );
    process.exit(2);
  });
  process.exitCode = await run(process.argv.slice(2), (finish) => nodeWorld(programUrl, packageJson.version, finish));
}
