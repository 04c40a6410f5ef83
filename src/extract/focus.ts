import type { Group } from './blocs.js';
import type { Parsed } from './passage.js';

/** Which bloc the text is about at each point: the one named last, by groups' indexes. */
export class Focus {
  readonly #sentences: readonly Parsed[];
  readonly #turns: { sentence: number; token: number; group: number }[] = [];
  readonly #bySentence: number[][];
  /** The group in focus where each sentence begins, and where it ends. */
  readonly #starts: (number | null)[] = [];
  readonly #ends: (number | null)[] = [];

  /** `items`: where the items of a digest begin; nothing is carried over from one to the next. */
  constructor(sentences: readonly Parsed[], groups: readonly Group[], items: ReadonlySet<number>) {
    this.#sentences = sentences;
    this.#bySentence = sentences.map(() => []);
    const turns = groups.flatMap((group, index) =>
      group.mentions.filter((m) => !m.inRole).map((m) => ({ mention: m, index })),
    );
    turns.sort((a, b) => a.mention.name.from - b.mention.name.from);
    const titled = new Set(turns.filter((t) => sentences[t.mention.sentence].zone === 'title').map((t) => t.index));
    for (const { mention, index } of turns) {
      // A title that names several blocs opens none of them.
      if (sentences[mention.sentence].zone === 'title' && titled.size > 1) continue;
      this.#turns.push({ sentence: mention.sentence, token: mention.name.from, group: index });
      this.#bySentence[mention.sentence].push(index);
    }
    let turn = 0;
    let current: number | null = groups.length === 1 && items.size === 0 ? 0 : null;
    // A list that names a bloc with each item ("Sở Y tế, Khối thi đua số 3; …") turns to none of them for good.
    let before: number | null = current;
    let listed = new Set<number>();
    for (const sentence of sentences) {
      const inList = items.size === 0 && (sentence.zone === 'item' || sentence.zone === 'cell');
      if (items.has(sentence.index)) current = null;
      if (!inList && listed.size > 1) current = before;
      if (!inList) listed = new Set();
      this.#starts.push(current);
      while (turn < this.#turns.length && this.#turns[turn].sentence === sentence.index) {
        current = this.#turns[turn++].group;
        if (inList) listed.add(current);
      }
      if (!inList) before = current;
      this.#ends.push(current);
    }
  }

  /** A sentence that names one bloc speaks of it throughout; one that names several, of the last before the token. */
  at(sentence: number, token: number): number | null {
    const named = this.#bySentence[sentence];
    if (named.length > 0 && named.every((group) => group === named[0])) return named[0];
    let current = this.#starts[sentence] ?? null;
    if (named.length > 0) current = named[0];
    for (const turn of this.#turns) if (turn.sentence === sentence && turn.token <= token) current = turn.group;
    return current;
  }

  sentencesOf(group: number): Parsed[] {
    return this.#sentences.filter((s) => this.#ends[s.index] === group || this.#bySentence[s.index].includes(group));
  }

  segments(): { from: number; to: number; group: number | null }[] {
    const segments: { from: number; to: number; group: number | null }[] = [];
    this.#ends.forEach((group, index) => {
      const last = segments.at(-1);
      if (last && last.group === group) last.to = index + 1;
      else segments.push({ from: index, to: index + 1, group });
    });
    return segments;
  }
}
