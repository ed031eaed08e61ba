/** A Turkish word has as many syllables as vowels (Ateşman 1997, Dil Dergisi 58, 71–74). */
export function syllablesTr(word: string): number {
  return Math.max(1, word.match(/[aeıioöuüâîûAEIİOÖUÜÂÎÛ]/g)?.length ?? 0);
}
