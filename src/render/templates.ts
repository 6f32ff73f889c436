import type Handlebars from 'handlebars';
import { UserError } from '../model/errors.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Templates of the report: `report.<format>.hbs`, of the papers beside it, `<name>.md.hbs`, the partials they include by name, `partials/<name>.<format>.hbs`, and
 * `style.css`, which is the HTML partial `style`. They hold layout and headings; every number reaches them as text. Those of
 * printable kits stand in `kits/` and are known with their folder: `kits/page.html.hbs` is `kits/page`.
 */

/** Texts of templates, by their paths within the folder of templates, with forward slashes. */
export type TemplateSources = ReadonlyMap<string, string>;
/** Ready-made templates, by the same paths. */
export type TemplateSpecs = Readonly<Record<string, TemplateSpecification>>;

type Format = 'md' | 'html';

/** Templates that stand in place of those that come with dbv, or beside them. */
export interface OwnTemplates {
  readonly sources: TemplateSources;
  /** The folder they come from, as it is shown to people. */
  readonly shown: string;
}

/** Templates ready to be filled. Errors: `UserError` naming template and line. */
export interface Templates {
  readonly markdown: (view: object) => string;
  readonly html: (view: object) => string;
  /** A paper that is made from a diagnosis beside its report, in Markdown, by the name of its template. */
  readonly paper: (name: string, view: object) => string;
  /** The style sheet, exactly as the HTML holds it, for its hash. */
  readonly style: () => string;
  /** A template of `kits/` by its name there, filled; `style` is their style sheet. */
  readonly kit: (name: string, view: object) => string;
  /** Which of them are not those that come with dbv. */
  readonly own: readonly string[];
}

/** Handlebars with its compiler. */
export type FullHandlebars = typeof Handlebars;
/** `handlebars/runtime`: what ready-made templates need. */
export type HandlebarsRuntime = Pick<FullHandlebars, 'create'>;

/**
 * A misspelt field is an error where it would be printed. Only Handlebars' own block helpers are known; `log`, which would
 * write to the terminal, is not. Indentation before a partial is not repeated on its lines.
 */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false },
  preventIndent: true,
} as unknown as CompileOptions;

/** Our own templates use no `@index` and the like, and go faster without a frame of them for every turn of a list. */
const SHIPPED = { ...OPTIONS, data: false };

/**
 * Compiles templates from their texts. For templates that were not built in: an area's own, and in development.
 *
 * Errors: `UserError` for one that cannot be read, that would write a text as it is, or that is no template.
 */
export function compileTemplates(
  handlebars: FullHandlebars,
  shipped: TemplateSources,
  own: OwnTemplates = { sources: new Map(), shown: SHOWN },
): Templates {
  const sources = new Map([...shipped, ...own.sources]);
  const shownAs = (name: string) => `${own.sources.has(name) ? own.shown : SHOWN}/${name}`;
  for (const name of own.sources.keys()) checkName(name, shipped, shownAs(name));
  return gather(
    [...sources.keys()],
    (instance, name) => {
      const text = textOf(sources, name);
      // Compiled on first use, which would name no file; parsing now finds faults at once.
      locating(shownAs(name), () => handlebars.precompile(text, OPTIONS));
      checkEscapes(handlebars, text, shownAs(name));
      return instance.compile(text, OPTIONS);
    },
    handlebars,
    shownAs,
    [...own.sources.keys()].toSorted(),
  );
}

/** The folder of the templates that come with dbv. */
const SHOWN = 'templates';

/** What a template may be called that stands in no other's place, to be included by one that does. */
const NEW_NAME = /^(?:partials\/[\w-]+\.(?:md|html)|kits\/[\w-]+\.html)\.hbs$/;

/** A template that nothing would look for would be left out in silence. */
function checkName(name: string, shipped: TemplateSources, shown: string): void {
  if (shipped.has(name) || NEW_NAME.test(name)) return;
  throw new UserError(`${shown} is no template of the report or a kit.`, {
    hint: 'Name it as the one in templates/ that it is to replace, or partials/<name>.<md|html>.hbs, or kits/<name>.html.hbs.',
  });
}

/** Texts reach a template as they were written, so that one that does not escape them could be made to say anything. */
function checkEscapes(handlebars: FullHandlebars, text: string, shown: string): void {
  const visitor = new handlebars.Visitor();
  visitor.MustacheStatement = ({ escaped, loc }) => {
    if (escaped) return;
    throw new UserError(`${shown}, line ${loc.start.line}: what is filled in here would not be escaped.`, {
      hint: 'Write {{field}}, with two braces and without &.',
    });
  };
  visitor.accept(handlebars.parse(text));
}

/** Templates from what `precompileTemplates` made, with the small runtime alone. */
export function templatesFromSpecs(runtime: HandlebarsRuntime, specs: TemplateSpecs): Templates {
  return gather(Object.keys(specs), (instance, name) => instance.template(specs[name]!), runtime);
}

