import type { Entity } from '../domain/entity.js';
import { BEGINNING, END, overlap, type SpanOfTime, shared } from '../domain/period.js';
import { UNIT_HEADS } from '../lexicon/units.js';
import { isShort } from './acronym.js';
import type { NamedPlace } from './gazetteer.js';
import { saysCountry, saysProvince } from './level.js';
import type { MentionContext } from './mention-context.js';
import { type Reading, type ReadMention, readMention } from './readings.js';
import type { Entry, Register } from './register.js';
import { namesOfShort } from './short-names.js';
import { similarEntries } from './similar.js';
import { keyOf, nameWords } from './words.js';

/** Why an entity is thought of. */
export type Reason =
  | 'name' // it has this name
  | 'acronym' // its name is what the short one stands for
  | 'similar' // its name is similar
  | 'other-time' // it had the name at another time
  | 'several' // others have the name too
  | 'place' // its place has the initials that stand there, as others may
  | 'level' // units of other levels have the name, and nothing says which is meant
  | 'predecessor'; // it is of a place that was merged into the one at hand

export interface Candidate {
  readonly entity: Entity;
  /** Per mille; orders candidates of one mention and is no probability. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Which entity a mention is, where its name says so exactly; or else those that it may be, the likeliest first. */
export type Resolution =
  | { readonly same: Entity; readonly by: 'name' | 'acronym' }
  | { readonly same: null; readonly candidates: readonly Candidate[] };

/** A name that the mention is an exact reading of, in a place. */
interface Hit {
  readonly entity: Entity;
  readonly by: 'name' | 'acronym';
  readonly reading: Reading;
  /** The time of the name, as far as the place was called so. */
  readonly time: SpanOfTime;
  /** When the place was called so. */
  readonly placeTime: SpanOfTime;
  readonly levelKnown: boolean;
}

/**
 * Identity is exact: one entity alone has the name (or the words that its acronyms stand for) in the place of the
 * mention and at its time. All else is proposed only.
 */
export function resolve(surface: string, context: MentionContext, register: Register): Resolution {
  const mention = readMention(surface, context, register);
  const hits = mention.readings.flatMap((reading) => hitsOf(reading, context, register));
  const same = identity(hits, mention, context);
  if (same) return { same: same.entity, by: same.by };
  return { same: null, candidates: candidatesOf(hits, mention, context, register) };
}

const MOST = 5;
const ALWAYS: SpanOfTime = { from: BEGINNING, to: END };

function hitsOf(reading: Reading, context: MentionContext, register: Register): Hit[] {
  const { words, places, said } = reading;
  const key = keyOf(words);
  if (said === 'place' && (key === '' || PEOPLE.has(key)))
    return places.map(({ place, time }) => ({
      entity: place,
      by: 'name',
      reading,
      time,
      placeTime: time,
      levelKnown: true,
    }));
  if (key === '') return [];
  const shelves = places.map((named) => ({ named, shelf: register.within(named.place.id) }));
  const exact = shelves.flatMap(({ named, shelf }) =>
    shelf.byKey(key).map((entry) => hit(entry, 'name', reading, named, context)),
  );
  const country = said === 'nothing' ? register.within(null) : null;
  const national = country?.byKey(key) ?? [];
  const all = [...exact, ...national.map((entry) => hit(entry, 'name', reading, null, context))];
  // Two letters by themselves are too many things: "TT" is Thanh tra, Trung tâm, thị trấn.
  if (all.length > 0 || !isShort(words) || (words.length === 1 && key.length < 3)) return all;
  const short = shelves.flatMap(({ named, shelf }) =>
    namesOfShort(words, shelf).map((entry) => hit(entry, 'acronym', reading, named, context)),
  );
  // "Ban Tổ chức TU" is that of Tỉnh ủy, "Ban Tổ chức TƯ" that of Trung ương.
  if (!country || words.length === 1 || words.some(({ key }) => key === 'tu')) return short;
  const ofCountry = namesOfShort(words, country);
  return [...short, ...ofCountry.map((entry) => hit(entry, 'acronym', reading, null, context))];
}

function hit(entry: Entry, by: Hit['by'], reading: Reading, named: NamedPlace | null, context: MentionContext): Hit {
  const { entity, time } = entry;
  const placeTime = named === null ? ALWAYS : named.time;
  const below = context.level === 'district' || context.level === 'commune';
  const here = reading.said === 'place' ? !below : context.level === 'province';
  const says = named === null ? context.level === 'central' || saysCountry(reading.words) : saysProvince(reading.words);
  const levelKnown = !entity.shared || reading.territory || says || (named !== null && here);
  return { entity, by, reading, time: shared(time, placeTime), placeTime, levelKnown };
}

/** The one that the mention is; null where there is none or more than one. */
function identity(hits: readonly Hit[], { past }: ReadMention, { time, wider }: MentionContext): Hit | null {
  const known = hits.filter(({ levelKnown, reading }) => levelKnown && reading.said !== 'initials');
  const ended = known.filter((one) => one.placeTime.to < time.from);
  if (past) return only(ended);
  const now = known.filter((one) => overlap(one.time, time));
  if (now.length > 0) return only(now);
  // After a merger the paper may look back at a unit of any of the provinces, unless it names the one.
  const lately = known.filter(
    (one) => overlap(one.time, wider) && (one.reading.said === 'place' || overlap(one.placeTime, time)),
  );
  if (lately.length > 0) return only(lately);
  // A province that is no more is meant as it was: "Sở Y tế Bắc Giang" in a paper of 2026.
  const gone = ended.filter(
    ({ reading }) => reading.said === 'place' && reading.places.every((p) => p.time.to < time.from),
  );
  return only(gone);
}

function only(hits: readonly Hit[]): Hit | null {
  const named = hits.find(({ by }) => by === 'name') ?? hits[0];
  return named && hits.every(({ entity }) => entity.id === named.entity.id) ? named : null;
}

function candidatesOf(
  hits: readonly Hit[],
  { readings, lower }: ReadMention,
  context: MentionContext,
  register: Register,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const propose = (candidate: Candidate) => {
    const known = found.get(candidate.entity.id);
    if (!known || known.score < candidate.score) found.set(candidate.entity.id, candidate);
  };
  for (const one of hits) {
    const timely = overlap(one.time, context.wider);
    // "Cục Thuế" of 2015 is that of some province.
    if (!timely && one.entity.jurisdiction === null && !one.levelKnown) continue;
    const doubt = one.reading.said === 'initials' ? 'place' : one.levelKnown ? 'several' : 'level';
    propose({ entity: one.entity, score: timely ? 950 : 900, reasons: [one.by, timely ? doubt : 'other-time'] });
  }
  if (!lower) for (const candidate of similarEntries(readings, context, register)) propose(candidate);
  return [...found.values()]
    .sort((a, b) => b.score - a.score || (a.entity.code < b.entity.code ? -1 : 1))
    .slice(0, MOST);
}

/** "Nhân dân và cán bộ tỉnh Sơn La": the people of a place stand for it. */
const PEOPLE = new Set(
  UNIT_HEADS.filter(({ kind }) => kind === 'people').flatMap(({ forms }) =>
    forms.map((form) => keyOf(nameWords(form))),
  ),
);
