import { newPapers } from "../papers/compiler.ts";
import { Refusal } from "../refusal.ts";
import { uprightPicture } from "./upright-picture.ts";
import type { Order, Outcome, Work } from "./work.ts";

/** The process in which papers are set and photographs decoded: if native code ends it, the server goes on. */
const papers = newPapers();

const make: { readonly [Name in keyof Work]: (asks: Work[Name]["asks"]) => Promise<Work[Name]["makes"]> } = {
  pdf: ({ template, data, at }) => papers.pdf(template, data, at),
  svg: ({ template, data }) => papers.svg(template, data),
  jpeg: ({ bytes }) => uprightPicture(bytes),
};

async function outcomeOf({ id, work, asks }: Order): Promise<Outcome> {
  try {
    return { id, made: await (make[work] as (asks: unknown) => Promise<unknown>)(asks) };
  } catch (error) {
    if (error instanceof Refusal)
      return { id, refused: { status: error.status, problem: error.id, message: error.message } };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", (order: Order) => void outcomeOf(order).then((outcome) => process.send?.(outcome)));
// Without the server there is nobody to make anything for.
process.on("disconnect", () => process.exit(0));
