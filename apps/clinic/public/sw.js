// Keeps the app's own files, so that it opens while the network is away. Nothing that the server answers is kept here:
// what a tablet knows of patients is sealed by the page itself.
//
// The list of files is written into this one by the build, so that a changed file makes another worker.
const files = ["__FILES__"];
const version = "__VERSION__";
const kept = `pistor-clinic-${version}`;
const page = "/clinic/";

self.addEventListener("install", (event) => {
  // At once: an open page goes on with the files of its own version, which stay beside the new ones.
  self.skipWaiting();
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(dropOld));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || !pathname.startsWith(page)) return;
  if (request.mode === "navigate") event.respondWith(newestPage(request));
  else event.respondWith(keptFile(request));
});

/** Some at a time, and what is kept of an earlier version is not loaded again: its name holds what is in it. */
async function keepAll() {
  const cache = await caches.open(kept);
  const left = [...files];
  const work = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const before = file.includes("/assets/") ? await caches.match(file) : undefined;
      if (before !== undefined) await cache.put(file, before);
      else await cache.add(file);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}

/** The version before stays: a page that was opened with it may still ask for its files. */
async function dropOld() {
  const names = (await caches.keys()).filter((name) => name.startsWith("pistor-clinic-") && name !== kept);
  for (const name of names.slice(0, -1)) await caches.delete(name);
}

/** The page that the server has, or within three seconds the one that is kept. */
async function newestPage(request) {
  const found = await (await caches.open(kept)).match(page);
  try {
    const signal = found === undefined ? undefined : AbortSignal.timeout(3000);
    return await fetch(request, { signal });
  } catch (error) {
    if (found === undefined) throw error;
    return found;
  }
}

/** What is kept, of this version or of the one before; else what the network has. */
async function keptFile(request) {
  const found = (await (await caches.open(kept)).match(request)) ?? (await caches.match(request));
  return found ?? fetch(request);
}
