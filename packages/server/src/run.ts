import type { Parts, Settings } from "./kit/index.ts";
import { readSettings, StartFault, startServer, unknownSettings } from "./kit/index.ts";

/**
 * Runs the server in the foreground until it is told to stop, by Ctrl+C, a closed terminal or the system.
 *
 * The process ends with 0 after a stop or when Pistor already runs, 2 when something has to be changed first, 3 when
 * the one that runs does not answer, 1 after a fault of ours.
 */
export async function run(
  parts: Parts,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  const begun = performance.now();
  const wayOut = stopOnEveryWayOut();
  try {
    const settings = readSettings(env);
    for (const name of unknownSettings(env)) process.stderr.write(`${name} is no setting of Pistor and is not read.\n`);
    const started = await startServer(settings, parts);
    if (started.runs === "already") {
      say(`Pistor already runs at ${started.address} (process ${started.pid}).`);
      process.exit(0);
    }
    wayOut.watch(started);
    if (started.askedFor !== null)
      say(`The data lies in ${started.dataFolder}: PostgreSQL's user could not reach ${started.askedFor}.`);
    warnOfOpenDoor(settings);
    say(
      `Pistor runs at ${started.address} (ready in ${((performance.now() - begun) / 1000).toFixed(1)} s; Ctrl+C stops it).`,
    );
    if (started.noClinic) say(firstClinic);
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}

/** Said where nobody can sign in yet. The command works beside the running server. */
const firstClinic = `There is no clinic yet, so nobody can sign in. Make the first one in another terminal, in this folder:
  npx pistor clinic add --code CODE --name NAME --country TR --time-zone Europe/Istanbul --owner NAME --email EMAIL --generate`;

type Running = Extract<Awaited<ReturnType<typeof startServer>>, { runs: "now" }>;

/** From the first moment: what the server has started by then is ended when the process ends, whatever the reason. */
function stopOnEveryWayOut(): { readonly watch: (running: Running) => void } {
  let running: Running | null = null;
  let stopping = false;
  const stop = (exitCode: number) => {
    // Told twice: whoever tells it does not want to wait. Not running yet: there is no call to finish.
    if (stopping || running === null) process.exit(exitCode);
    stopping = true;
    running.stop().then(
      () => process.exit(exitCode),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  for (const fault of ["uncaughtException", "unhandledRejection"] as const)
    process.on(fault, (error: unknown) => {
      running?.log.fault({}, error);
      const where = running === null ? String(error) : "see logs/server.log in the data folder";
      process.stderr.write(`Pistor met a fault of its own and stops: ${where}.\n`);
      stop(1);
    });
  return {
    watch: (started) => {
      running = started;
    },
  };
}

function warnOfOpenDoor({ host, publicAddress }: Settings): void {
  const alone = ["127.0.0.1", "::1", "localhost"].includes(host);
  if (!alone && publicAddress?.startsWith("https:") !== true)
    say(
      "Other machines can reach this server without encryption: put a proxy with TLS in front and set PISTOR_ADDRESS.",
    );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
