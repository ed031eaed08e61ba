import { afterEach } from "vitest";
import { whatStands } from "./pistor.ts";

/** A test that fails on another machine leaves only its error: so it says what stood on every open page. */
afterEach(async ({ task }) => {
  const [error] = task.result?.state === "fail" ? (task.result.errors ?? []) : [];
  if (error !== undefined) error.message += `\n${await whatStands(task.name)}`;
});
