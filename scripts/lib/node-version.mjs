/** Says so, and ends, when Node is too old to run Pistor. */
export function mustBeNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Pistor needs Node 20.19 or newer (22 and 24 are fine too); this is ${version}. Install one from nodejs.org and start again.`,
  );
  process.exit(2);
}
