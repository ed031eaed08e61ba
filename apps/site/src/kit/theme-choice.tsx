import { Choice, keep, readKept } from "@pistor/ui";
import { useState } from "react";
import type { SiteTexts } from "./language.ts";

const themes = ["light", "dark", "system"] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the device says; remembered on this device for all three apps. */
export function ThemeChoice({ texts }: { texts: SiteTexts }) {
  const [theme, setTheme] = useState<Theme>(themes.find((each) => each === readKept("pistor.theme")) ?? "system");
  return (
    <Choice<Theme>
      quiet
      legend={texts.theme}
      value={theme}
      options={themes.map((value) => ({ value, label: texts[`theme.${value}`] }))}
      onChange={(next) => {
        setTheme(next);
        keep("pistor.theme", next);
        if (next === "system") delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = next;
      }}
    />
  );
}
