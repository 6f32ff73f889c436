/** The results of one group as a table, with what each time is compared with, then what was aimed at. */
export function resultsText({ title, runs, measured, ratios, aims, notes }) {
  const header = ['', 'wall ms', 'fastest–slowest', 'CPU ms', 'peak MB', ...Object.keys(ratios)];
  const lines = Object.entries(measured).map(([name, { wall, fastest, slowest, cpu, peak }]) => [
    name,
    ms(wall),
    `${ms(fastest)}–${ms(slowest)}`,
    ms(cpu),
    (peak / 1e6).toFixed(0),
    ...Object.values(ratios).map((ratio) => ratio(name)?.toFixed(2) ?? ''),
  ]);
  const verdicts = aims.map(
    ({ title, value, limit, unit, met }) =>
      `${met ? 'met    ' : 'not met'}  ${title}: ${value.toFixed(2)}${unit}, aim ${limit.toFixed(2)}${unit}`,
  );
  return [title, `Medians of ${runs} runs`, '', ...aligned([header, ...lines]), '', ...verdicts, ...notes, ''].join(
    '\n',
  );
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
