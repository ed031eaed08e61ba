/** What stands in a text that may be a payment card's number: 13 to 19 digits, alone or in groups. */
const digitGroups = /(?:\d[ .-]?){12,18}\d/g;

/**
 * Whether a text holds what looks like a card's number: the right length, and a last digit that fits the others (Luhn,
 * ISO/IEC 7812-1). A bank's own references seldom pass; those that do are refused too, and may be written in part.
 */
export function holdsCardNumber(text: string): boolean {
  return (
    (text.match(digitGroups) ?? []).some((found) => fits(found.replace(/\D/g, ""))) ||
    (text.match(digitRows) ?? []).some(holdsCardAmongGroups)
  );
}

/** Digits in groups, as many as stand together: a card's number is often followed by the month in which it ends. */
const digitRows = /\d+(?:[ .-]\d+){0,60}/g;
/** How the numbers of cards begin: 4, 51–55, 22–27, 34, 37, 35, 60, 65; an IBAN or a day seldom does. */
const cardBegins = /^(?:4|5[1-5]|2[2-7]|3[457]|6[05])/;

function holdsCardAmongGroups(row: string): boolean {
  const groups = row.split(/[ .-]/);
  return groups.some((_, first) =>
    groups.slice(first, first + 6).some((__, more) => {
      const digits = groups.slice(first, first + more + 1).join("");
      return digits.length >= 15 && digits.length <= 19 && cardBegins.test(digits) && fits(digits);
    }),
  );
}

function fits(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits.length >= 13 && sum % 10 === 0;
}
