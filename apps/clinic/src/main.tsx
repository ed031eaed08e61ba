import "@pistor/ui/styles.css";
import "./clinic.css";
import { showMe } from "@pistor/api/access";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { askAhead, queries } from "./kit/client.ts";
import { startLanguage } from "./kit/language.ts";
import { router } from "./kit/routes.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");

// Nothing is shown before it is known who asks.
askAhead(showMe);
await startLanguage();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
