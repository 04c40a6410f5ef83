import { layerBits } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { elementsIn } from './elements-in.js';

const AWARD = layerBits('award');

/**
 * The rows of a decision, each with the award of the title where that is another one: "Về việc tặng Cờ thi đua …" over
 * "Điều 1. Tặng Bằng khen …". What an article grants counts; the title's words are kept beside it. A title that says
 * "khen thưởng", or less of the same award (no grade), contradicts nothing, nor does one of whose awards a row has any.
 */
export function asEntitled(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  if (passage.facts.kind !== 'decision' || rows.length === 0) return rows;
  const titled = awardsOfTitle(passage);
  if (titled.length === 0 || titled.some(({ code }) => rows.some((row) => isOne(code, row.code)))) return rows;
  const [{ nameFrom: from, nameTo: to }] = titled;
  if (rows.some((row) => shortens(wordsOf(passage, { from, to }), wordsOf(passage, row.award)))) return rows;
  return rows.map((row) => (row.zone === 'title' ? row : { ...row, entitled: { from, to } }));
}

function awardsOfTitle(passage: Passage): AwardName[] {
  const { scan, sentences, facts } = passage;
  const { title } = facts;
  if (title === null) return [];
  const until = scan.tokenAt(title.end);
  return sentences
    .filter(({ from, layers }) => from >= scan.tokenAt(title.start) && from < until && (layers & AWARD) !== 0)
    .flatMap((sentence) =>
      elementsIn(passage, sentence).flatMap((element) => (element.kind === 'award' ? [element.award] : [])),
    );
}

/** "Công nhân Cao su ưu tú" of a title is "Công nhân Cao su Đồng Nai ưu tú" of an article. */
function shortens(title: readonly string[], article: readonly string[]): boolean {
  let at = 0;
  for (const word of article) if (word === title[at]) at++;
  return at === title.length;
}
const wordsOf = ({ scan }: Passage, { from, to }: AwardRow['award']): string[] =>
  Array.from({ length: to - from }, (_, i) => scan.word(from + i));

/** "order-labour" of a title and "order-labour-3" of its article. */
const isOne = (title: string, article: string): boolean => article === title || article.startsWith(`${title}-`);
