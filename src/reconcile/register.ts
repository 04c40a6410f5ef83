import type { Entity, EntityName } from '../domain/entity.js';
import { type SpanOfTime, spanOfTime } from '../domain/period.js';
import type { Authority } from './authority.js';
import { add, type Gazetteer, gazetteerOf } from './gazetteer.js';
import { type Heard, heard, pairsOf, plainWords } from './likeness.js';
import { keyOf, nameWords, type Word } from './words.js';

/** A name of an entity as mentions are compared with it: without the place that the entity is of. */
export interface Entry {
  readonly entity: Entity;
  readonly name: EntityName;
  readonly words: readonly Word[];
  readonly heard: Heard;
  readonly key: string;
  readonly time: SpanOfTime;
  /** Without diacritics: all of it, its first word, and the pairs of letters of the others. */
  readonly plain: string;
  readonly head: string;
  readonly pairs: ReadonlySet<string>;
}

/** The authority list, made ready to be asked by name. */
export interface Register {
  readonly gazetteer: Gazetteer;
  /** Names within a place (its id), or of what is of the whole country (null). */
  within(jurisdiction: string | null): Shelf;
  entity(id: string): Entity | undefined;
  /** The place whose unit has this name of its own: "báo đồng khởi"; null for none. */
  ownerOfName(key: string): string | null;
  /** The places that a place was made of. */
  predecessors(placeId: string): readonly string[];
  /** The place that a place was merged into. */
  heirs(placeId: string): readonly string[];
}

export interface Shelf {
  readonly entries: readonly Entry[];
  byKey(key: string): readonly Entry[];
  /** By the first word without diacritics: "so", "hoi". */
  byHead(head: string): readonly Entry[];
  /** By the first word that is not silent. */
  byFirst(key: string): readonly Entry[];
  /** Places in `entries` of those that have a word which is not silent. */
  withWord(key: string): readonly number[];
}

/** The same list gives the same register: to make it takes more work than a question of one unit. */
export function registerOf(authority: Authority): Register {
  let register = registers.get(authority);
  if (!register) registers.set(authority, (register = makeRegister(authority)));
  return register;
}
const registers = new WeakMap<Authority, Register>();

function makeRegister({ entities, relations }: Authority): Register {
  const gazetteer = gazetteerOf(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const units = new Map<string | null, Entity[]>();
  for (const entity of entities) if (entity.kind === 'organisation') add(units, entity.jurisdiction, entity);
  const mergers = relations.filter(({ kind, from }) => kind === 'merged-into' && byId.get(from)?.kind === 'place');
  // A paper asks of one place or two, so a place is read when it is first asked of.
  const shelves = new Map<string | null, Shelf>();
  let owners: ReadonlyMap<string, string | null> | undefined;
  return {
    gazetteer,
    within(jurisdiction) {
      let shelf = shelves.get(jurisdiction);
      if (!shelf) {
        shelf = shelfOf((units.get(jurisdiction) ?? []).flatMap((entity) => entriesOf(entity, gazetteer)));
        shelves.set(jurisdiction, shelf);
      }
      return shelf;
    },
    entity: (id) => byId.get(id),
    ownerOfName(key) {
      owners ??= ownersOf(entities, byId);
      return owners.get(key) ?? null;
    },
    predecessors: (id) => mergers.flatMap(({ from, to }) => (to === id ? [from] : [])),
    heirs: (id) => mergers.flatMap(({ from, to }) => (from === id && to !== null ? [to] : [])),
  };
}

/**
 * Official names that do not end with their place ("Báo Đồng Khởi"), each with the place that alone has a unit of that
 * name; null where several have.
 */
function ownersOf(entities: readonly Entity[], byId: ReadonlyMap<string, Entity>): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { kind, jurisdiction, names } of entities) {
    const place = kind === 'organisation' && jurisdiction !== null ? byId.get(jurisdiction) : undefined;
    if (!place) continue;
    const ends = place.names.map(({ name }) => name.replace(/^(tỉnh|thành phố) /, ' '));
    for (const { name, kind: official } of names) {
      if (official !== 'official' || ends.some((end) => name.endsWith(end))) continue;
      const key = keyOf(nameWords(name));
      const owner = owners.get(key);
      owners.set(key, owner === undefined || owner === place.id ? place.id : null);
    }
  }
  return owners;
}

function shelfOf(entries: readonly Entry[]): Shelf {
  const keys = new Map<string, Entry[]>();
  const heads = new Map<string, Entry[]>();
  const firsts = new Map<string | undefined, Entry[]>();
  const words = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    add(keys, entry.key, entry);
    add(heads, entry.head, entry);
    add(firsts, entry.heard.keys[0], entry);
    for (const key of new Set(entry.heard.keys)) add(words, key, at);
  }
  return {
    entries,
    byKey: (key) => keys.get(key) ?? [],
    byHead: (head) => heads.get(head) ?? [],
    byFirst: (key) => firsts.get(key) ?? [],
    withWord: (key) => words.get(key) ?? [],
  };
}

function entriesOf(entity: Entity, gazetteer: Gazetteer): Entry[] {
  return entity.names.map((name) => {
    const words = withoutOwnPlace(nameWords(name.name), entity, gazetteer);
    const [head, rest] = plainWords(words);
    const plain = `${head} ${rest}`;
    const time = spanOfTime(name);
    return { entity, name, words, heard: heard(words), key: keyOf(words), time, plain, head, pairs: pairsOf(rest) };
  });
}

/**
 * "Sở Y tế | tỉnh Bắc Ninh": the place of the unit itself is not part of what it is known by. Without the word for a
 * territory it stays: "Đoàn Thanh niên Cộng sản Hồ Chí Minh" is called so in that city too.
 */
function withoutOwnPlace(words: readonly Word[], entity: Entity, gazetteer: Gazetteer): readonly Word[] {
  const end = entity.level === 'province' ? gazetteer.endOf(words) : null;
  if (!end || end.territory === null || end.from === 0) return words;
  return end.places.some(({ place }) => place.id === entity.jurisdiction) ? words.slice(0, end.from) : words;
}
