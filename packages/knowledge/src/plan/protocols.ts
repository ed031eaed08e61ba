import type { Protocol } from "@pistor/core/plan";
import { bodyProtocols } from "./protocols-body.ts";
import { faceProtocols } from "./protocols-face.ts";
import { hairProtocols } from "./protocols-hair.ts";
import { painProtocols } from "./protocols-pain.ts";
import { settledProtocols } from "./protocols-settled.ts";

/** Every course that Pistor knows of, those that it lays out by itself first. */
export const protocols: readonly Protocol[] = [
  ...settledProtocols,
  ...faceProtocols,
  ...hairProtocols,
  ...bodyProtocols,
  ...painProtocols,
];

/** The protocol of each treatment when none is named. */
export const defaultProtocol: Readonly<Record<string, string>> = Object.fromEntries(
  settledProtocols.map(({ treatment, id }) => [treatment, id]),
);
