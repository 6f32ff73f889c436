/** The results as a table, with every time as a ratio to an empty Node process and to the plain read. */
export function resultsText({ measured, aims, runs, rows }) {
  const nothing = measured['node -e 0'];
  const plain = measured['csv-parse, plain read'];
  const header = ['', 'wall ms', 'fastest–slowest', 'CPU ms', 'peak MB', 'wall ÷ node -e 0', 'wall ÷ plain read'];
  const lines = Object.entries(measured).map(([name, { wall, fastest, slowest, cpu, peak }]) => [
    name,
    ms(wall),
    `${ms(fastest)}–${ms(slowest)}`,
    ms(cpu),
    (peak / 1e6).toFixed(0),
    (wall / nothing.wall).toFixed(2),
    (wall / plain.wall).toFixed(2),
  ]);
  const verdicts = aims.map(
    ({ title, value, limit, unit, met }) =>
      `${met ? 'met    ' : 'not met'}  ${title}: ${value.toFixed(2)}${unit}, aim ${limit.toFixed(2)}${unit}`,
  );
  const size = ['plans', 'placements', 'requests', 'case-reviews', 'surveys'].map((table) => `${rows[table]} ${table}`);
  return [
    `Medians of ${runs} runs on ${size.join(', ')}`,
    '',
    ...aligned([header, ...lines]),
    '',
    ...verdicts,
    '',
  ].join('\n');
}

function ms(seconds) {
  return (seconds * 1000).toFixed(0);
}

/** The first column to the left, the others to the right. */
function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}
