/** Made-up marks of one person, of every kind that must not get out; numbers have valid check digits. */
export const CANARIES = {
  name: 'CANARY-SURNAME',
  pupilNumber: 'G999999900001',
  learnerNumber: '9988776615',
  patientNumber: '9990000018',
  postcode: 'ZZ99 9ZZ',
  email: 'canary.child@example.invalid',
} as const;

/** Free text about a person, which only columns of free text may hold. */
export const CANARY_NOTE = 'Quillfeather told the panel';

/** A text as it might be found in a file: as it stands, without its spaces, in hexadecimal, and in base64 at any offset. */
function disguises(text: string): string[] {
  const offsets = [0, 1, 2].map((before) => {
    const encoded = Buffer.from('\0'.repeat(before) + text).toString('base64');
    // The first and last letters also depend on what stands beside the text.
    return encoded.slice(before === 0 ? 0 : before + 1, Math.floor(((before + text.length) * 8) / 6));
  });
  return [text, text.replaceAll(' ', ''), Buffer.from(text).toString('hex'), ...offsets].map((each) =>
    each.toLowerCase(),
  );
}

/** The marks that stand in a text in any disguise, whatever the case. */
export function canariesIn(text: string, marks: readonly string[] = Object.values(CANARIES)): string[] {
  const plain = text.toLowerCase();
  return marks.filter((mark) => disguises(mark).some((each) => plain.includes(each)));
}
