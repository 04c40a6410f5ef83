import type { Database } from '../../src/store/connection.js';
import { byClaim, courseIn, EVIDENCE, type Evidence, type Meaning, toldBy } from './meaning.js';
import type { Paper } from './papers.js';
import { type Bearing, type Partition, partition } from './partition.js';

/** Facts of one kind: how many are told, how many are found, and how many are both. */
export interface Score {
  readonly told: number;
  readonly found: number;
  readonly right: number;
  /** Told and not found; found and not told. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export interface Measured {
  readonly memberships: Score;
  readonly headships: Score;
  /** With all their steps, and each of their steps by itself. */
  readonly awards: Score;
  readonly steps: Score;
  /** Units, blocs and awards that were taken for others, and names that were not known again. */
  readonly merged: readonly string[];
  readonly strays: readonly string[];
  /** Facts that count a repost as a witness of its own, or two papers as one. */
  readonly miscounted: readonly string[];
}

type What = 'membership' | 'headship' | 'award';

/**
 * Compares the views of facts with what papers told. Units, blocs and awards are compared by partition: two mentions of one
 * have to share an entity, of two must not. What is `untold` and true nevertheless (a unit that only received an award is a
 * member) counts neither way.
 */
export async function measured<T extends Paper>(
  database: Database,
  papers: readonly T[],
  ids: ReadonlyMap<string, number>,
  meaning: Meaning<T> = byClaim,
  untold: ReadonlySet<string> = new Set(),
): Promise<Measured> {
  const byId = new Map(papers.map((paper) => [ids.get(paper.id)!, paper]));
  const { who, which, linked } = await partitions(database, byId, meaning);
  const told = [...toldBy(papers, linked)].map(([key, stages]) => ({ key, stages: [...stages].sort() }));
  const facts = (await database.query<Fact>(FACTS)).filter(({ documents }) => documents.some((id) => byId.has(id)));
  const found = facts.map((fact) => ({ key: keyOfFact(fact, who, which), stages: [...(fact.stages ?? [''])].sort() }));
  const of = (what: What, all: typeof told) => all.filter(({ key }) => key.startsWith(what));
  const scoreOf = (what: What, keysOf: (one: (typeof told)[number]) => string[]): Score =>
    score(of(what, told).flatMap(keysOf), of(what, found).flatMap(keysOf), untold);
  const whole = ({ key, stages }: (typeof told)[number]) => [`${key} ${stages}`];
  return {
    memberships: scoreOf('membership', whole),
    headships: scoreOf('headship', whole),
    awards: scoreOf('award', whole),
    steps: scoreOf('award', ({ key, stages }) => stages.map((stage) => `${key} ${stage}`)),
    merged: [...who.merged, ...which.merged],
    strays: [...who.strays, ...which.strays],
    miscounted: facts.flatMap(({ documents, origins }, i) => {
      const witnesses = new Set(documents.map((id) => byId.get(id)!).map(({ id, repostOf }) => repostOf ?? id));
      return witnesses.size === origins ? [] : [`${found[i].key}: ${origins}, not ${witnesses.size}`];
    }),
  };
}

function score(told: readonly string[], all: readonly string[], untold: ReadonlySet<string>): Score {
  const keys = new Set(told);
  const found = all.filter((key) => keys.has(key) || !untold.has(key.trim()));
  const right = new Set(found.filter((key) => keys.has(key)));
  return {
    told: keys.size,
    found: found.length,
    right: right.size,
    missed: [...keys].filter((key) => !right.has(key)),
    wrong: found.filter((key) => !keys.has(key)),
  };
}

async function partitions<T extends Paper>(database: Database, byId: ReadonlyMap<number, T>, meaning: Meaning<T>) {
  const units: Bearing[] = [];
  const awards: Bearing[] = [];
  const linked = new Set<string>();
  for (const row of await database.query<Evidence>(EVIDENCE)) {
    const paper = byId.get(row.document);
    if (!paper) continue;
    const meant = meaning(paper, row);
    const where = `(${paper.id}; ${paper.publisher}; ${paper.province}; ${paper.published})`;
    const bears = (entity: string | null, truth: string | undefined, name: string | null) => {
      if (truth !== undefined) units.push({ entity, truth, words: `${name} ${where}` });
    };
    bears(row.bloc, meant.bloc, row.bloc_words);
    bears(row.unit, meant.unit, row.unit_words);
    bears(row.giver, meant.giver, row.giver_words);
    if (meant.course === undefined) continue;
    if (!meant.alone) linked.add(`${meant.course} in ${paper.id}`);
    const truth = courseIn(meant, paper, meant.alone === true);
    awards.push({ entity: row.course, truth, words: `${row.award_words} | ${row.giver_words} ${where}` });
  }
  return { who: partition(units), which: partition(awards), linked };
}

interface Fact {
  readonly what: What;
  readonly documents: readonly number[];
  readonly origins: number;
  /** Entities first and last, or the course first. */
  readonly parts: readonly (string | null)[];
  readonly stages: readonly string[] | null;
}

function keyOfFact({ what, parts }: Fact, who: Partition, which: Partition): string {
  const named = parts.map((part, i) => {
    if (part === null || !ID.test(part)) return part ?? '';
    return (what === 'award' && i === 0 ? which : who).truthOf.get(part) ?? 'nobody that was told of';
  });
  return [what, ...named].join(' | ');
}
const ID = /^[0-9a-f]{32}$/;

/** All facts with the papers that tell them, in an order of their own: what two databases have to agree on. */
export async function factsOf(database: Database, ids: ReadonlyMap<string, number>): Promise<string[]> {
  const paperOf = new Map([...ids].map(([paper, id]) => [id, paper]));
  const facts = await database.query<Fact>(FACTS);
  return facts
    .map((fact) => JSON.stringify({ ...fact, documents: fact.documents.map((id) => paperOf.get(id)).sort() }))
    .sort();
}

const FACTS = `
  select 'membership' as what, documents, origins::integer, array[bloc_id, year::text, unit_id] as parts, null::text[] as stages from membership_fact
  union all select 'headship', documents, origins::integer, array[bloc_id, year::text, role, unit_id], null from headship_fact
  union all select 'award', documents, origins::integer, array[course, unit_id, year::text], stages from award_fact`;
