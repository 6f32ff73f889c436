import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { examples } from './support/options.ts';

/** `dbv schema`: the JSON Schemas that other programs may rely on. */
export function registerSchema(program: Command, world: World): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a table, dbv.yaml, the playbook or the diagnosis')
    .description(
      'Prints a JSON Schema (draft 2020-12) that other programs may rely on. Without a name, lists the names.',
    )
    .argument('[name]', 'a name from the list')
    .addHelpText(
      'after',
      examples(
        ['dbv schema', 'the names'],
        ['dbv schema plans', 'a row of plans.csv'],
        ['dbv schema diagnosis > diagnosis.schema.json', 'the document of a diagnosis'],
      ),
    )
    .action(async (name: string | undefined) => {
      const [{ SCHEMA_NAMES, jsonSchema }, { jsonText }, { UserError }] = await Promise.all([
        import('../reference/json-schemas.ts'),
        import('../io/json.ts'),
        import('../model/errors.ts'),
      ]);
      if (name === undefined) return world.write(`${SCHEMA_NAMES.join('\n')}\n`);
      const schema = jsonSchema(name);
      if (schema === undefined) {
        throw new UserError(`There is no schema called ${name}.`, { hint: `Names: ${SCHEMA_NAMES.join(', ')}.` });
      }
      world.write(jsonText(schema));
    });
}
