import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { Hashing } from '../../src/render/report.ts';
import { compileTemplates, type TemplateSources } from '../../src/render/templates.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../templates');

/** The templates that come with the program. */
export const sources: TemplateSources = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(hbs|css)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
);

export const templates = compileTemplates(Handlebars, sources);

export const hashing: Hashing = { sha256Base64: (text) => createHash('sha256').update(text).digest('base64') };
