import type { Meant, Paper } from './papers.js';

/** What a claim says, as the views of evidence have it: entities, and the words that name them. */
export interface Evidence {
  readonly document: number;
  readonly claim: number;
  readonly bloc: string | null;
  readonly unit: string | null;
  readonly giver: string | null;
  readonly course: string | null;
  readonly bloc_words: string | null;
  readonly unit_words: string | null;
  readonly giver_words: string | null;
  readonly award_words: string | null;
}

/** What a claim of a paper is really about. */
export type Meaning<T extends Paper> = (paper: T, row: Evidence) => Meant;

/** Where the claims are those that the paper is made of. */
export const byClaim: Meaning<Paper> = ({ said }, { claim }) => said[claim].meant;

/** What a paper alone tells, its copies tell with it, and nothing joins it to what others tell. */
export const courseIn = ({ course }: Meant, { id, repostOf }: Paper, alone: boolean): string =>
  alone ? `${course} in ${repostOf ?? id}` : course!;

/** The facts that papers tell, with the steps of awards. `linked`: awards in papers that were linked with those of others. */
export function toldBy(papers: readonly Paper[], linked: ReadonlySet<string>): Map<string, Set<string>> {
  const facts = new Map<string, Set<string>>();
  const tell = (key: string, stage = '') => facts.set(key, (facts.get(key) ?? new Set()).add(stage));
  for (const paper of papers)
    for (const { kind, meant } of paper.said) {
      const { bloc, unit, year, role, stage, course } = meant;
      if (kind === 'member') tell(['membership', bloc, year, unit].join(' | '));
      else if (kind === 'head') tell(['headship', bloc, year, role, unit].join(' | '));
      else if (kind === 'award') {
        const alone = meant.alone === true && !linked.has(`${course} in ${paper.id}`);
        tell(['award', courseIn(meant, paper, alone), unit, year].join(' | '), stage);
      }
    }
  return facts;
}

export const EVIDENCE = `
  select document_id as document, claim, bloc_id as bloc, unit_id as unit, null as giver, null as course,
    bloc as bloc_words, unit as unit_words, null as giver_words, null as award_words from membership_evidence
  union all select document_id, claim, bloc_id, unit_id, null, null, bloc, unit, null, null from headship_evidence
  union all select document_id, claim, bloc_id, unit_id, granter_id, course, bloc, unit, granter, award from award_step`;
