/**
 * The source of a translation in which one id carries another hash, or null where the id does not stand in it.
 *
 * The text is left alone: whoever seals it has read it beside the English sentence.
 */
export function seal(source: string, id: string, hash: string): string | null {
  const start = source.indexOf(`"${id}": [`);
  if (start === -1) return null;
  const head = source.slice(0, start);
  const sealed = source.slice(start).replace(/\[(\s*)"[0-9a-f]{8}"/, `[$1"${hash}"`);
  return head + sealed;
}
