import type { KnowledgeIndex } from "@pistor/core/evidence";
import { anchor } from "./claims.ts";

/** The page on which a part of the knowledge stands, by what it is; a null anchor leads to the page as a whole. */
const pages: Readonly<Record<string, { readonly page: string; readonly anchored: boolean }>> = {
  parameter: { page: "parameters.md", anchored: true },
  rule: { page: "rules.md", anchored: true },
  fact: { page: "facts.md", anchored: true },
  indication: { page: "indications.md", anchored: true },
  harm: { page: "harms.md", anchored: true },
  refused: { page: "refused.md", anchored: true },
  aftercare: { page: "aftercare.md", anchored: true },
  "danger-sign": { page: "aftercare.md", anchored: true },
  substance: { page: "substances.md", anchored: true },
  protocol: { page: "protocols.md", anchored: false },
  item: { page: "protocols.md", anchored: false },
};

/** A reference such as `parameter:map.depth` as a link to where its claims stand. */
export function homeLink(lives: string): string {
  const [home = "", id = ""] = lives.split(":");
  const { page, anchored } = pages[home] ?? { page: "", anchored: false };
  if (page === "") return `\`${id}\``;
  return `[${id}](${page}${anchored ? `#${anchor(id)}` : ""})`;
}

/** An id as a link, where the knowledge has one thing of a kind that has a page; else the id itself. */
export function idLinker({ things }: KnowledgeIndex): (id: string) => string {
  const homes = new Map(things.map(({ kind, id }) => [id, kind === "entry" ? (id.split(".")[0] ?? "") : kind]));
  return (id) => {
    const home = homes.get(id) ?? (id.startsWith("item.") ? "item" : "");
    return homeLink(`${home}:${id}`);
  };
}
