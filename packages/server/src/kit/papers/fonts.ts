import { createRequire } from "node:module";

const packages = createRequire(import.meta.url);

/** Latin, Greek and Cyrillic letters in the first, Arabic ones in the second: papers need no font of the machine. */
const families = [
  { from: "@expo-google-fonts/noto-sans", file: "NotoSans" },
  { from: "@expo-google-fonts/noto-naskh-arabic", file: "NotoNaskhArabic" },
] as const;
const weights = ["400Regular", "700Bold"] as const;

/** The order in which a template looks for a letter. */
export const fontFamilies = ["Noto Sans", "Noto Naskh Arabic"] as const;

/** Where the fonts of papers lie: in their packages, from the sources and from the built server alike. */
export function fontFiles(): string[] {
  return families.flatMap(({ from, file }) =>
    weights.map((weight) => packages.resolve(`${from}/${weight}/${file}_${weight}.ttf`)),
  );
}
