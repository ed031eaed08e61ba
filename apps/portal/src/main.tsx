import "@pistor/ui/styles.css";
import "./portal.css";
import { chosenLanguage, turnTo } from "@pistor/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./kit/app.tsx";
import { queries } from "./kit/client.ts";
import { textsIn } from "./kit/language.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");

const lang = chosenLanguage();
turnTo(lang);
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App lang={lang} texts={await textsIn(lang)} />
    </QueryClientProvider>
  </StrictMode>,
);
