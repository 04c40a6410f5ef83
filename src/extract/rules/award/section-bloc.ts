import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';

/**
 * "2) Cụm thi đua miền núi" over "- Hội Nông dân huyện Tân Khê: Bằng khen": the bloc that alone heads the lines of a section, up to the
 * next heading, article or sentence; null under none.
 */
export function sectionBloc(passage: Passage, sentence: Parsed): Bloc | null {
  let blocs = SECTIONS.get(passage);
  if (blocs === undefined) {
    blocs = sectionsOf(passage);
    SECTIONS.set(passage, blocs);
  }
  return blocs[sentence.index] ?? null;
}
/** Asked for each row, and answered by all sentences. */
const SECTIONS = new WeakMap<Passage, readonly (Bloc | null)[]>();

function sectionsOf(passage: Passage): (Bloc | null)[] {
  let bloc: Bloc | null = null;
  return passage.sentences.map((sentence) => {
    const headed = sentence.zone === 'heading' || sentence.zone === 'item' ? headsAlone(passage, sentence) : null;
    if (headed || sentence.zone === 'heading') bloc = headed;
    else if (sentence.zone !== 'item' && sentence.zone !== 'cell') bloc = null;
    return bloc;
  });
}

/** A number, a bloc, and no other words. */
function headsAlone(passage: Passage, { index, from, to, chunks }: Parsed): Bloc | null {
  const named = chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  if (!named || named.from - from > 3) return null;
  for (let i = named.to; i < to; i++) if (!passage.scan.has(i, PUNCTUATION | NUMBER)) return null;
  return passage.blocAt(index, named.from);
}
