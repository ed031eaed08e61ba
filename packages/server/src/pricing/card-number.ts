/** What stands in a text that may be a payment card's number: 13 to 19 digits, alone or in groups. */
const digitGroups = /(?:\d[ .-]?){12,18}\d/g;

/**
 * Whether a text holds what looks like a card's number: the right length, and a last digit that fits the others (Luhn,
 * ISO/IEC 7812-1). A bank's own references seldom pass; those that do are refused too, and may be written in part.
 */
export function holdsCardNumber(text: string): boolean {
  return (text.match(digitGroups) ?? []).some((found) => fits(found.replace(/\D/g, "")));
}

function fits(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length >= 13 && sum % 10 === 0;
}
