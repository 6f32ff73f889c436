import { argv } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Reads CSV files into typed columns of DuckDB and counts the rows. What kind of files they are is the first argument:
 * it says how dates are written, what stands for nothing, or how letters are encoded.
 */
const OPTIONS = {
  area: '',
  sen2: ", timestampformat = '%Y-%b-%d %H:%M:%S'",
  gias: ", encoding = 'latin-1'",
  ees: ", nullstr = ['', 'x', 'z', 'c', 'low']",
};

const [, , kind, ...files] = argv;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
let rows = 0;
for (const [i, file] of files.entries()) {
  const path = file.replaceAll("'", "''");
  await connection.run(`CREATE TABLE t${i} AS SELECT * FROM read_csv('${path}', header = true${OPTIONS[kind]})`);
  const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM t${i}`);
  rows += counted.getRows()[0][0];
}
console.log(rows);
connection.closeSync();
