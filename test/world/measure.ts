import type { Database } from '../../src/store/connection.js';
import type { Meant, Paper } from './papers.js';
import { type Bearing, type Partition, partition } from './partition.js';

/** Facts of one kind: how many are told, how many are found, and how many are both. */
export interface Score {
  readonly told: number;
  readonly found: number;
  readonly right: number;
}

export interface Measured {
  readonly memberships: Score;
  readonly headships: Score;
  readonly awards: Score;
  /** Units, blocs and awards that were taken for others, and names that were not known again. */
  readonly merged: readonly string[];
  readonly strays: readonly string[];
  /** Facts that count a repost as a witness of its own, or two papers as one. */
  readonly miscounted: readonly string[];
}

type What = 'membership' | 'headship' | 'award';

/**
 * Compares the views of facts with what papers told. Units, blocs and awards are compared by partition: two mentions of one
 * have to share an entity, of two must not.
 */
export async function measured(
  database: Database,
  papers: readonly Paper[],
  ids: ReadonlyMap<string, number>,
): Promise<Measured> {
  const byId = new Map(papers.map((paper) => [ids.get(paper.id)!, paper]));
  const { who, which } = await partitions(database, byId);
  const told = toldBy(papers);
  const facts = (await database.query<Fact>(FACTS)).filter(({ documents }) => documents.some((id) => byId.has(id)));
  const found = facts.map((fact) => keyOfFact(fact, who, which));
  const scoreOf = (what: What): Score => ({
    told: [...told].filter((key) => key.startsWith(what)).length,
    found: found.filter((key) => key.startsWith(what)).length,
    right: new Set(found.filter((key) => key.startsWith(what) && told.has(key))).size,
  });
  return {
    memberships: scoreOf('membership'),
    headships: scoreOf('headship'),
    awards: scoreOf('award'),
    merged: [...who.merged, ...which.merged],
    strays: [...who.strays, ...which.strays],
    miscounted: facts.flatMap(({ documents, origins }, i) => {
      const witnesses = new Set(documents.map((id) => byId.get(id)!).map(({ id, repostOf }) => repostOf ?? id));
      return witnesses.size === origins ? [] : [`${found[i]}: ${origins}, not ${witnesses.size}`];
    }),
  };
}

interface Row {
  readonly document: number;
  readonly claim: number;
  readonly bloc: string | null;
  readonly unit: string | null;
  readonly giver: string | null;
  readonly course: string | null;
}

async function partitions(database: Database, byId: ReadonlyMap<number, Paper>) {
  const units: Bearing[] = [];
  const awards: Bearing[] = [];
  for (const { document, claim, bloc, unit, giver, course } of await database.query<Row>(EVIDENCE)) {
    const paper = byId.get(document);
    if (!paper) continue;
    const { meant, values } = paper.said[claim];
    const where = `(${paper.said[0].values.issuer ?? paper.publisher}; ${paper.province}; ${paper.published})`;
    const bears = (entity: string | null, truth: string | undefined, name: string | number) => {
      if (truth !== undefined) units.push({ entity, truth, words: `${name} ${where}` });
    };
    bears(bloc, meant.bloc, values.bloc);
    bears(unit, meant.unit, values.org ?? values.recipient);
    bears(giver, meant.giver, values.granter);
    if (meant.course !== undefined)
      awards.push({
        entity: course,
        truth: courseIn(meant, paper),
        words: `${values.award} | ${values.granter} ${where}`,
      });
  }
  return { who: partition(units), which: partition(awards) };
}

/** What a paper alone tells, its copies tell with it, and nothing joins it to what others tell. */
const courseIn = ({ course, alone }: Meant, { id, repostOf }: Paper): string =>
  alone ? `${course} in ${repostOf ?? id}` : course!;

function toldBy(papers: readonly Paper[]): Set<string> {
  const stages = new Map<string, Set<string>>();
  const tell = (key: string, stage = '') => stages.set(key, (stages.get(key) ?? new Set()).add(stage));
  for (const paper of papers)
    for (const { kind, meant } of paper.said) {
      const { bloc, unit, year, role, stage } = meant;
      if (kind === 'member') tell(['membership', bloc, year, unit].join(' | '));
      else if (kind === 'head') tell(['headship', bloc, year, role, unit].join(' | '));
      else if (kind === 'award') tell(['award', courseIn(meant, paper), unit, year].join(' | '), stage);
    }
  return new Set([...stages].map(([key, all]) => `${key} ${[...all].sort()}`));
}

interface Fact {
  readonly what: What;
  readonly documents: readonly number[];
  readonly origins: number;
  /** Entities first and last, or the course first. */
  readonly parts: readonly (string | null)[];
  readonly stages: readonly string[] | null;
}

function keyOfFact({ what, parts, stages }: Fact, who: Partition, which: Partition): string {
  const named = parts.map((part, i) => {
    if (part === null || !ID.test(part)) return part ?? '';
    return (what === 'award' && i === 0 ? which : who).truthOf.get(part) ?? 'nobody that was told of';
  });
  return `${[what, ...named].join(' | ')} ${[...(stages ?? [''])].sort()}`;
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

const EVIDENCE = `
  select document_id as document, claim, bloc_id as bloc, unit_id as unit, null as giver, null as course from membership_evidence
  union all select document_id, claim, bloc_id, unit_id, null, null from headship_evidence
  union all select document_id, claim, bloc_id, unit_id, granter_id, course from award_step`;

const FACTS = `
  select 'membership' as what, documents, origins::integer, array[bloc_id, year::text, unit_id] as parts, null::text[] as stages from membership_fact
  union all select 'headship', documents, origins::integer, array[bloc_id, year::text, role, unit_id], null from headship_fact
  union all select 'award', documents, origins::integer, array[course, unit_id, year::text], stages from award_fact`;
