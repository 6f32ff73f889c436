import { COLUMNS, ID, type Part, RETURN_TABLES } from '../../src/ingest/sen2/columns.ts';
import { MODULE_NAMES, MODULES } from '../../src/ingest/sen2/modules.ts';
import { ISSUES } from '../../src/model/issues.ts';
import { FIRST_RETURN_YEAR, LAST_RETURN_YEAR, returnCodes } from '../../src/model/sen2/years.ts';
import { MEASURES, type Measure, publishedCount } from './measures.ts';
import type { Published } from './published.ts';
import type { World } from './world.ts';

/** An authority: what was published of it, and what its made-up return comes to in both shapes. */
export interface Compared {
  readonly figures: Published;
  readonly blade: World;
  readonly xml: World;
}

/** The page on SEN2 returns: what is read and how, and measure by measure what comes out beside DfE's own figures. */
export function sen2Page(areas: readonly Compared[]): string {
  return [
    '# The SEN2 return',
    '',
    'Made from the program and its tests. Do not edit.',
    '',
    WHAT_IS_READ,
    columnsSection(),
    DECISIONS,
    yearsSection(),
    measuresSection(areas),
    NOT_EQUAL,
    accountSection(),
  ].join('\n');
}

const WHAT_IS_READ = `Every authority makes a SEN2 person-level return each January. \`dbv\` reads the returns of ${FIRST_RETURN_YEAR} to ${LAST_RETURN_YEAR} as they are:

- the nine **Blade** CSV files that COLLECT exports, known by their headers, whatever their names, order and case;
- the **SEN2 XML**, read as a stream. A document type is refused before anything else; depth, size of text, elements of one
  person and references are capped; the case of tags is ignored.

\`\`\`yaml
sources: { sen2: exports/sen2 }   # in dbv.yaml: a file, or a folder; read as it is, with no copy
\`\`\`

\`dbv import sen2 exports/sen2 --gias edubasealldata.csv --out northshire\` writes the tables instead. Other files are refused by name,
with what to give instead: DfE's Excel template, the pre-submission workbook of a case system and sheets of either saved as CSV,
the five-CSV layout of Data to Insight's tools, zip archives.

Names, postcode, UPN and ULN have no place in what is read: no object, message or file holds them.
`;

const DECISIONS = `## How a record is put together

A plan and its placements hang off different branches of one request, so modules are joined on the request; either branch may be
there alone, and a person may have several requests. Each record then goes through the same reading of cells, row rules and checks
as a row of a CSV table, and each issue names the file, line and column of the return. In an XML all on one line the place of the
person in the file stands for the line.

- **Open plans.** All are in the return with their start: item 4.1 is the date of the plan, also where it was issued in an earlier
  year or by another authority, and outcome H on the request and the assessment holds its place. DfE's own \`caseload.csv\` bears this
  out: in each of the 153 authorities of the 2025 release the plans by years in place add up to all plans, with none unknown. So
  \`start_date\` stays a required column. An active plan without a named plan or its start is an error, located where the named plan
  would be; it is set aside and accounted for, with its placements.
- **Requests.** A request with outcome H, no date and no later decision only holds its plan and is no row of requests.csv. With
  outcome H the return asks no date, so \`received_date\` may be blank there: its assessment is counted, and how long it took is not
  known.
- **Needs.** The primary need is that of rank 1, or the only one. It may be blank: DfE counts such plans as "need unknown". Needs
  hang off the active plan; a ceased plan may have none.
- **Placements** are those attended (module 5), all of them, with rank and dates; rank 2 never stands in for rank 1. The placement
  named in the plan (module 4) is used only where a plan has ceased and left module 5: from its start to its end. It never stands
  in for an open plan, whose placement DfE then counts as unknown.
- **Transfers in** are plans with \`TransferLA\`. SEN2 has no day of transfer, so they join the stock on the start of the plan.
- **Reviews.** \`ReviewMeeting\` is the meeting, \`LastReview\` the decision. A decision before its meeting is queried: templates are known
  to swap the labels.
- \`week20\` = 1 says that an exception applies, not that the plan was on time. Blank is not "no" in any flag.
- **Boarding** codes A and B are taken in order (less than all the year, all of it), because sources disagree on the weeks.
- **Exported** requests are counted as received; what is blank after that stays blank.
`;

const PART_WORDS: Readonly<Partial<Record<Part, string>>> = {
  primaryneed: 'senneed (primary)',
  secondaryneed: 'senneed (secondary)',
};

function columnsSection(): string {
  const rows = RETURN_TABLES.flatMap((table) =>
    Object.entries(COLUMNS[table]).map(([column, sources]) => {
      const items = sources.map(([part, item]) => `${PART_WORDS[part] ?? part}.${item === ID ? 'key' : item}`);
      return `| ${table} | \`${column}\` | ${items.map((item) => `\`${item}\``).join(', else ')} |`;
    }),
  );
  const unread = MODULE_NAMES.flatMap((name) => MODULES[name].unread.map((item) => `\`${name}.${item}\``));
  return [
    '## Which item becomes which column',
    '',
    '| table | column | module and item |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `Known and not read: ${unread.join(', ')}.`,
    '',
  ].join('\n');
}

