import { layerBits, type Scan } from '../lexicon/scan.js';
import { isTerritory } from '../names/unit-kinds.js';
import { plainKey } from '../text/fold.js';
import { foldCase } from '../text/fold-case.js';
import { COMMA } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Mention } from './bloc-mention.js';
import type { Parsed } from './passage.js';

const PLACE = layerBits('place');

/** What tells a bloc from others. */
export interface BlocKey {
  readonly kind: 'khoi' | 'cum';
  readonly number: string | null;
  readonly sure: boolean;
  /** Its words without "khối thi đua các" and the places that all blocs of a province share. */
  readonly words: ReadonlySet<string>;
  /** What stands before its number: "Cụm thi đua | Tiểu học | số 1" is not "Cụm thi đua THCS số 1". */
  readonly before: ReadonlySet<string>;
  /** The words of its gloss: "Cụm thi đua số 3 (Cụm các đơn vị hầm lò)" is "Cụm thi đua khối hầm lò" too. */
  readonly gloss: ReadonlySet<string>;
  /** Words of the agency or the union behind its number: "Cụm thi đua số 5 thuộc | Cục Thuế"; their first letters. */
  readonly owner: ReadonlySet<string>;
  readonly ownerInitials: string;
  /** Its words without their marks. */
  readonly plain: string;
  /** Letters of the abbreviations in it, and first letters of all its words. */
  readonly letters: string;
  readonly initials: string;
  /** Sentence of a short heading without "thi đua", -1 for other mentions. */
  readonly heading: number;
  /** It stands in the headline, which says by what it is of which bloc the text numbers. */
  readonly headline: boolean;
  readonly sentence: number;
}

export function keyOf(scan: Scan, mention: Mention, sentences: readonly Parsed[], isOfOneNumber: boolean): BlocKey {
  const { name } = mention;
  const words = new Set<string>();
  const before = new Set<string>();
  const gloss = new Set<string>();
  let letters = '';
  let initials = '';
  for (let i = name.from; i < name.to; i++) {
    if (scan.has(i, PUNCTUATION) || (scan.layers(i) & PLACE) !== 0) continue;
    const spelt = foldCase(scan.slice(i, i + 1));
    // "07 tỉnh" and "7 tỉnh"
    const word = scan.has(i, NUMBER) ? String(Number(spelt)) : spelt;
    const society = word === 'xã' && scan.word(i + 1) === 'hội';
    // "các trường thành thị": no city and no town
    const urban = word === 'thị' ? scan.word(i - 1) === 'thành' : word === 'thành' && scan.word(i + 1) === 'thị';
    if (COMMON.has(word) && !society && !urban && !(TERRITORIES.has(word) && scan.word(i - 1) === 'các')) continue;
    // Of a name that describes, the gloss may speak of others: "Cụm các tỉnh ven biển (Cụm số 2 Trung ương Đoàn)".
    if (i < name.stem || name.number !== null) words.add(word);
    if (i < name.stem - 1 && name.number !== null && !scan.has(i, NUMBER)) before.add(word);
    if (i >= name.stem) gloss.add(word);
    initials += word[0];
    if (scan.has(i, ALL_CAPS)) letters += word;
  }
  const owner = name.number !== null && opensWithOwner(scan, name.stem, name.to) ? gloss : NOBODY;
  const { sentence } = mention;
  const short = sentences[sentence].to - sentences[sentence].from < 20;
  return {
    kind: name.kind,
    number: name.number,
    sure: name.sure,
    words,
    before,
    gloss,
    owner,
    ownerInitials: [...owner].map(([letter]) => letter).join(''),
    plain: plainKey([...words].join(' ')),
    letters,
    initials,
    heading: !name.sure && short ? sentence : -1,
    headline: isOfOneNumber && sentences[sentence].zone === 'title',
    sentence,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** "số 5 | thuộc Cục Thuế", "số 5 | Bảo hiểm xã hội Việt Nam"; not "số 5 | tỉnh Bến Đá", where it is. */
function opensWithOwner(scan: Scan, at: number, end: number): boolean {
  let i = at;
  while (i < end && (BEFORE_OWNER.has(scan.word(i)) || scan.mark(i) === COMMA)) i++;
  return i < end && scan.has(i, CAPITAL) && scan.size('unit', i) > 0 && !isTerritory(scan.kind('unit', i));
}
const BEFORE_OWNER = new Set(['thuộc', 'trực', 'của']);

export const TERRITORIES = new Set(['xã', 'huyện', 'phường', 'tỉnh']);
const COMMON = new Set('khối cụm thi đua tđ tđkt các của và số tỉnh huyện thành phố thị xã thuộc trực'.split(' '));
