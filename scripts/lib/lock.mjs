import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs the work while no other start or test of this clone installs or builds.
 *
 * The lock of a process that has died is taken over. Where the clone cannot be written there is nothing to lock: nothing
 * can be installed or built either.
 *
 * @template Result
 * @param {string} root the clone
 * @param {() => Result} work
 * @returns {Result}
 */
export function alone(root, work) {
  const folder = join(root, ".cache");
  const lock = join(folder, "lock");
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return work();
  }
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") return work();
      if (holderIsDead(lock)) putAside(lock);
      else if (!told) {
        told = true;
        console.log("Another start of Pistor installs or builds at the moment; waiting for it …");
      }
      nap(100);
    }
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  const done = () => {
    process.off("exit", release);
    release();
  };
  try {
    const result = work();
    if (result instanceof Promise) return result.finally(done);
    done();
    return result;
  } catch (error) {
    done();
    throw error;
  }
}

/** Of two that find the same dead holder one may already hold the lock anew: that one gets it back. */
function putAside(lock) {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (!holderIsDead(aside)) linkSync(aside, lock);
    rmSync(aside, { force: true });
  } catch {
    // Another has put it aside before us.
  }
}

function holderIsDead(lock) {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    // Empty for the moment between its making and its writing; a minute later its maker is gone.
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs > 60_000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function nap(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
