import { expect, test } from "vitest";
import { wordsOfPage } from "./words-of-page.ts";

test("a page's words are read without its marks, its programs and its styles", () => {
  const page = `<style>p { color: red }</style><p>Merhaba,<br>saçlarım &amp; <b class="x">kaşlarım</b></p><script src="a">alert(1)</script>`;
  expect(wordsOfPage(page)).toBe("Merhaba,\nsaçlarım & kaşlarım");
});

// With a mark that looks for its end through the whole page, each of these takes minutes and not a moment.
test.each(["<script ", "<br ", "<"])(
  "half a megabyte of %j is read once, not once for each of them",
  (mark) => {
    expect(wordsOfPage(mark.repeat(500_000 / mark.length)).length).toBeLessThanOrEqual(500_000);
  },
  5_000,
);
