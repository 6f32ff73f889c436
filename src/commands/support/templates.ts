import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindOf, readTextTree, sha256 } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import {
  compileTemplates,
  type HandlebarsRuntime,
  type OwnTemplates,
  type TemplateSources,
  type TemplateSpecs,
  type Templates,
  templatesDigestInput,
  templatesFromSpecs,
} from '../../render/templates.ts';
import { textsOf, visibleFiles } from './content.ts';

const ENDINGS = ['.hbs', '.css'];

/** A folder of templates, and how it is shown to people. */
export interface TemplatesFolder {
  readonly folder: string;
  readonly shown: string;
}

/**
 * The report's templates: ready-made ones from the build while they are what stands in `templates/`; compiled from
 * their texts otherwise, or where a folder of an area's own templates is laid over them.
 *
 * Errors: `UserError` where that folder is missing or a template in it cannot be read, with its line.
 */
export async function loadTemplates(world: Pick<World, 'root'>, own: TemplatesFolder | undefined): Promise<Templates> {
  const shipped = await readTextTree(path.join(world.root, 'templates'), ENDINGS);
  if (own === undefined) {
    const ready = await readyMade(world.root, shipped);
    if (ready) return ready;
  }
  const { default: handlebars } = await import('handlebars');
  return compileTemplates(handlebars, shipped, own && (await readOwn(own)));
}

async function readyMade(root: string, sources: TemplateSources): Promise<Templates | undefined> {
  const file = path.join(root, 'dist', 'templates.js');
  if ((await kindOf(file)) !== 'file') return undefined;
  const built = (await import(pathToFileURL(file).href)) as { sha256: string; specs: TemplateSpecs };
  if (built.sha256 !== sha256(templatesDigestInput(sources))) return undefined;
  const { default: runtime } = await import('handlebars/runtime.js');
  // The package types its runtime as a bag of functions; it is Handlebars without the compiler.
  return templatesFromSpecs(runtime as unknown as HandlebarsRuntime, built.specs);
}

async function readOwn({ folder, shown }: TemplatesFolder): Promise<OwnTemplates> {
  const names = await visibleFiles(folder);
  if (names === undefined) {
    throw new UserError(`There is no folder of templates ${folder}.`, { hint: 'Check --templates.' });
  }
  return { sources: await textsOf(folder, names), shown };
}
