import { endpoints } from "@pistor/api";
import { fillDemo } from "./demo/index.ts";
import { jobs } from "./jobs.ts";
import { takeMail } from "./messages/index.ts";
import { routes } from "./routes.ts";
import { run } from "./run.ts";

await run({ endpoints, routes, fillDemo, jobs, takeMail });
