import type { AgeBand, Provision } from '../../model/codes.ts';
import { type Diagnosis, type Figure, isProtected } from '../../model/diagnosis.ts';
import type { KnownForecast, Outlook, ProjectedYear, Tornado } from '../../model/forecast.ts';

type Row = Tornado['rows'][number];

/** The forecast of a document, where it has one and it is known. */
export function knownForecast(document: Outlook): KnownForecast | undefined {
  const { forecast } = document;
  return forecast?.status === 'known' ? forecast : undefined;
}

/** What the forecast says of an intervention, or of all of them together where none is named. */
export function effectOn(document: Outlook, intervention?: string) {
  const mitigated = knownForecast(document)?.mitigated;
  return intervention === undefined
    ? mitigated?.together
    : mitigated?.effects.find(({ interventions }) => interventions.includes(intervention));
}

/** A row of the tornado of a document, and the year and spending that it is about. */
export function tornadoRow(document: Outlook, id: string): (Row & Pick<Tornado, 'financialYear'>) | undefined {
  const tornado = document.scenarios?.tornado;
  const row = tornado?.rows.find((each) => each.id === id);
  return tornado && row && { ...row, financialYear: tornado.financialYear };
}

/** Years of a forecast by census, without interventions and with them. */
export function yearsOf({ unmitigated, mitigated }: KnownForecast): readonly {
  readonly unmitigated: ProjectedYear;
  readonly mitigated: ProjectedYear | undefined;
}[] {
  return unmitigated.map((year) => ({
    unmitigated: year,
    mitigated: mitigated?.years.find((other) => other.year === year.year),
  }));
}

/** Figures added up: withheld where one of them is, and undefined where there is none or one is not known. */
export function sumOf(figures: readonly (Figure | undefined)[]): Figure | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0 || known.length < figures.length) return undefined;
  const withheld = known.find(isProtected);
  return withheld ?? known.reduce<number>((sum, figure) => sum + (figure as number), 0);
}

/** A figure as a whole number; a withheld one stays withheld. */
export function whole(figure: Figure): Figure {
  return isProtected(figure) ? figure : Math.round(figure);
}

/** The cells of a year that are of some provisions and age bands. */
export function cellsIn<Cell extends { readonly provision: Provision; readonly ageBand: AgeBand }>(
  cells: readonly Cell[],
  provisions: readonly Provision[],
  ageBands: readonly AgeBand[],
): Cell[] {
  return cells.filter(({ provision, ageBand }) => provisions.includes(provision) && ageBands.includes(ageBand));
}

/** Groups of the DSG management plan, in the order of the provisions, each with its provisions. */
export function placementGroups({ judgements }: Pick<Diagnosis, 'judgements'>): readonly {
  readonly group: string;
  readonly provisions: readonly Provision[];
}[] {
  const groups = new Map<string, Provision[]>();
  for (const { id, dsgGroup } of judgements.provisions) groups.set(dsgGroup, [...(groups.get(dsgGroup) ?? []), id]);
  return [...groups].map(([group, provisions]) => ({ group, provisions }));
}
