/** Between the parts of a name, in the scripts that the clinic reads. */
const between = /([,،] )/;

/**
 * As much of a place's name as there is room for. Its last part is kept whole: it says left or right, and a name without
 * its side can be read as the other one.
 */
export function nameThatFits(name: string, letters: number): string {
  const most = Math.floor(letters);
  if (name.length <= most) return name;
  const parts = name.split(between);
  if (parts.length < 3) return `${name.slice(0, Math.max(1, most - 1))}…`;
  const end = parts.slice(-2).join("");
  return `${name.slice(0, Math.max(1, most - end.length - 1)).replace(/[,،]?\s*$/, "")}…${end}`;
}

/** As many whole parts of a list of figures as there is room for: half a number is another number. */
export function partsThatFit(text: string, letters: number): string {
  const parts = text.split(between);
  while (parts.length > 1 && parts.join("").length > letters) parts.splice(-2);
  return parts.join("");
}
