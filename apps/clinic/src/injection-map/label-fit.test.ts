import { expect, test } from "vitest";
import { nameThatFits, partsThatFit } from "./label-fit.ts";

test("a name that is cut keeps its side, and figures are left out whole", () => {
  expect(nameThatFits("Malar, left", 20)).toBe("Malar, left");
  expect(nameThatFits("Scalp, frontal, left", 19)).toBe("Scalp, front…, left");
  expect(nameThatFits("Scalp, frontal, right", 14)).toMatch(/^S.*…, right$/);
  expect(nameThatFits("فروة الرأس الأمامية، يسار", 18)).toMatch(/…، يسار$/);
  expect(partsThatFit("23 points, 1.5 mm, 20.9 cm²", 22)).toBe("23 points, 1.5 mm");
  expect(partsThatFit("23 points, 1.5 mm, 20.9 cm²", 40)).toBe("23 points, 1.5 mm, 20.9 cm²");
});
