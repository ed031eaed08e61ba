/** The link behind `#`. One that a mail program cut in the middle of a sign is read as it stands, and found to be none. */
export function linkOf(hash: string): string {
  const brought = hash.slice(1);
  try {
    return decodeURIComponent(brought);
  } catch {
    return brought;
  }
}
