import type { AskKey } from "./request-keys.ts";
import { answerKeys, askKeys } from "./request-keys.ts";

const places = new Map(askKeys.map((key, place) => [key, place]));

/** Where a key stands among all that can be asked. */
export function placeOfKey(key: AskKey): number {
  return places.get(key) ?? 0;
}

const ofAnswers = Uint8Array.from(answerKeys, placeOfKey);

/** Where an answer stands among all that can be asked. @param answer its place in `answerKeys` */
export function placeOfAnswer(answer: number): number {
  return ofAnswers[answer] ?? 0;
}

/**
 * What a condition found unknown, by place, in the order in which it looked; a key may stand in it twice.
 *
 * Noted while a condition is judged, so that nothing is judged twice; `count` is set back where it turns out not to matter.
 */
export class Asked {
  readonly places = new Uint8Array(256);
  count = 0;

  addPlace(place: number): void {
    this.places[this.count++] = place;
  }

  add(keys: readonly AskKey[]): void {
    for (const key of keys) this.addPlace(placeOfKey(key));
  }
}
