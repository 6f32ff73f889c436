/**
 * The catalogue of faults in data: a code, a severity, one sentence of what is wrong and one of what to do. Sentences
 * are built from names, codes and counts only; a cell's own text is never repeated, because it may be a child's record.
 */

export type Severity = 'error' | 'warning' | 'note';

type Args = Readonly<Record<string, string>>;
interface Entry {
  readonly severity: Severity;
  readonly title: string;
  readonly text: (args: Args) => string;
  readonly remedy: (args: Args) => string;
}

function entry(
  severity: Severity,
  title: string,
  text: string | ((args: Args) => string),
  remedy: string | ((args: Args) => string),
): Entry {
  const asFunction = (part: string | ((args: Args) => string)) => (typeof part === 'string' ? () => part : part);
  return { severity, title, text: asFunction(text), remedy: asFunction(remedy) };
}

/** What the playbook says that could be written instead. */
function betterWay({ better }: Args): string {
  return better ?? 'Say it in another way.';
}

export const ISSUES = {
  // The file.
  'file-empty': entry(
    'error',
    'Empty file',
    'The file is empty.',
    'Export it again. If the area does not hold this table and a diagnosis can do without it, delete the file.',
  ),
  'file-header-only': entry(
    'warning',
    'No rows',
    'The file has a header and no rows.',
    'Add rows, or delete the file if the area does not hold this table.',
  ),
  'file-not-text': entry(
    'error',
    'Not a text file',
    'The file holds NUL bytes and is not CSV text.',
    'Save it as "CSV UTF-8" from the program that made it.',
  ),
  'file-encoding-utf16': entry(
    'note',
    'UTF-16 text',
    'The file is UTF-16 and was converted.',
    'Nothing to do. "CSV UTF-8" is safer when it is next exported.',
  ),
  'file-encoding-windows': entry(
    'note',
    'Windows-1252 text',
    'The file is not UTF-8; it was read as Windows-1252.',
    'Check that accented names and £ signs look right, or save as "CSV UTF-8".',
  ),
  'file-delimiter': entry(
    'note',
    'Other delimiter',
    (a) => `The file is separated by ${a.delimiter}, not commas, and was read so.`,
    'Nothing to do.',
  ),
  'file-delimiter-unknown': entry(
    'error',
    'Delimiter not known',
    'The first row is a single cell, so the columns cannot be told apart.',
    'Save the file with commas, semicolons or tabs between the cells.',
  ),
  'file-quote-unclosed': entry(
    'error',
    'Unclosed quote',
    'A quotation mark is opened here and never closed, so the rest of the file cannot be told apart.',
    'Close the quotation mark, or double it inside a quoted cell.',
  ),
  'file-quote-stray': entry(
    'error',
    'Stray quote',
    'A quotation mark stands where none is allowed.',
    'Put the whole cell in quotation marks and double the ones inside it.',
  ),
  'file-truncated': entry(
    'warning',
    'Possibly cut short',
    (a) => `The file has exactly ${a.rows} rows, a limit of spreadsheet programs.`,
    'Check that the export was not cut short.',
  ),
  'file-twice': entry(
    'error',
    'Table in two places',
    (a) => `The same table is also in ${a.other}.`,
    'Keep one of the two files.',
  ),
  'table-needed': entry(
    'warning',
    'Needed table without rows',
    (a) => `A diagnosis cannot be made yet: ${a.why}.`,
    'Add the file, name yours under sources: in dbv.yaml, or mend the rows set aside.',
  ),
  'file-unknown': entry('warning', 'File not used', 'The file is not a table dbv knows.', (a) =>
    a.nearest ? `Rename it to ${a.nearest} if that is what it holds.` : 'See the data dictionary for the table names.',
  ),

  // The header.
  'header-duplicate': entry(
    'error',
    'Column twice',
    (a) => `The column "${a.name}" stands twice in the header.`,
    'Delete or rename one of them.',
  ),
  'header-blank': entry(
    'warning',
    'Column without a name',
    (a) => `Column ${a.position} has cells but no name; it was not read.`,
    'Name it or delete it.',
  ),
  'header-missing': entry(
    'error',
    'Required column missing',
    (a) => `The required column ${a.name} is missing.`,
    (a) => {
      const map = a.file ? `; dbv map ${a.file} suggests the map` : '';
      return a.nearest
        ? `Is it the column "${a.nearest}"? Rename it, or map it under columns: in dbv.yaml${map}.`
        : `Add it, or map another column to it under columns: in dbv.yaml${map}.`;
    },
  ),
  'header-unknown': entry(
    'warning',
    'Column not used',
    (a) =>
      a.name
        ? `The column "${a.name}" is not one dbv knows; it was not read.`
        : `Column ${a.position} is not one dbv knows; it was not read. Its name may be of a person, and is not shown.`,
    (a) => {
      if (!a.name) return 'Look whether the first row holds names of columns; delete the column if it is not needed.';
      return a.nearest ? `Rename it to ${a.nearest} if that is what it holds.` : 'Nothing to do if it is not needed.';
    },
  ),
  'header-personal': entry(
    'warning',
    'Direct identifier dropped',
    (a) =>
      `${a.name ? `The column "${a.name}"` : `Column ${a.position}`} holds direct identifiers; it was dropped on reading.`,
    'Delete it from the file: dbv never needs it.',
  ),
  'header-unrecognised': entry(
    'error',
    'No column recognised',
    'The first row holds none of the columns of this table.',
    (a) =>
      `Put the column names in the first row, or map yours under columns: in dbv.yaml. At least these are needed: ${a.required}.`,
  ),
  'header-shadowed': entry(
    'warning',
    'Column set aside for a mapped one',
    (a) => `The column "${a.name}" was not read: dbv.yaml maps that name to the column "${a.source}".`,
    'Mend the column map in dbv.yaml if that is not what was meant.',
  ),
  'header-mapped-missing': entry(
    'error',
    'Mapped column missing',
    (a) => `dbv.yaml maps ${a.name} to the column "${a.source}", which is not in the header.`,
    'Mend the column map in dbv.yaml.',
  ),

  'header-below': entry(
    'note',
    'Lines above the header',
    (a) =>
      a.count === '1' ? 'A line above the header was not read.' : `${a.count} lines above the header were not read.`,
    'Nothing to do.',
  ),

  // The row.
  'row-ragged': entry(
    'error',
    'Wrong number of cells',
    (a) => `The row has ${a.found} ${a.found === '1' ? 'cell' : 'cells'} and the header ${a.expected}.`,
    (a) => `Look for a ${a.delimiter ?? 'comma'} or a line break in a cell without quotation marks.`,
  ),
  'row-duplicate': entry(
    'error',
    'Id twice',
    (a) => `The ${a.column} of this row also stands on line ${a.first}.`,
    'Keep one of the rows, or give each its own id.',
  ),
  'row-repeated': entry(
    'warning',
    'Row twice',
    (a) => `The row says what line ${a.first} says; both count.`,
    'Delete one of them if it was entered twice.',
  ),
  'row-repeated-header': entry(
    'warning',
    'Header repeated',
    'This row repeats the header; it was set aside.',
    'Delete it.',
  ),

  // The cell.
  'cell-required': entry('error', 'Required cell blank', 'A required cell is blank.', 'Fill it in.'),
  'cell-unreadable': entry(
    'error',
    'Cell not readable',
    'The cell cannot be read.',
    'See the data dictionary for what this column takes.',
  ),
  'cell-spreadsheet-error': entry(
    'error',
    'Error of a spreadsheet',
    'The cell holds what a spreadsheet shows in place of a value, such as #REF! or ####.',
    'Mend the formula, or widen the column, and save the file again.',
  ),
  'cell-cut': entry(
    'warning',
    'Cell possibly cut short',
    'The cell has exactly as many characters as a cell of a spreadsheet can hold (32,767).',
    'Check that its text was not cut short.',
  ),
  'cell-null-word': entry(
    'warning',
    'Word for blank',
    'The cell says N/A, NULL or a dash; it counts as blank.',
    'Leave cells blank where nothing is recorded.',
  ),
  'cell-no-data': entry(
    'note',
    'No-data mark',
    (a) => `The cell holds DfE's mark "${a.mark}": no data, which is neither blank nor nought.`,
    'Nothing to do.',
  ),
  'code-unknown': entry('error', 'Unknown code', 'The cell is not one of the codes of this column.', (a) =>
    a.nearest
      ? `Nearest is ${a.nearest}. Codes: ${a.codes}.`
      : `Use one of: ${a.codes}. Local words can be mapped under values: in dbv.yaml.`,
  ),
  'list-unreadable': entry(
    'error',
    'List not readable',
    'The cell is not a list of ids separated by semicolons.',
    (a) => `Write it like ${a.example}.`,
  ),
  'flag-unreadable': entry('error', 'Not yes or no', 'The cell is neither yes nor no.', 'Use 0/1, Y/N or true/false.'),
  'id-scientific': entry(
    'error',
    'Id in scientific notation',
    'A spreadsheet has turned this id into scientific notation, and digits are lost.',
    'Export the file again without opening it in a spreadsheet, or format the column as text first.',
  ),
  'id-personal': entry(
    'error',
    'Unique pupil number as an id',
    'The id has the shape of a unique pupil number, which dbv does not take in.',
    'Use an id of your own, or a keyed hash of the number with the key kept elsewhere.',
  ),
  'money-unreadable': entry(
    'error',
    'Not an amount',
    'The cell is not an amount of money.',
    'Write pounds as 12500 or £12,500.00; (1,200) is negative.',
  ),
  'money-negative': entry(
    'error',
    'Negative cost',
    'A cost cannot be negative.',
    'Correct it, or leave it blank if it is not known.',
  ),
  'money-absurd': entry(
    'warning',
    'Very large cost',
    (a) => `The annual cost is above £${a.ceiling}.`,
    'Check that it is a year\u2019s cost in pounds for one place.',
  ),
  'number-unreadable': entry(
    'error',
    'Not a number',
    'The cell is not a number.',
    'Write plain digits, such as 1200 or 0.35.',
  ),
  'number-out-of-range': entry(
    'error',
    'Number out of range',
    (a) => `The number must be ${a.range}.`,
    'Correct it, or leave it blank if it is not known.',
  ),
  'number-not-whole': entry('error', 'Not a whole number', 'The number must be whole.', 'Correct it.'),
  'month-unreadable': entry('error', 'Not a month', 'The cell is not a month.', 'Write it as 2015-03.'),
  'financial-year-unreadable': entry(
    'error',
    'Not a financial year',
    'The cell is not a financial year.',
    'Write it as 2024-25.',
  ),

  // Dates.
  'date-unreadable': entry(
    'error',
    'Not a date',
    (a) => `The cell is not a date in the form ${a.format ?? 'YYYY-MM-DD'}.`,
    'Correct it, or declare the form of the column\u2019s dates under dates: in dbv.yaml.',
  ),
  'date-impossible': entry('error', 'No such day', 'The calendar has no such day.', 'Correct the date.'),
  'date-excel-serial': entry(
    'error',
    'Spreadsheet day number',
    'The cell holds a spreadsheet\u2019s day number instead of a date.',
    'Format the column as YYYY-MM-DD and export it again.',
  ),
  'date-ambiguous': entry(
    'error',
    'Dates can be read two ways',
    (a) =>
      `Every cell in the column that is a date fits both ${a.one} and ${a.other}: 03/04/2025 would be 3 April or 4 March.`,
    (a) =>
      `Say which in dbv.yaml: dates: ${a.one} for every file, or for this table alone with {${a.column}: ${a.one}} under its name.`,
  ),
  'date-mixed': entry(
    'error',
    'Dates in more than one form',
    (a) => `No single form fits every date in the column (${a.fits}).`,
    'Write them all as YYYY-MM-DD.',
  ),
  'date-form-noted': entry(
    'note',
    'Dates in another form',
    (a) => `The dates are in the form ${a.form}; it is the only one that fits the whole column.`,
    'Nothing to do.',
  ),
  'date-future': entry(
    'warning',
    'Date after the reference date',
    'The date is after the reference date.',
    'Check the year.',
  ),

  // What rows say together.
  'provision-missing': entry(
    'error',
    'No provision',
    'The row has none of urn, ukprn, sen_setting and provision.',
    'Fill in at least one.',
  ),
  'provision-unresolved': entry(
    'warning',
    'Provision not known',
    (a) =>
      a.establishment
        ? 'The type of the establishment is blank or not known, and so is the provision.'
        : 'The establishment number is not in establishments.csv, so the provision is unknown.',
    (a) =>
      a.establishment
        ? 'Fill in provision, or the type_code of the establishment.'
        : 'Fill in provision, or add the establishment.',
  ),
  'provision-disagrees': entry(
    'warning',
    'Provision disagrees',
    (a) => `The ${a.used} says ${a.stated} and the ${a.against} says ${a.implied}; the ${a.used} counts.`,
    'Correct one of them.',
  ),
  'placement-no-plan': entry(
    'error',
    'Placement for no plan',
    'No plan in plans.csv has this plan_id.',
    'Add the plan or correct the id.',
  ),
  'placement-plan-set-aside': entry(
    'note',
    'Placement of a plan set aside',
    'The row of its plan was set aside, and so the placement was too.',
    'Mend the row of the plan.',
  ),
  'placement-overlap': entry(
    'warning',
    'Two placements at once',
    (a) =>
      `Two rank-1 placements of one plan are open at once (the other is on line ${a.other}); the one entered last counts.`,
    'Close the earlier placement, or make one of them rank 2.',
  ),
  'placement-gap': entry(
    'warning',
    'Gap between placements',
    (a) => `More than ${a.days} days lie between this placement and the one before it.`,
    'Add the missing placement, or correct the dates.',
  ),
  'placement-ends-before-start': entry(
    'error',
    'Left before entry',
    'The leaving_date is before the entry_date.',
    'Correct the dates.',
  ),
  'plan-ceased-before-start': entry(
    'error',
    'Ceased before it started',
    'The cease_date is before the start_date.',
    'Correct the dates.',
  ),
  'plan-no-placement': entry(
    'warning',
    'Open plan without a placement',
    'The plan is open on the census day and has no rank-1 placement then; its provision is unknown.',
    'Add the placement.',
  ),
  'plan-age': entry(
    'warning',
    'Age outside 0 to 25',
    'The age on the census day is outside 0 to 25.',
    'Check the birth date and whether the plan has ceased.',
  ),
  'plan-birth-missing': entry(
    'error',
    'No birth date',
    'The row has neither birth_date nor birth_month.',
    'Fill in one of them.',
  ),
  'plan-need-missing': entry(
    'warning',
    'Plan without a need',
    'The plan has no primary need; it counts among those whose need is not known.',
    'Fill in primary_need.',
  ),
  'plan-transfer-date-alone': entry(
    'warning',
    'Transfer date without an authority',
    'transferred_in_date is filled and transferred_in is not; the plan counts as new.',
    'Fill in transferred_in with the number of the authority it came from.',
  ),
  'request-outcome-before-received': entry(
    'error',
    'Decided before received',
    'The outcome_date is before the received_date.',
    'Correct the dates.',
  ),
  'request-assessed-before-received': entry(
    'error',
    'Assessed before received',
    'The assessment_outcome_date is before the received_date.',
    'Correct the dates.',
  ),
  'review-decided-before-meeting': entry(
    'warning',
    'Decision before the meeting',
    'The review_decision_date is before the review_meeting_date.',
    'Check that the two columns have not been swapped.',
  ),
  'element-unknown': entry(
    'error',
    'Unknown element',
    (a) => `${a.count} element id(s) in the cell do not exist.`,
    (a) =>
      `${a.nearest ? `Nearest is ${a.nearest}. ` : ''}Ids run from E01 to E17; elements of the area\u2019s own are in its playbook folder.`,
  ),
  'stratum-unknown': entry(
    'error',
    'Unknown stratum',
    'The stratum is not <provision>:<phase>.',
    'Write it like special_state:secondary.',
  ),
  'stratum-population': entry(
    'error',
    'Population of a stratum disagrees',
    (a) => `The stratum has another population on line ${a.other}.`,
    'Give every row of a stratum the same population.',
  ),
  'stratum-population-small': entry(
    'error',
    'More cases than children',
    'The file has more cases of this stratum than its population.',
    'Correct the population.',
  ),
  'case-no-plan': entry(
    'warning',
    'Reviewed case for no plan',
    'No plan in plans.csv has this plan_id.',
    'Correct the id, or leave it blank.',
  ),
  'second-review-alone': entry(
    'warning',
    'Second review without a first',
    'No row of case-reviews.csv that can be used is about this case, so there is nothing to compare the second review with.',
    'Correct the case_id, or mend the first review. If it is the only one, move it to case-reviews.csv.',
  ),
  'case-not-sampled': entry(
    'warning',
    'Reviewed case that was not drawn',
    'The case is not in the sample that was drawn; it counts among the reviewed cases of its stratum all the same.',
    'Correct the case_id. If the case was chosen by hand, say so wherever its stratum is spoken of.',
  ),
  'case-stratum-drawn': entry(
    'warning',
    'Stratum not the one drawn from',
    'The sample drew the case from another stratum; that one counts.',
    'Write the stratum as the sample has it, also where the child has moved since.',
  ),
  'stratum-population-drawn': entry(
    'warning',
    'Population not that of the sample',
    'The sample has another population for the stratum; that one counts.',
    'Leave the column blank: the sample has it.',
  ),
  'sample-frame-moved': entry(
    'note',
    'Caseload moved on since the sample',
    (a) =>
      `The sample was drawn for ${a.date}; in ${a.count} of its ${a.strata} strata there is another number of children now. The numbers when drawn count.`,
    'Nothing to do for these reviews. Draw a new sample for the next ones.',
  ),
  'sample-frame-changed': entry(
    'warning',
    'Caseload changed since the sample',
    (a) =>
      `In ${a.count} of the ${a.strata} strata of the sample there is another number of children now than when it was drawn, for the same day. The numbers when drawn count.`,
    'See what changed in plans.csv and placements.csv. Where the sample is not in use yet, draw it again with --replace.',
  ),
  'value-order': entry(
    'error',
    'Low above high',
    'The low, central and high values are not in order.',
    'Put the smallest in the low column and the largest in the high column.',
  ),
  'measure-no-value': entry(
    'error',
    'Measure without a value',
    'The row has neither value nor numerator and denominator.',
    'Fill in one or the other.',
  ),
  'measure-denominator': entry('error', 'Denominator nought', 'The denominator is nought or less.', 'Correct it.'),
  'survey-empty': entry(
    'warning',
    'Answer without content',
    'The row has neither importance, experience nor top_three.',
    'Delete the row or fill in the answer.',
  ),
  'survey-answer-unknown': entry(
    'warning',
    'Answer not known',
    (a) =>
      a.count === undefined
        ? 'The cell is none of the answers of this question and was left out.'
        : `${a.count} of the answers in the cell name no element and were left out.`,
    'Say what the word stands for with --answer, or correct the cell in a copy of the export.',
  ),
  'survey-scale-disagrees': entry(
    'warning',
    'Number and words disagree',
    'The number in the cell says something else than its words; it was left out.',
    'See which way round the form counted: 5 is the most important and the best experience.',
  ),
  'survey-answers-many': entry(
    'warning',
    'More answers than asked for',
    (a) => `The cell has ${a.count} answers where at most ${a.most} can be read; none was.`,
    'Set the limit in the form. Nobody can say now which were meant.',
  ),
  'survey-no-consent': entry(
    'note',
    'No consent',
    'The respondent did not say yes to taking part; nothing of the row was read.',
    'Nothing to do.',
  ),
  'survey-no-answers': entry(
    'note',
    'No answers',
    'The row answers none of the questions that were matched.',
    'Nothing to do, if the form was sent in blank.',
  ),

  // A SEN2 return.
  'return-workbook': entry(
    'error',
    'Excel workbook of the return',
    'The file is an Excel workbook, or a sheet of one: DfE\u2019s template or the pre-submission workbook of a case system.',
    'Give the nine Blade CSV files that COLLECT exports, or the SEN2 XML that was loaded into it.',
  ),
  'return-archive': entry('error', 'Archive', 'The file is a zip archive.', 'Unpack it and give the folder.'),
  'return-five-files': entry(
    'error',
    'Five-file layout of the return',
    'The file is of the five-CSV layout of Data to Insight\u2019s tools, which leaves out needs, placements and the dates of reviews.',
    'Give the nine Blade CSV files that COLLECT exports, or the SEN2 XML that was loaded into it.',
  ),
  'return-unrecognised': entry(
    'error',
    'Not a SEN2 return',
    'The file is neither the SEN2 XML nor a Blade CSV file of COLLECT.',
    'Give the nine Blade CSV files that COLLECT exports, or the SEN2 XML that was loaded into it.',
  ),
  'return-several': entry(
    'error',
    'Return there twice',
    (a) => `The file holds what ${a.other} holds too.`,
    'Keep one return, in one shape, in the folder.',
  ),
  'return-module-missing': entry(
    'error',
    'Part of the return missing',
    (a) => `None of the files is the ${a.module} module of the return (its first column is ${a.key}).`,
    'Export all nine modules from COLLECT into one folder.',
  ),
  'return-key-missing': entry(
    'error',
    'Key column missing',
    (a) => `The column ${a.name}, which links the rows to the rest of the return, is missing.`,
    'Export the file from COLLECT again, with all its columns.',
  ),
  'return-column-missing': entry(
    'warning',
    'Column of the return missing',
    (a) => `The column ${a.name}, which the return of that year has, is missing; what depends on it is not known.`,
    'Export the file from COLLECT again, with all its columns.',
  ),
  'return-orphan': entry(
    'error',
    'Row without its parent',
    (a) => `The key of the row it belongs to is not among the rows used of ${a.parent}.`,
    'Export all nine modules from COLLECT on one day.',
  ),
  'return-too-many': entry(
    'error',
    'Too many rows of one kind',
    (a) => `A return has at most ${a.most} of these in one place; this one was set aside.`,
    'Correct the return.',
  ),
  'return-misplaced': entry(
    'error',
    'Element in the wrong place',
    (a) => `The element belongs inside ${a.parent}; it and all inside it were set aside.`,
    'Correct the XML.',
  ),
  'return-item-twice': entry(
    'warning',
    'Item twice',
    (a) => `The element ${a.name} stands twice; the first one counts.`,
    'Correct the XML.',
  ),
  'return-row-unneeded': entry(
    'note',
    'Row with nothing to count',
    'The row leads to no request of the period and no plan.',
    'Nothing to do.',
  ),
  'return-named-placement': entry(
    'note',
    'Named placement not needed',
    'The placement named in a plan is not counted where the return has the placements attended.',
    'Nothing to do.',
  ),
  'return-other-collection': entry(
    'error',
    'Other collection',
    'The file is the return of another collection than SEN2.',
    'Give the SEN2 return.',
  ),
  'return-other-authority': entry(
    'warning',
    'Return of another authority',
    (a) => `The return names another authority than ${a.ours}, the la_code of dbv.yaml.`,
    'Check that it is the right file.',
  ),
  'return-year-early': entry(
    'error',
    'Return too old',
    (a) => `The return is of a year before ${a.first}, and laid out in another way.`,
    (a) => `Give a return of ${a.first} or later.`,
  ),
  'return-year-missing': entry(
    'warning',
    'Year of the return not known',
    (a) => `The return does not say its year; it was read by the codes of ${a.last}.`,
    'Give the header with the other modules.',
  ),
  'return-year-new': entry(
    'warning',
    'Return newer than dbv',
    (a) => `The return is of ${a.year}; it was read by the codes of ${a.last}, the last that dbv knows.`,
    'Use a newer dbv, or check the codes it reports.',
  ),
  'return-year-differs': entry(
    'warning',
    'Return of another census',
    (a) => `The return is of the census of ${a.year}, and figures are on the census of ${a.census}.`,
    'Set reference_date in dbv.yaml to the January of the return, or give the return of that year.',
  ),
  'return-code-year': entry(
    'warning',
    'Code of another year',
    (a) => `The code is not one that the return of ${a.year} has; it was read all the same.`,
    'Correct the code, or the year in the header.',
  ),
  'return-xml-doctype': entry(
    'error',
    'Document type in the XML',
    'The XML declares a document type, which dbv refuses: no SEN2 return has one, and it can be made to do harm.',
    'Give the XML as the case system wrote it.',
  ),
  'return-xml-broken': entry(
    'error',
    'XML not well formed',
    'The XML breaks off or is not well formed here.',
    'Export it again.',
  ),
  'return-xml-limit': entry(
    'error',
    'XML beyond all measure',
    (a) => `The XML has more than ${a.most} ${a.what}.`,
    'Give the XML as the case system wrote it.',
  ),
  'return-xml-one-line': entry(
    'note',
    'XML on one line',
    'The XML is all on one line; instead of lines, issues give the place of the person in the file.',
    'Nothing to do.',
  ),

  // What the plan says.
  'milestone-undated': entry(
    'warning',
    'Milestone without a date',
    'A milestone in the cell does not begin with a date.',
    'Write each as 2026-10-31 Team in post, separated by semicolons.',
  ),
  'wording-blanket-policy': entry(
    'warning',
    'Reads like a rule for all',
    'The text reads like a rule for all children of a kind.',
    betterWay,
  ),
  'wording-target-like': entry(
    'warning',
    'Reads like a target for plans',
    'The text reads like a target for the number of plans or placements.',
    betterWay,
  ),
  'wording-causal-overclaim': entry(
    'warning',
    'Says more of cause than is known',
    'The text says that one thing brings about another, which the evidence of a diagnostic cannot show.',
    betterWay,
  ),
  'wording-point-estimate': entry(
    'note',
    'Share without its number',
    'The text gives a share without how many it is of.',
    betterWay,
  ),
  'wording-unsourced-number': entry(
    'note',
    'Number without its source',
    'The text gives a number without where it is from.',
    betterWay,
  ),
  'wording-empty-source': entry(
    'warning',
    'Source that says nothing',
    (a) => (a.blank ? 'The number has no source.' : 'The source names nothing that a reader could go and look at.'),
    betterWay,
  ),

  // Corrections of the area's own, and what git would take.
  'fix-columns-missing': entry(
    'error',
    'Fixes not readable',
    (a) => `The file of fixes has no column ${a.names}, so no correction in it was read.`,
    'Give its columns their names again, or take it away and have it written anew with dbv check --fixes.',
  ),
  'fix-not-a-cell': entry(
    'warning',
    'Correction for no one cell',
    'The correction stands in a row without a key: its fault is not of one cell.',
    'Mend it in the source.',
  ),
  'fix-key-unreadable': entry(
    'warning',
    'Key of a fix not readable',
    'The key or column of the row is not as dbv wrote it, so its cell cannot be found.',
    'Run dbv check --fixes and write the correction into the new row.',
  ),
  'fix-no-key': entry(
    'warning',
    'Corrections not applied',
    (a) => `The key file that finds their cells is not here; corrections not applied: ${a.count}.`,
    'Name the key file in the environment as DBV_KEY_FILE, or with dbv check --key-file.',
  ),
  'fix-other-key': entry(
    'warning',
    'Fix of another key',
    'The correction was written with another key file, so its cell cannot be found.',
    'Name that key file in the environment as DBV_KEY_FILE, or with dbv check --key-file.',
  ),
  'fix-twice': entry(
    'warning',
    'Two corrections for one cell',
    (a) => `Line ${a.other} has another correction for the same cell; that one counts.`,
    'Delete one of them.',
  ),
  'fix-row-gone': entry(
    'warning',
    'Row of a correction gone',
    'The row or column that the correction is for is no longer in the file.',
    'Delete the correction, or check that the file is the right one.',
  ),
  'fix-cell-changed': entry(
    'warning',
    'Cell changed since its correction',
    'The cell no longer says what it said when the correction was written; it was read as it is.',
    'Delete the correction, or run dbv check --fixes and write it into the new row.',
  ),
  'fix-not-needed': entry(
    'note',
    'Correction no longer needed',
    'The source now says what the correction says.',
    'Delete the correction.',
  ),
  'acknowledged-expired': entry(
    'warning',
    'Acknowledgement ended',
    (a) => `The acknowledgement of ${a.code} ended on ${a.until}; issues of that kind count again.`,
    'Mend the data, or agree on a new day in dbv.yaml.',
  ),
  'git-identifiers': entry(
    'warning',
    'Direct identifiers within reach of git',
    (a) => `Git has taken or would take this file, and its columns named like direct identifiers are ${a.count}.`,
    'Add it to .gitignore, and take it out with git rm --cached if it is in already; its history keeps it. dbv pseudonymise writes files fit to be checked in.',
  ),
  'git-numbers': entry(
    'warning',
    'Personal numbers within reach of git',
    (a) => `Git has taken or would take this file, and ${a.count} of its cells have the shape of ${a.kind}.`,
    'Add it to .gitignore, and take it out with git rm --cached if it is in already; its history keeps it. dbv pseudonymise writes files fit to be checked in.',
  ),
  'git-local': entry(
    'warning',
    'Local file within reach of git',
    'Git has taken or would take this file, which tells which plan is which reviewed case and must stay on this machine.',
    'Add local/ to .gitignore, and take it out with git rm --cached if it is in already; its history keeps it.',
  ),
} as const satisfies Record<string, Entry>;

export type IssueCode = keyof typeof ISSUES;

/** A located fault. `line` counts the header as 1; absent where the whole file or the folder is meant. */
export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly args: Args;
  /** Known to the area, and accepted until a day. */
  readonly acknowledged?: Acknowledgement;
}

/** Why an issue is accepted, by whom and until when (`YYYY-MM-DD`). */
export interface Acknowledgement {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** An issue, with only the fields that are known. */
export function issue(
  code: IssueCode,
  file: string,
  at: { line?: number | undefined; column?: string | undefined } = {},
  args: Args = {},
): Issue {
  return {
    code,
    file,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(at.column === undefined ? {} : { column: at.column }),
    args,
  };
}

export function severityOf(code: IssueCode): Severity {
  return ISSUES[code].severity;
}

/** What is wrong, in one sentence. */
export function issueText({ code, args }: Issue): string {
  return (ISSUES[code] as Entry).text(args);
}

/** What to do about it, in one sentence. */
export function issueRemedy({ code, args }: Issue): string {
  return (ISSUES[code] as Entry).remedy(args);
}
