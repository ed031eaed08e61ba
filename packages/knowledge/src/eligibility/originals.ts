import type { Texts } from "@pistor/core/evidence";
import { namesEn } from "../substances/names.en.ts";
import { textsEn } from "./texts.en.ts";

/** Every wording of screening as it was first written: in English. */
export const eligibilityOriginals: Texts = { ...textsEn, ...namesEn };
