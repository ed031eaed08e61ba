import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { readAgain } from "./client.ts";

test("an answer that was asked for before a write and comes after it is not what is shown", async () => {
  const client = new QueryClient();
  let stored = "before";
  const answers: (() => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ["visits.list", {}],
    // The server answers as it stood when it was asked; the answer arrives when the test lets it.
    queryFn: () => {
      const seen = stored;
      return new Promise<string>((answer) => answers.push(() => answer(seen)));
    },
  });
  const stop = observer.subscribe(() => undefined);
  expect(answers).toHaveLength(1);
  stored = "after";
  const again = readAgain(client, (endpoint) => endpoint === "visits.list");
  await expect.poll(() => answers.length).toBe(2);
  for (const answer of answers) answer();
  await again;
  expect(observer.getCurrentResult().data).toBe("after");
  stop();
});

test("what another endpoint is asked goes on", async () => {
  const client = new QueryClient();
  let asked = 0;
  const observer = new QueryObserver(client, {
    queryKey: ["stock.list", {}],
    queryFn: () => new Promise<number>((answer) => setTimeout(() => answer(++asked), 20)),
  });
  const stop = observer.subscribe(() => undefined);
  await readAgain(client, (endpoint) => endpoint === "visits.list");
  await expect.poll(() => observer.getCurrentResult().data).toBe(1);
  expect(asked).toBe(1);
  stop();
});
