// Keeps the portal's own files on the phone, so that the sheet that was read once can be read without a network.
// Records are not kept here: the page keeps its last answer itself, and takes it off when nobody is known any more.
const kept = "pistor-portal-1";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(["/portal/", "/portal/theme.js"])));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || !pathname.startsWith("/portal/")) return;
  event.respondWith(newest(request, request.mode === "navigate" ? "/portal/" : request));
});

/** What the network has, else what is kept. */
async function newest(request, place) {
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(place, answer.clone());
    return answer;
  } catch (error) {
    const found = await cache.match(place);
    if (found === undefined) throw error;
    return found;
  }
}
