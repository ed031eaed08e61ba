import { endpoints } from "@pistor/api";
import { routes } from "./routes.ts";
import { run } from "./run.ts";

await run({ endpoints, routes });
