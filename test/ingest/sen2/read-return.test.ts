import { describe, expect, it } from 'vitest';
import { type ReturnReading, type ReturnSource, readReturn } from '../../../src/ingest/sen2/read-return.ts';
import type { Area } from '../../../src/model/area.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import { issueRemedy, issueText } from '../../../src/model/issues.ts';
import type { Row } from '../../../src/model/tables/index.ts';
import type { Person, Return } from '../../sen2-returns/return.ts';
import { bladeReturn, returnOf, xmlReturn } from '../../sen2-returns/sources.ts';
import { bladeFiles } from '../../sen2-returns/write-blade.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, CANARIES, person, placed, planned } from './returns.ts';

const day = (iso: string) => dayFromIso(iso);

function rowsOf<Name extends 'requests' | 'plans' | 'placements'>({ tables }: ReturnReading, name: Name) {
  return (tables.get(name)?.table?.rows ?? []) as unknown as readonly Row<Name>[];
}

function issuesOf({ issues, tables }: ReturnReading) {
  return [...issues, ...[...tables.values()].flatMap((table) => table.issues)];
}

const found = (source: ReturnSource, area: Partial<Area> = {}) => issuesOf(readReturn(source, area)).map(placed);

/** Both shapes of a return. */
function shapes(data: Return, year = 2026): [shape: string, reading: ReturnReading][] {
  return [
    ['Blade', readReturn(bladeReturn(data, year), {})],
    ['XML', readReturn(xmlReturn(data), {})],
  ];
}

const FULL: Person = person([
  planned({
    asked: { RequestSource: '1', RequestMediation: '1', RequestTribunal: '0' },
    assessed: { AssessmentMediation: '0', AssessmentTribunal: '', Week20: '1' },
    active: {
      TransferLA: '301',
      ReviewMeeting: '2025-11-03',
      LastReview: '2025-11-24',
      ReviewOutcome: 'A',
      ReviewDraft: '2025-12-08',
      PhaseTransferDueDate: '2026-02-15',
      PhaseTransferFinalDate: '2026-02-10',
    },
    placements: [
      {
        URN: '900001',
        PlacementRank: '1',
        EntryDate: '2024-09-03',
        LeavingDate: '2025-07-22',
        SENunitIndicator: '0',
        ResourcedProvisionIndicator: '1',
        Res: 'A',
      },
      {
        UKPRN: '10900018',
        PlacementRank: '1',
        EntryDate: '2025-09-02',
        SENunitIndicator: '',
        ResourcedProvisionIndicator: '',
        WBP: 'S',
      },
      { SENsetting: 'OLA', PlacementRank: '2', EntryDate: '2025-09-02' },
    ],
    needs: [
      { SENtype: 'SLCN', SENtypeRank: '2' },
      { SENtype: 'ASD', SENtypeRank: '1' },
    ],
  }),
]);

