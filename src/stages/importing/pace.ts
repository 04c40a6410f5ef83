/** How fast a count grows, over the last half minute. */
export class Pace {
  readonly #notes: { readonly at: number; readonly done: number }[] = [];

  note(done: number, at: number): void {
    this.#notes.push({ at, done });
    while (this.#notes.length > 2 && this.#notes[0].at < at - 30_000) this.#notes.shift();
  }

  /** A second; 0 where it is too early to tell. */
  rate(): number {
    const first = this.#notes[0];
    const last = this.#notes.at(-1);
    if (!first || !last || last.at - first.at < 500) return 0;
    return ((last.done - first.done) * 1000) / (last.at - first.at);
  }
}
