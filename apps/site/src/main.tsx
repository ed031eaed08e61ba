import "@pistor/ui/styles.css";
import "./home/home.css";
import { chosenLanguage, turnTo } from "@pistor/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { textsIn } from "./kit/language.ts";
import { Site } from "./kit/site.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");

const lang = chosenLanguage();
turnTo(lang);
createRoot(place).render(
  <StrictMode>
    <Site lang={lang} texts={await textsIn(lang)} />
  </StrictMode>,
);
