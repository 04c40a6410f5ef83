import { OPEN } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { markerKind } from './list-words.js';

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
  /** The markers of the headings that the text is under, the outermost first: "A", "I", "1". */
  let markers: string[] = [];
  let depth = 0;
  return passage.sentences.map((sentence) => {
    const headed = sentence.zone === 'heading' || sentence.zone === 'item' ? headsAlone(passage, sentence) : null;
    const marker = sentence.zone === 'heading' ? markerKind(passage.scan, sentence) : '';
    if (marker !== '') {
      const at = markers.indexOf(marker);
      markers = at < 0 ? [...markers, marker] : markers.slice(0, at + 1);
    }
    if (headed) {
      bloc = headed;
      depth = marker === '' ? 0 : markers.length;
    }
    // "I. Cờ thi đua" under "A. KHỐI THI ĐUA CÁC SỞ": of that bloc, up to "B."
    else if (sentence.zone === 'heading') bloc = depth > 0 && marker !== '' && markers.length > depth ? bloc : null;
    // "(Khối trưởng: Sở Y tế)" under the name of the bloc tells of it.
    else if (sentence.zone !== 'item' && sentence.zone !== 'cell' && passage.scan.mark(sentence.from) !== OPEN)
      bloc = null;
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
