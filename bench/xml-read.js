import { createReadStream } from 'node:fs';
import { argv } from 'node:process';
import { SaxesParser } from 'saxes';

/** Counts the elements of an XML file: the least that any reader of it must do. */
const parser = new SaxesParser();
let elements = 0;
parser.on('opentag', () => {
  elements++;
});
for await (const piece of createReadStream(argv[2], 'utf8')) parser.write(piece);
parser.close();
console.log(elements);
