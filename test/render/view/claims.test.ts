import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import type { PlanContent, PrinciplePart } from '../../../src/model/playbook.ts';
import { protect } from '../../../src/protect/protect.ts';
import { claimsOf } from '../../../src/render/view/claims.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { foreseenDiagnosis } from '../planned.ts';

type Principle = PlanContent['principles'][number];

const principle = (fields: Partial<Principle>): Principle => ({
  id: 'early',
  title: 'Early',
  meaning: 'm',
  elements: [],
  indicators: [],
  reason: 'r',
  ...fields,
});
const claims = (fields: Partial<Principle>, document: Diagnosis = diagnosis()) =>
  claimsOf(contextOf(document), principle(fields));
const part = (name: PrinciplePart, document?: Diagnosis) => claims({ parts: [name] }, document);

describe('a claim', () => {
  it('of an indicator has its base, its id, its files and whose definition it is', () => {
    const document = diagnosis();
    const definition = document.indicatorDefinitions.find(({ id }) => id === 'issued-in-20-weeks-share')!;
    const indicatorDefinitions = [{ ...definition, tables: ['requests'] }];
    const result = document.indicators.find(({ id, by }) => id === definition.id && by === null)!;
    const { claims: made } = claims({ indicators: [definition.id] }, { ...document, indicatorDefinitions });
    expect(made).toEqual([
      {
        text: expect.stringMatching(
          /^Plans issued within 20 weeks: [\d.]+% \(.*\), \d+ of \d+; England [\d.]+%, .*\.$/,
        ),
        n: String(result.denominator),
        evidence: 'indicator issued-in-20-weeks-share',
        source: `data/requests.csv; defined by: ${definition.source}`,
      },
    ]);
  });

  it('of an element names each kind of evidence with its n', () => {
    const [made] = claims({ elements: ['E09'] }).claims;
    expect(made!.text).toMatch(
      /^E09 Secondary schools.*: the evidence that it needs to change is .* out of 100, grade A, rank .* of 17, and it is a priority\.$/,
    );
    expect(made!.n).toMatch(/Case reviews \d+; Parent carers \d+/);
    expect(made!.evidence).toBe('element E09');
    expect(made!.source).toMatch(/^data\/case-reviews\.csv, data\/surveys\.csv/);
  });

  it('of a pathway is what reviewers thought, and what it could mean in children', () => {
    const { claims: made } = claims({ pathways: ['mainstream_not_special'] });
    expect(made.map(({ evidence }) => evidence)).toEqual([
      'case reviews mainstream_not_special',
      'opportunity mainstream_not_special',
    ]);
    expect(made[0]!.text).toMatch(/reviewers thought that it could have been in \d+ of \d+ cases/);
    expect(made[1]!.text).toMatch(/children a year/);
  });

  it('of those who need more specialist support stands beside the moves the other way', () => {
    expect(part('more-specialist').claims[0]).toMatchObject({ evidence: 'case reviews more_specialist_needed' });
  });

  it('of voices keeps each group apart, with how many answered', () => {
    const { claims: made } = part('voices');
    expect(made.map(({ evidence }) => evidence)).toContain('voices parent_carer');
    expect(made.every(({ n }) => /^\d+$/.test(n))).toBe(true);
  });

  it('of spending is the exact split; of the forecast a range that is no aim', () => {
    expect(part('spending').claims[0]).toMatchObject({ evidence: expect.stringMatching(/^baseline 20/) });
    expect(part('forecast', foreseenDiagnosis()).claims[0]).toMatchObject({
      text: expect.stringMatching(
        /^By January 2028, without the interventions: about 1,200 plans \(1,100 to 1,300\); with them: about 1,160 plans .* no aim\.$/,
      ),
      n: '960',
      evidence: 'forecast 2028',
    });
  });
});

describe('what is not known', () => {
  it('is said, and no claim is made of it', () => {
    const all: Partial<Principle> = {
      indicators: ['issued-in-20-weeks-share', 'no-such-share'],
      elements: ['E09', 'N99'],
      pathways: ['mainstream_not_special'],
      parts: ['voices', 'more-specialist', 'spending', 'forecast', 'agreement'],
    };
    const { claims: made, unknown } = claims(all, bareDiagnosis());
    expect(made).toEqual([]);
    expect(unknown).toEqual([
      expect.stringMatching(/^Plans issued within 20 weeks: /),
      'no-such-share: not measured here.',
      expect.stringMatching(/^E09 .*too little evidence/),
      'N99: not an element of this document.',
      'Mainstream rather than special: no case was reviewed.',
      expect.stringMatching(/^Mainstream in place of special, in children: /),
      'What people said: no survey answers were given.',
      'More specialist support needed: no case was reviewed.',
      'Why spending changed: there is no outturn of two years.',
      'What is to come: there is no forecast in this document.',
    ]);
  });
});

it('withholds in a pack that may be shared what the report withholds', () => {
  const exact = claims({ pathways: ['resourced_not_special'], indicators: ['residential-share'] });
  const shared = claims(
    { pathways: ['resourced_not_special'], indicators: ['residential-share'] },
    protect(diagnosis()),
  );
  expect(shared.claims.map(({ evidence }) => evidence)).toEqual(exact.claims.map(({ evidence }) => evidence));
  expect(shared.claims).not.toEqual(exact.claims);
});