/** A JavaScript expression of `TemplateSpecs`, for the build. */
export function precompileTemplates(handlebars: FullHandlebars, sources: TemplateSources): string {
  const entries = [...sources.keys()]
    .toSorted()
    .map(
      (name) =>
        `${JSON.stringify(name)}: ${locating(`${SHOWN}/${name}`, () => handlebars.precompile(textOf(sources, name), SHIPPED))}`,
    );
  return `{\n${entries.join(',\n')}\n}`;
}

/** One text that changes when any template does, for a hash that tells whether a ready-made copy still holds. */
export function templatesDigestInput(sources: TemplateSources): string {
  return JSON.stringify([...sources.keys()].toSorted().map((name) => [name, textOf(sources, name)]));
}

/** A template in one of its line ends, so that a checkout on another system gives the same bytes and hash. */
function textOf(sources: TemplateSources, name: string): string {
  return (sources.get(name) ?? '').replaceAll('\r\n', '\n');
}

type Make = (instance: FullHandlebars, name: string) => HandlebarsTemplateDelegate;
type Template = (view: object, options?: Handlebars.RuntimeOptions) => string;

function gather(
  names: readonly string[],
  make: Make,
  handlebars: HandlebarsRuntime,
  shownAs: (name: string) => string = (name) => `${SHOWN}/${name}`,
  own: readonly string[] = [],
): Templates {
  const html = formatTemplates('html', names, make, handlebars.create(), shownAs);
  const markdown = formatTemplates('md', names, make, escapingWith(escapeMarkdown, handlebars.create()), shownAs);
  return {
    markdown: required(markdown, 'report', 'report.md.hbs'),
    html: required(html, 'report', 'report.html.hbs'),
    paper: (name, view) => required(markdown, name, `${name}.md.hbs`)(view),
    style: () => required(html, 'style', 'style.css')({}),
    kit: (name, view) => required(html, `${KITS}${name}`, `${KITS}${name}.html.hbs`)(view),
    own,
  };
}

function formatTemplates(
  format: Format,
  names: readonly string[],
  make: Make,
  instance: FullHandlebars,
  shownAs: (name: string) => string,
): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const path of names) {
    const name = partialName(path, format);
    if (name === undefined) continue;
    const filled = make(instance, path);
    const template: Template = (view, options) => locating(shownAs(path), () => filled(view, options));
    templates.set(name, template);
    instance.registerPartial(name, template as HandlebarsTemplateDelegate);
  }
  return templates;
}

const KITS = 'kits/';

/** `partials/voices.md.hbs` → `voices`; undefined where the path is of another format. */
function partialName(path: string, format: Format): string | undefined {
  const file = path.startsWith(KITS) ? path : path.slice(path.lastIndexOf('/') + 1);
  if (format === 'html' && file.endsWith('.css')) return file.slice(0, -'.css'.length);
  const ending = `.${format}.hbs`;
  return file.endsWith(ending) ? file.slice(0, -ending.length) : undefined;
}

function required(templates: ReadonlyMap<string, Template>, name: string, path: string): (view: object) => string {
  const template = templates.get(name);
  if (!template)
    throw new UserError(`The template ${path} is missing.`, { hint: 'Put it in the folder of templates.' });
  return (view) => template(view);
}

/**
 * Makes a Handlebars instance escape with another function. Handlebars looks up its escaper in the container that it hands to
 * each template as it runs, and has no setting for it; so each template of this instance first puts the escaper there. Other
 * instances keep theirs.
 */
function escapingWith(escaper: (value: unknown) => string, instance: FullHandlebars): FullHandlebars {
  const template = instance.template.bind(instance) as (spec: Spec) => HandlebarsTemplateDelegate;
  const withEscape = (spec: Spec) =>
    template({
      ...spec,
      main: (container, ...rest) => {
        container.escapeExpression = escaper;
        return spec.main(container, ...rest);
      },
    });
  return Object.assign(instance, { template: withEscape });
}

/** What a compiled template is, as far as its escaper is concerned. */
interface Spec {
  readonly main: (container: { escapeExpression: (value: unknown) => string }, ...rest: readonly unknown[]) => unknown;
}

/** Runs something of a template; a fault names the template and, where Handlebars knows it, the line. */
function locating<Result>(shown: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    const line = lineOf(error);
    throw new UserError(`${shown}${line === undefined ? '' : `, line ${line}`}: ${faultText(error)}`, {
      hint: 'Mend the template; the ones that come with dbv show the fields there are.',
      cause: error,
    });
  }
}

function lineOf(error: Error & { lineNumber?: number }): number | undefined {
  if (error.lineNumber !== undefined) return error.lineNumber;
  const parsed = /(?:Parse|Lexical) error on line (\d+)/.exec(error.message);
  return parsed ? Number(parsed[1]) : undefined;
}

/** What Handlebars says, without the excerpt of the template and the object it names. */
function faultText(error: Error): string {
  const undefinedField = /^"(.+)" not defined in /.exec(error.message);
  if (undefinedField) return `there is no field "${undefinedField[1]}" here.`;
  const lines = error.message.split('\n');
  return /^(?:Parse|Lexical) error/.test(error.message) ? `it cannot be read: ${lines.at(-1)}` : `${lines[0]}`;
}
