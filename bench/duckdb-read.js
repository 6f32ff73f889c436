import { DuckDBInstance } from '@duckdb/node-api';
import { csvFiles } from './csv-files.js';

/** Reads every CSV file of an area into typed columns of DuckDB and counts the rows. */
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
let rows = 0;
for (const [i, file] of csvFiles(process.argv[2]).entries()) {
  const path = file.replaceAll("'", "''");
  await connection.run(`CREATE TABLE t${i} AS SELECT * FROM read_csv('${path}', header = true)`);
  const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM t${i}`);
  rows += counted.getRows()[0][0];
}
console.log(rows);
connection.closeSync();