describe('readReturn', () => {
  it.each(shapes(aReturn([FULL])))('reads every column that a return can fill: %s', (_, reading) => {
    expect(issuesOf(reading)).toEqual([]);
    expect(reading.year).toBe(2026);
    expect(rowsOf(reading, 'requests')).toMatchObject([
      {
        receivedDate: day('2025-02-03'),
        source: '1',
        outcome: 'Y',
        outcomeDate: day('2025-03-03'),
        assessmentOutcome: 'Y',
        assessmentOutcomeDate: day('2025-06-02'),
        exception20Weeks: true,
        mediation: true,
        tribunal: false,
        assessmentMediation: false,
        // Blank is not "no".
        assessmentTribunal: undefined,
      },
    ]);
    const [plan] = rowsOf(reading, 'plans');
    expect(plan).toMatchObject({
      birthDate: day('2014-05-01'),
      sex: 'M',
      ethnicity: 'WBRI',
      primaryNeed: 'ASD',
      secondaryNeed: 'SLCN',
      startDate: day('2025-06-02'),
      ceaseDate: undefined,
      transferredIn: '301',
      transferredInDate: undefined,
      reviewMeetingDate: day('2025-11-03'),
      reviewDecisionDate: day('2025-11-24'),
      reviewOutcome: 'A',
      draftAmendedDate: day('2025-12-08'),
      phaseTransferDueDate: day('2026-02-15'),
      phaseTransferFinalDate: day('2026-02-10'),
      socialCare: undefined,
    });
    expect(plan!.requestId).toBe(rowsOf(reading, 'requests')[0]!.requestId);
    expect(rowsOf(reading, 'placements')).toMatchObject([
      {
        planId: plan!.planId,
        rank: '1',
        urn: '900001',
        leavingDate: day('2025-07-22'),
        senUnit: false,
        resourcedProvision: true,
        residential: 'A',
      },
      { rank: '1', ukprn: '10900018', senUnit: undefined, residential: undefined, workBased: 'S' },
      { rank: '2', senSetting: 'OLA', provision: undefined, annualCost: undefined },
    ]);
  });

  it.each(
    shapes(
      aReturn(
        [
          person(
            [
              planned({
                active: { LastReview: '2022-10-03', Res: 'B', WBP: 'T' },
                plan: { StartDate: '2021-06-01' },
                placements: [{ URN: '900001', PlacementRank: '1', EntryDate: '2022-09-05', AttendancePattern: 'FT' }],
              }),
            ],
            { GenderCurrent: '2', Sex: '' },
          ),
          person([planned()], { GenderCurrent: '9', Sex: '' }),
        ],
        2023,
      ),
      2023,
    ),
  )('reads the return of 2023, which has gender, and boarding with the plan: %s', (_, reading) => {
    expect(issuesOf(reading).map(placed)).toEqual([]);
    expect(rowsOf(reading, 'plans').map(({ sex }) => sex)).toEqual(['F', undefined]);
    expect(rowsOf(reading, 'placements')[0]).toMatchObject({ residential: 'B', workBased: 'T' });
  });

  it('reads true in every way that databases write it', () => {
    const data = aReturn(
      ['1', 'true', 'TRUE', '-1', '0', 'False', ''].map((Week20) => person([planned({ assessed: { Week20 } })])),
    );
    for (const [, reading] of shapes(data)) {
      expect(rowsOf(reading, 'requests').map((row) => row.exception20Weeks)).toEqual([
        true,
        true,
        true,
        true,
        false,
        false,
        undefined,
      ]);
    }
  });

  it('reads dates in the form of COLLECT without a word, and in another form that fits with one', () => {
    const blade = bladeFiles(aReturn([FULL]));
    const saved = new Map(
      [...blade].map(([name, text]) => [
        name,
        text.replaceAll(
          /(\d{4})-([A-Z][a-z]{2})-(\d\d) 00:00:00/g,
          (_, year, month, date) =>
            `${date}/${'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1}/${year} 00:00`,
        ),
      ]),
    );
    const reading = readReturn(returnOf(saved), {});
    expect(issuesOf(reading).map(({ code, args }) => `${code} ${args.one ?? args.form}`)).toContain(
      'date-ambiguous DD/MM/YYYY',
    );
    const declared = readReturn(returnOf(saved), { dates: 'DD/MM/YYYY' });
    expect(issuesOf(declared)).toEqual([]);
    expect(rowsOf(declared, 'plans')[0]!.startDate).toBe(day('2025-06-02'));
    // What dbv.yaml declares for other files does no harm to a return as it is.
    for (const source of [bladeReturn(aReturn([FULL])), xmlReturn(aReturn([FULL]))]) {
      expect(issuesOf(readReturn(source, { dates: 'DD/MM/YYYY' }))).toEqual([]);
    }
  });

  it('puts every issue on the line and under the name it has in its file', () => {
    const data = aReturn([
      person([planned({ asked: { ReceivedDate: '' } })]),
      person([planned({ plan: { StartDate: '2025-13-40' }, needs: [{ SENtype: 'ADHD', SENtypeRank: '1' }] })], {
        PersonBirthDate: '',
      }),
      person([planned({ placements: [{ PlacementRank: '1', EntryDate: '2025-09-01', LeavingDate: '2025-08-01' }] })]),
    ]);
    expect(found(bladeReturn(data)).map((each) => each.replace('Blade-Export_31-01-2026_', ''))).toEqual([
      'requests.csv cell-required 2 receiveddate',
      'senneed.csv code-unknown 3 sentype',
      'namedplan.csv date-unreadable 3 startdate',
      'placementdetail.csv provision-missing 4 provision',
      'placementdetail.csv placement-ends-before-start 4 leavingdate',
    ]);
  });

  it('reports an open plan whose start is not there, where the named plan would be', () => {
    const { items, assessment, active } = planned();
    const data = aReturn([
      person([planned({ plan: { StartDate: '' } })]),
      person([{ items, assessment: { items: assessment!.items }, active: active! }]),
      person([{ items: { RequestOutcome: 'H' }, active: active! }]),
    ]);
    const lines = xmlText(data).split('\n');
    const lineOf = (tag: string, nth: number) =>
      lines.flatMap((line, index) => (line === `<${tag}>` ? [index + 1] : []))[nth];
    expect(found(xmlReturn(data))).toEqual([
      `sen2.xml cell-required ${lineOf('NamedPlan', 0)} startdate`,
      `sen2.xml cell-required ${lineOf('Assessment', 1)} startdate`,
      `sen2.xml cell-required ${lineOf('Requests', 2)} startdate`,
    ]);
  });

  it('queries reviews whose two dates may have been swapped', () => {
    const data = aReturn([person([planned({ active: { ReviewMeeting: '2025-11-24', LastReview: '2025-11-03' } })])]);
    expect(found(bladeReturn(data))).toEqual([
      'Blade-Export_31-01-2026_activeplans.csv review-decided-before-meeting 2 lastreview',
    ]);
  });

  it.each([
    ['of another collection', { Collection: 'SCHOOL' }, 'return-other-collection', []],
    ['of 2022 or before', { Year: '2022' }, 'return-year-early', []],
    ['of a year to come', { Year: '2031' }, 'return-year-new', ['requests', 'plans', 'placements']],
    ['without a year', { Year: '' }, 'return-year-missing', ['requests', 'plans', 'placements']],
  ])('looks at the header: a return %s', (_, changed, code, tables) => {
    const data = aReturn([FULL]);
    const reading = readReturn(xmlReturn({ ...data, header: { ...data.header, ...changed } }), {});
    expect(issuesOf(reading).map((each) => each.code)).toEqual([code]);
    expect([...reading.tables.keys()]).toEqual(tables);
  });

  it('queries the return of another authority than that of dbv.yaml', () => {
    const codes = (la_code: string) =>
      issuesOf(readReturn(bladeReturn(aReturn([FULL])), { la_code })).map(({ code }) => code);
    expect([codes('998'), codes('999')]).toEqual([['return-other-authority'], []]);
  });

  it('reads Blade files without their header by the newest codes, and says so', () => {
    const files = bladeFiles(aReturn([FULL]));
    files.delete('Blade-Export_31-01-2026_sen2.csv');
    const reading = readReturn(returnOf(files), {});
    expect(issuesOf(reading).map((each) => `${placed(each)} ${issueText(each)}`)).toEqual([
      'Blade-Export_31-01-2026_person.csv return-year-missing - - The return does not say its year; it was read by the codes of 2026.',
    ]);
    expect(rowsOf(reading, 'plans')).toHaveLength(1);
  });

  it('has no tables and no accounts where it cannot be used', () => {
    const reading = readReturn(returnOf(new Map([['a.zip', 'PK\u0003\u0004']])), {});
    expect([reading.tables.size, reading.accounts({})]).toEqual([0, []]);
    expect(issuesOf(reading).map(placed)).toEqual(['a.zip return-archive - -']);
    expect(reading.locate(reading.issues[0]!)).toBe(reading.issues[0]);
  });

  it('refuses a unique pupil number as a key', () => {
    const files = bladeFiles(aReturn([FULL]));
    const upn = 'Z987000000001';
    const swapped = new Map([...files].map(([name, text]) => [name, text.replaceAll(/\b1001\b/g, upn)]));
    const reading = readReturn(returnOf(swapped), {});
    expect(rowsOf(reading, 'plans')).toEqual([]);
    expect(issuesOf(reading).map(({ code }) => code)).toContain('id-personal');
    expect(JSON.stringify(issuesOf(reading))).not.toContain(upn);
  });

  it('lets no direct identifier reach anything it gives, not even an issue', () => {
    const spoilt = aReturn([
      person([
        planned({
          asked: { ReceivedDate: 'CANARY-DATE' },
          plan: { StartDate: 'CANARY-DATE' },
          needs: [{ SENtype: 'CANARY', SENtypeRank: 'CANARY' }],
        }),
      ]),
      person(
        [
          planned({
            assessed: { Week20: 'CANARY' },
            placements: [{ SENsetting: 'CANARY', SENsettingOther: 'CANARY', EntryDate: 'CANARY' }],
          }),
        ],
        { Sex: 'CANARY' },
      ),
      FULL,
    ]);
    for (const source of [bladeReturn(spoilt), xmlReturn(spoilt)]) {
      expect(new TextDecoder().decode(source.files.find(({ bytes }) => bytes.length > 300)!.bytes)).toMatch(/./);
      const reading = readReturn(source, {});
      const issues = issuesOf(reading);
      expect(issues.length).toBeGreaterThan(5);
      const said = issues.map((each) => `${issueText(each)} ${issueRemedy(each)} ${JSON.stringify(each)}`).join('\n');
      const kept = JSON.stringify([[...reading.tables], reading.year, reading.accounts({})]);
      expect(said + kept).not.toMatch(CANARIES);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
