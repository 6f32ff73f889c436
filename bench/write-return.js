import { argv } from 'node:process';
import { writeFiles } from '../examples/write-files.js';
import { bladeFiles } from '../test/sen2-returns/write-blade.ts';
import { xmlText } from '../test/sen2-returns/write-xml.ts';
import { sen2Return } from './sen2-return.js';

/** Writes a return of some number of people both as Blade files and as XML: `<folder>/blade` and `<folder>/xml`. */
const [, , folder, people] = argv;
const data = sen2Return(Number(people));
writeFiles(`${folder}/blade`, bladeFiles(data));
writeFiles(`${folder}/xml`, [['sen2.xml', xmlText(data)]]);
