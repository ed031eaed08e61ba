import "@pistor/ui/styles.css";
import "./home/home.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosenLanguage, textsIn, turn } from "./kit/language.ts";
import { Site } from "./kit/site.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");

const lang = chosenLanguage();
turn(lang);
createRoot(place).render(
  <StrictMode>
    <Site lang={lang} texts={await textsIn(lang)} />
  </StrictMode>,
);
