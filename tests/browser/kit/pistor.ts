import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium as driver } from "playwright-core";
import { chromium } from "./chromium.ts";

const root = resolve(import.meta.dirname, "../../..");
const pictures = join(root, "test-output", "pictures");

export interface Pistor {
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

const running = new Set<{ readonly browser: Browser; said(): string }>();

/** What the open pages show and where, and the last words of the server; a picture of each page is kept. */
export async function whatStands(name: string): Promise<string> {
  const told: string[] = [];
  for (const { browser, said } of running) {
    for (const [nth, page] of browser
      .contexts()
      .flatMap((context) => context.pages())
      .entries()) {
      const text = await page.evaluate(() => document.body.innerText).catch(String);
      told.push(`${page.url()}\n${text.replaceAll(/\s*\n\s*/g, " | ").slice(0, 1_500)}`);
      await picture(page, `failed-${name.replaceAll(/\W+/g, "-").slice(0, 60)}-${nth}`).catch(() => undefined);
    }
    told.push(`The server: ${said().slice(-500)}`);
  }
  return told.join("\n");
}

/**
 * A server of its own on an empty data folder, with the demo clinic, and a browser to look at it.
 *
 * @param more arguments of the browser, such as what its camera sees
 */
export async function startPistor(more: readonly string[] = []): Promise<Pistor> {
  const folder = mkdtempSync(join(tmpdir(), "pistor-browser-"));
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, "packages/server/dist/server.mjs")], {
    env: { PATH: process.env.PATH ?? "", PISTOR_DATA: folder, PISTOR_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => {
      said += String(text);
    });
  await until(
    () => said.includes("Pistor runs at"),
    () => said,
    server,
  );
  const options = await chromium();
  const browser = await driver.launch({ ...options, args: [...(options.args ?? []), ...more] });
  const saying = { browser, said: () => said };
  running.add(saying);
  return {
    address: `http://127.0.0.1:${port}`,
    browser,
    stop: async () => {
      running.delete(saying);
      await browser.close();
      const ended = new Promise((done) => server.once("close", done));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
} as const;

export interface Look {
  readonly size?: keyof typeof sizes;
  readonly theme?: "light" | "dark";
  readonly lang?: "en" | "tr" | "ar";
}

interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

/** A window of its own, signed in as a persona of the demo. */
export async function openAs(pistor: Pistor, persona: string, look: Look = {}): Promise<Window> {
  const window = await openVisitor(pistor, look);
  await goOnAs(pistor, window.context, persona);
  return window;
}

/** A window of its own of somebody without an account; what its console says against the page is collected. */
export async function openVisitor(pistor: Pistor, look: Look = {}): Promise<Window> {
  const context = await openContext(pistor, look);
  return { context, ...(await openPage(context)) };
}

/**
 * Windows of the same person in the same language share a browser's memory, as a person's do: what a page keeps for a
 * time without network, 300 files, is fetched once and not once a look.
 */
export function sharedWindows(pistor: Pistor): (persona: string, look: Look) => Promise<Omit<Window, "context">> {
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextOf = async (persona: string, look: Look) => {
    const context = await openContext(pistor, look);
    await goOnAs(pistor, context, persona);
    return context;
  };
  return async (persona, look) => {
    const name = `${persona} ${look.lang ?? "en"}`;
    const kept = contexts.get(name) ?? contextOf(persona, look);
    contexts.set(name, kept);
    const window = await openPage(await kept);
    await window.page.setViewportSize(sizes[look.size ?? "desk"]);
    await window.page.emulateMedia({ colorScheme: look.theme ?? "light" });
    return window;
  };
}

async function goOnAs(pistor: Pistor, context: BrowserContext, persona: string): Promise<void> {
  const answer = await context.request.post("/api/demo/persona", {
    headers: { "idempotency-key": crypto.randomUUID(), origin: pistor.address },
    data: { persona },
  });
  if (!answer.ok()) throw new Error(`could not go on as ${persona}: ${await answer.text()}`);
}

async function openContext(pistor: Pistor, look: Look): Promise<BrowserContext> {
  const context = await pistor.browser.newContext({
    viewport: sizes[look.size ?? "desk"],
    colorScheme: look.theme ?? "light",
    locale: "en-GB",
    timezoneId: "Europe/Istanbul",
    reducedMotion: "reduce",
    baseURL: pistor.address,
  });
  await context.addInitScript((lang) => localStorage.setItem("pistor.lang", lang), look.lang ?? "en");
  context.setDefaultTimeout(30_000);
  return context;
}

async function openPage(context: BrowserContext): Promise<Omit<Window, "context">> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  // The browser names neither the call nor the cause, and a page never sends what the server does not understand.
  page.on("response", (answer) => {
    if (answer.status() !== 400) return;
    const call = `${answer.request().method()} ${answer.url()} ${answer.request().postData()?.slice(0, 2_000) ?? ""}`;
    void answer.text().then(
      (text) => complaints.push(`not understood: ${call} ${text}`),
      () => complaints.push(`not understood: ${call}`),
    );
  });
  return { page, complaints };
}

/** Keeps a picture as test output. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

/** What axe finds against WCAG 2.2 AA, in words; empty when nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

async function until(holds: () => boolean, said: () => string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 110_000; Date.now() < end; ) {
    if (holds()) return;
    if (server.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill("SIGKILL");
  throw new Error(`the server did not start: ${said()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}
