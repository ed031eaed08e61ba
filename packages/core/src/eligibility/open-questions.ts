import { decisions } from "../evidence/index.ts";
import type { Asked } from "./asked.ts";
import { placeOfAnswer, placeOfKey } from "./asked.ts";
import type { AskKey } from "./request-keys.ts";
import { askKeys } from "./request-keys.ts";

const eligible = decisions.indexOf("eligible");

/**
 * What is unknown and could change the decision, gathered from the open rules.
 *
 * Plain numbers, because this runs for everybody of whom little is known yet, and lists of objects, sorted, took three
 * times as long. A rank is the place of a decision in `decisions`, so a smaller one is worse.
 */
export class OpenQuestions {
  /** By place in `askKeys`: the worst decision that the answer can lead to, and how many open rules read it. */
  readonly #ranks = new Uint8Array(askKeys.length).fill(eligible);
  readonly #readers = new Uint16Array(askKeys.length);
  readonly #lastReader = new Uint16Array(askKeys.length);
  readonly #lifts = new Uint8Array(askKeys.length);
  readonly #weights = new Int32Array(askKeys.length);
  #rules = 0;
  #any = false;

  /** Forgets the request before. */
  begin(): void {
    if (!this.#any) return;
    this.#ranks.fill(eligible);
    this.#readers.fill(0);
    this.#lastReader.fill(0);
    this.#lifts.fill(0);
    this.#rules = 0;
    this.#any = false;
  }

  /** Rules that are this answer alone. @param answer its place in `answerKeys` @param rank the worst of them */
  addAnswer(answer: number, rank: number, rules: number): void {
    this.#add(placeOfAnswer(answer), rank, rules);
  }

  /** A rule that is kept open by what was asked; one that it reads twice counts once. */
  addRule(asked: Asked, rank: number): void {
    this.#rules++;
    for (let nth = 0; nth < asked.count; nth++) {
      const place = asked.places[nth] ?? 0;
      if (this.#lastReader[place] === this.#rules) continue;
      this.#lastReader[place] = this.#rules;
      this.#add(place, rank, 1);
    }
  }

  /** Answers that could end the worst findings: they cannot make the decision worse, but can change it. */
  addLifting(keys: readonly AskKey[]): void {
    this.#any = true;
    for (const key of keys) this.#lifts[placeOfKey(key)] = 1;
  }

  #add(place: number, rank: number, rules: number): void {
    this.#any = true;
    if (rank < (this.#ranks[place] ?? eligible)) this.#ranks[place] = rank;
    this.#readers[place] = (this.#readers[place] ?? 0) + rules;
  }

  /**
   * What could make the decision worse than the findings already do, in the order in which to ask: the worst decision
   * that an answer can lead to, then the number of open rules that read it, then the order of the contract.
   */
  worseThan(worst: number): AskKey[] {
    if (!this.#any) return [];
    const weights = this.#weights;
    let many = 0;
    for (let place = 0; place < askKeys.length; place++) {
      const rank = Math.min(this.#ranks[place] ?? eligible, worst);
      if (rank < worst || this.#lifts[place] === 1)
        weights[many++] = rank * 1e6 + (999 - (this.#readers[place] ?? 0)) * 1e3 + place;
    }
    const ask: AskKey[] = [];
    weights.subarray(0, many).sort();
    for (let nth = 0; nth < many; nth++) {
      const key = askKeys[(weights[nth] ?? 0) % 1e3];
      if (key !== undefined) ask.push(key);
    }
    return ask;
  }
}
