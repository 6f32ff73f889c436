/**
 * Numbers that the state gives a person, told by their check digits, so that an id of an area's own is seldom taken for
 * one.
 */

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A unique pupil number, permanent or temporary. Source: DfE, unique pupil numbers guide, annex on the check letter. */
export function isUniquePupilNumber(text: string): boolean {
  const number = text.trim().toUpperCase();
  if (!/^[A-Z]\d{11}[A-Z\d]$/.test(number)) return false;
  const values = [...number.slice(1)].map((sign) => (/\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign)));
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return !values.includes(-1) && UPN_LETTERS[sum % UPN_LETTERS.length] === number[0];
}

/** A unique learner number. Source: Learning Records Service, unique learner numbers: validation. */
export function isUniqueLearnerNumber(text: string): boolean {
  const digits = tenDigits(text);
  const remainder = weighted(digits) % 11;
  return digits.length === 10 && digits[0] !== 0 && remainder !== 0 && digits[9] === 10 - remainder;
}

/** An NHS number, with or without spaces. Source: NHS Data Dictionary, NHS number. */
export function isNhsNumber(text: string): boolean {
  const digits = tenDigits(text);
  const check = (11 - (weighted(digits) % 11)) % 11;
  return digits.length === 10 && digits.some((digit) => digit !== 0) && digits[9] === check;
}

/** The digits of a number of ten, plain or in groups of three, three and four; none for any other text. */
export function tenDigits(text: string): number[] {
  const plain = /^(\d{3})([ -]?)(\d{3})\2(\d{4})$/.exec(text.trim());
  return plain ? [...`${plain[1]}${plain[3]}${plain[4]}`].map(Number) : [];
}

/** The first nine digits times ten down to two, added up. */
function weighted(digits: readonly number[]): number {
  return digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
}
