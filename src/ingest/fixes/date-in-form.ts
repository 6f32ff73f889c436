import type { DateForm } from '../../model/area.ts';
import { isoFrom } from '../date-forms.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date written as `YYYY-MM-DD`, in another form; as it is where its month has no name. */
export function dateInForm(iso: string, form: DateForm): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const text = form
    .replace('YYYY', year)
    .replace('MMM', MONTHS[Number(month) - 1] ?? month)
    .replace('MM', month)
    .replace('DD', day);
  return isoFrom(text, form) === iso ? text : iso;
}