function yearsSection(): string {
  const years = Array.from(
    { length: LAST_RETURN_YEAR - FIRST_RETURN_YEAR },
    (_, index) => FIRST_RETURN_YEAR + 1 + index,
  );
  const rows = years.map((year) => {
    const [before, now] = [returnCodes(year - 1), returnCodes(year)];
    const items = changes(before.items, now.items);
    const codes = [...now.codes].flatMap(([item, list]) => {
      const known = before.codes.get(item);
      const added = known ? [...list].filter((code) => !known.has(code)) : [];
      return added.length > 0 ? [`${item} ${added.join(' ')}`] : [];
    });
    return `| ${year} | ${listed(items.added)} | ${listed(items.removed)} | ${listed(codes)} |`;
  });
  return [
    '## Years',
    '',
    `The tables in \`src/model/sen2/\` say what ${FIRST_RETURN_YEAR} asked for and what each year changed; a new year is one file of changes and`,
    'one line in the list of years. A code that the year of the return did not have is queried and read all the same.',
    '',
    '| return | new items | items dropped | new codes of old items |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function changes(before: ReadonlySet<string>, now: ReadonlySet<string>) {
  return {
    added: [...now].filter((item) => !before.has(item)),
    removed: [...before].filter((item) => !now.has(item)),
  };
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none that is read' : items.map((item) => `\`${item}\``).join(', ');
}

function measuresSection(areas: readonly Compared[]): string {
  const names = areas.map(({ figures }) => figures.name);
  const head = ['DfE\u2019s column', 'what DfE counts', 'in a diagnosis', ...names, 'equal'];
  return [
    '## Measure by measure',
    '',
    'For each of three authorities a return was made up, child by child, that reproduces what DfE published of it for 2024 and January',
    '2025; `dbv` reads it, as Blade files and as XML, beside a register of made-up schools. Each cell is DfE\u2019s figure, and that of `dbv`.',
    'This shows that the arithmetic agrees for records as the guide asks for them. Returns are not published, so how DfE treats records',
    'that are not as the guide asks cannot be shown.',
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (index >= 3 && index < head.length - 1 ? '---:' : '---')).join(' | ')} |`,
    ...MEASURES.map((measure) => measureRow(measure, areas)),
    '',
    'Equal in the same way, and tested: every setting column of `caseload.csv` by itself, for all, by single year of age and by sex; and',
    'every roll-up by age band and by sex.',
    '',
  ].join('\n');
}

function measureRow(measure: Measure, areas: readonly Compared[]): string {
  const pairs = areas.map(({ figures, blade, xml }) => {
    const [theirs, fromBlade, fromXml] = [publishedCount(figures, measure), measure.count(blade), measure.count(xml)];
    return {
      text: `${theirs} = ${fromBlade === fromXml ? fromBlade : `${fromBlade}, ${fromXml}`}`,
      isEqual: theirs === fromBlade && theirs === fromXml,
    };
  });
  const columns =
    measure.columns.length > 4
      ? `${measure.columns.length} columns`
      : measure.columns.map((column) => `\`${column}\``).join(' + ');
  const equal = pairs.every(({ isEqual }) => isEqual) ? 'yes' : '**no**';
  return `| ${measure.file}: ${columns} | ${measure.means} | ${measure.ours} | ${pairs.map(({ text }) => text).join(' | ')} | ${equal} |`;
}

const NOT_EQUAL = `## Where a figure cannot be the same, and why

| DfE | why |
| --- | --- |
| \`assess_in_year\`, and percentages on it | DfE counts assessments not decided yet among those of the year. \`refused-to-issue-share\` is of assessments that ended: Y, N, and W where it is dated. |
| \`assess_withdrawn\` in a share | SEN2 asks a date for Y and N alone. An assessment withdrawn without one leaves \`refused-to-issue-share\` and is counted as left out. |
| \`plans_issued_den\` | That it holds the plans whose request is dated is inferred: the difference from \`assess_issued\` is what outcome H without a date makes. |
| \`mediation_related_request\`, \`tribunal_related_request\`, \`number_assess_mediation\`, \`number_assess_tribunal\` | DfE counts flags on any request or assessment of the year; \`mediation-share\` and \`tribunal-share\` those on refusals notified in it. |
| \`request_outcome_…\` where decisions run into January | DfE times decisions of the year; so does \`dbv\`. They are not the requests received in it, and the two do not add up. |
| \`neet_other_csa\` | SEN2 has one code, NIEO; DfE counts it apart at ages 5 to 15. \`dbv\` has both in \`neet_other\`; the provision, elsewhere, is the same. |
| \`ehcplans\` of a year before | A return holds plans that ceased in the year and those still open, so the stock of the January before can be counted from it; plans transferred in count from their start, though another authority had them then. |
| \`newplans.csv\` by placement | DfE does not say whether it is the placement named or the one attended. \`new-plan-mainstream-share\` takes the one attended on the day the plan starts. |
| \`personal_budgets.csv\`, \`requests_rya\`, officers, other mediation and appeals | Not read: no figure of the method uses them. |
| \`number_oth\` | DfE\u2019s files of 2025 count Down syndrome with other needs; \`need-share\` keeps the two apart. |
| ceased: \`not_rec\`, \`other\` | DfE\u2019s guidance swaps the labels; the values fit the names of the columns. |

Figures of DfE: Education, health and care plans, release of 2025. Contains public sector information licensed under the Open
Government Licence v3.0.
`;

const UNUSED_CODES = ['return-row-unneeded', 'return-named-placement'] as const;

function accountSection(): string {
  return [
    '## The account',
    '',
    'Rows are accounted for module by module: read = used + set aside. A row is used where a record that it is part of is used; else it',
    'is set aside for the reason that record was. Two reasons are no faults:',
    '',
    ...UNUSED_CODES.map((code) => `- ${ISSUES[code].title}: ${ISSUES[code].text({})}`),
    '',
  ].join('\n');
}
