import type { BlocKey } from './bloc-key.js';
import type { Mention } from './bloc-mention.js';
import { isRival, sameBloc } from './same-bloc.js';

/** Mentions that name one bloc, in the order of the text. */
export interface Group {
  readonly mentions: Mention[];
  /** The different ways in which they name it. */
  readonly names: BlocKey[];
}

/** Takes one group out of the groups and into another. */
export function joinGroups(groups: Group[], kept: Group, joined: Group): void {
  groups.splice(groups.indexOf(joined), 1);
  for (const mention of joined.mentions) kept.mentions.push(mention);
  kept.mentions.sort((a, b) => a.name.from - b.name.from);
  kept.names.push(...joined.names);
}

/** Two numbers are two blocs. */
const contradicts = (a: Group, b: Group): boolean =>
  a.names.some((x) => b.names.some((y) => x.number !== null && y.number !== null && x.number !== y.number));

/** A name is compared with those of so many blocs, the latest; older ones are found by the very same words. */
const LATEST = 256;

/** The groups so far. A register of a province names thousands of blocs, and not each can be compared with all. */
export class Gathered {
  readonly groups: Group[] = [];
  /** The first group that was named so, by what a name says. */
  readonly #named = new Map<string, Group>();
  #last: Group | null = null;

  /** `apposed`: it says what the bloc of the mention before is called. */
  add(mention: Mention, key: BlocKey, apposed = false): void {
    const said = `${key.kind}|${key.number}|${key.sure}|${[...key.words].join(' ')}|${[...key.before].join(' ')}`;
    const like = this.#like(key);
    const group = (apposed ? this.#last : null) ?? like[0] ?? this.#named.get(said);
    if (!group) {
      const opened = { mentions: [mention], names: [key] };
      this.groups.push(opened);
      this.#named.set(said, opened);
      this.#last = opened;
      return;
    }
    this.#last = group;
    // "Cụm thi đua số 1 Hội Nông dân" joins what "Cụm thi đua số 1" and "Cụm thi đua Hội Nông dân" began.
    for (const other of like) if (other !== group && !contradicts(group, other)) this.#join(group, other);
    group.mentions.push(mention);
    if (!this.#named.has(said)) this.#named.set(said, group);
    if (!group.names.some((name) => name.words.size === key.words.size && name.sure === key.sure))
      group.names.push(key);
  }

  #like(key: BlocKey): Group[] {
    return this.groups
      .slice(-LATEST)
      .filter(
        ({ names }) => names.some((name) => sameBloc(name, key)) && !names.some((name) => isRival(name, key, names)),
      );
  }

  #join(group: Group, other: Group): void {
    joinGroups(this.groups, group, other);
    for (const [said, named] of this.#named) if (named === other) this.#named.set(said, group);
  }
}
