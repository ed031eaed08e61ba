import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** The pages of the site, which has few: any other address is not found. */
const sitePages: readonly string[] = ["/", "/check", "/evidence", "/inquiry", "/quote", "/offer"];

/** Pages behind a link of one person: no machine lists them. */
const unlisted: readonly string[] = ["/quote", "/offer"];

/** What a page asks for beside itself. An id in an address has dots too, as `/clinic/evidence/rule/pregnancy.now`. */
const files = /\/assets\/|\/\.|\.(js|mjs|css|map|json|svg|png|jpe?g|webp|avif|ico|woff2?|txt|xml|html|webmanifest)$/i;

type Page = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Serves the built apps: the site at `/`, `/clinic` and `/portal` with one page each whose own router reads the rest.
 *
 * @returns what to answer where there is no file
 */
export async function hangApps(
  http: FastifyInstance,
  apps: { readonly site: string; readonly clinic: string; readonly portal: string },
): Promise<Page> {
  const places = [
    { prefix: "/clinic", root: apps.clinic },
    { prefix: "/portal", root: apps.portal },
    { prefix: "/", root: apps.site },
  ].filter(({ root }) => existsSync(join(root, "index.html")));
  for (const [i, { prefix, root }] of places.entries())
    await http.register(fastifyStatic, {
      root,
      prefix: prefix === "/" ? "/" : `${prefix}/`,
      decorateReply: i === 0,
      // Only files that are there become routes, so that a page that is none falls through to the app's own page.
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        // The name of a file in assets holds the hash of what is in it.
        const fixed = path.includes("/assets/");
        reply.header("cache-control", fixed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  const pages = places.map(({ prefix, root }) => ({ prefix, html: readFileSync(join(root, "index.html"), "utf8") }));
  return (request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const page = pages.find(({ prefix }) => prefix === "/" || path === prefix || path.startsWith(`${prefix}/`));
    const isFile = files.test(path);
    if (page === undefined || isFile || (page.prefix === "/" && !sitePages.includes(path)))
      return reply.code(404).type("text/html; charset=utf-8").send(notFoundPage);
    if (unlisted.includes(path)) reply.header("x-robots-tag", "noindex, nofollow, noarchive");
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page.html);
  };
}

const notFoundPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found · Pistor</title>
<h1>There is nothing at this address</h1><p><a href="/">Pistor</a> · <a href="/clinic">Clinic</a> · <a href="/portal">Patients</a></p></html>`;
