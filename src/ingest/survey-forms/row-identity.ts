/**
 * What an answer is known by when its form is exported again: the form's own number and the times of the answer, else
 * what the row says. It is only ever hashed under the area's key.
 */
export function rowIdentity(row: {
  readonly ids: readonly string[];
  readonly times: readonly string[];
  readonly answers: readonly string[];
}): string {
  const ids = row.ids.filter((id) => id !== '');
  const times = row.times.filter((time) => time !== '').map(plainTime);
  return ids.length + times.length > 0
    ? JSON.stringify(['form', ids, times])
    : JSON.stringify(['answers', row.answers.map((answer) => answer.toLowerCase())]);
}

/**
 * A time in a form that stays the same whichever way a spreadsheet shows it: the year, day and month in order of size,
 * hour and minute. Seconds, which spreadsheets drop, are left out. A text that is no time stays as it is.
 */
function plainTime(text: string): string {
  const [first, second, third, hour, minute] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined || second === undefined || third === undefined) return text;
  const [year, ...days] = first > 31 ? [first, second, third] : [third, first, second];
  const date = [year < 100 ? year + 2000 : year, ...days.sort((a, b) => a - b)];
  return [...date, ...(hour === undefined ? [] : [onClock(hour, text), minute ?? 0])].join('-');
}

function onClock(hour: number, text: string): number {
  const half = /\d\s*([ap])\.?m\b/i.exec(text)?.[1]?.toLowerCase();
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
