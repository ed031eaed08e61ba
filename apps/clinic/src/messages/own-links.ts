/** A piece of a mail's text: plain, or an address of our own that may be followed. */
export type MailPiece = { readonly text: string } | { readonly text: string; readonly to: string };

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The text of a mail cut at the addresses that lead to our own pages; any other address stays text, as a caught mail
 * may have been written by anybody.
 *
 * @param here the origin of this page
 */
export function piecesOf(body: string, here: string): readonly MailPiece[] {
  const pieces: MailPiece[] = [];
  let from = 0;
  for (const found of body.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g)) {
    const to = ownPath(found[0], here);
    if (to === null) continue;
    if (found.index > from) pieces.push({ text: body.slice(from, found.index) });
    pieces.push({ text: found[0], to });
    from = found.index + found[0].length;
  }
  if (from < body.length) pieces.push({ text: body.slice(from) });
  return pieces;
}

/** The path of an address of ours, as this page reaches it; null for any other. */
function ownPath(address: string, here: string): string | null {
  const there = URL.canParse(address) ? new URL(address) : null;
  const own = new URL(here);
  if (there === null) return null;
  // The machine may call itself by another of its names for itself.
  const same =
    there.host === own.host ||
    (there.port === own.port && loopback.test(there.hostname) && loopback.test(own.hostname));
  return same ? `${there.pathname}${there.search}${there.hash}` : null;
}
