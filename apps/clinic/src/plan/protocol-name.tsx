import type { Protocol } from "@pistor/core/plan";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { titleOf } from "./protocol-told.ts";
import { useProtocols } from "./use-protocols.ts";

type Named = Pick<Protocol, "id" | "title">;
interface Cited {
  readonly id: string;
  readonly version?: string | undefined;
}

/** By what a protocol is cited. Code and version keep their own direction inside a sentence of any language. */
export function citedAs({ id, version }: Cited, t: TFunction): string {
  const code = `\u2066${id}\u2069`;
  return version === undefined ? code : t("plan.protocolVersion", { id: code, version: `\u2066${version}\u2069` });
}

/** The same, small, beside what people call it. */
export function ProtocolCode(cited: Cited) {
  const { t } = useTranslation();
  return <small className="protocol-code">{citedAs(cited, t)}</small>;
}

/** What people call a protocol of this clinic; null where it is not known. */
export function useProtocolTitle(): (id: string) => string | null {
  const { known } = useProtocols();
  return (id) => {
    const protocol = known.find((each) => each.id === id);
    return protocol === undefined ? null : titleOf(protocol);
  };
}

/** A protocol as people call it, with its code small after it. */
export function ProtocolName({ id }: { id: string }) {
  const title = useProtocolTitle()(id);
  return (
    <span>
      {title} <ProtocolCode id={id} />
    </span>
  );
}

/** Titles to choose among; two that are alike are told apart by their codes. */
export function titlesOf(protocols: readonly Named[]): ReadonlyMap<string, string> {
  const titles = protocols.map(titleOf);
  const isOnly = (title: string) => titles.indexOf(title) === titles.lastIndexOf(title);
  return new Map(
    protocols.map((protocol) => {
      const title = titleOf(protocol);
      return [protocol.id, isOnly(title) ? title : `${title} (\u2066${protocol.id}\u2069)`];
    }),
  );
}
