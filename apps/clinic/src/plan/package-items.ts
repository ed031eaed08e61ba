import type { useTranslation } from "react-i18next";

/** Items of a package by name; one that nobody named is shown by its id. */
export const packageItems = [
  "airport-shuttle",
  "hotel-nights",
  "hotel-clinic-transport",
  "physician-visit",
  "laboratory",
  "session",
  "interpreter",
  "anaesthetist-visit",
  "hospital-night",
  "hospital-meals",
  "hospital-medicines",
  "surgery",
] as const;
type PackageItem = (typeof packageItems)[number];

export function itemName(item: string, t: ReturnType<typeof useTranslation>["t"]): string {
  const known = packageItems.find((each): each is PackageItem => each === item);
  return known === undefined ? item : t(`plan.item.${known}`);
}
