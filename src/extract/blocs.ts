import type { Scan } from '../lexicon/scan.js';
import type { BlocName } from '../names/bloc.js';
import { ALL_CAPS } from '../text/tokens.js';
import type { Parsed } from './passage.js';

/** One place where the text names a bloc. */
export interface Mention {
  readonly sentence: number;
  readonly name: BlocName;
  /** Inside a role: "Trưởng Khối thi đua số 3" speaks of the bloc without turning to it. */
  readonly inRole: boolean;
}

/** Mentions that name one bloc, in the order of the text. */
export interface Group {
  readonly mentions: Mention[];
}

/**
 * Gathers the mentions of each bloc. The same number names the same bloc; of two descriptions, one says what the other
 * says in fewer words. A name without "thi đua" ("Khối các ngân hàng") counts only where blocs are spoken of.
 */
export function groupBlocs(scan: Scan, sentences: readonly Parsed[]): Group[] {
  const mentions = mentionsOf(sentences);
  const spoken = mentions.some((m) => m.name.sure) || sentences.some((s) => s.chunks.some((c) => c.kind === 'role'));
  const groups: Group[] = [];
  for (const mention of mentions) {
    if (!mention.name.sure && !spoken) continue;
    const group = groups.find((g) => g.mentions.some((m) => sameBloc(scan, m, mention, sentences)));
    if (group) group.mentions.push(mention);
    else groups.push({ mentions: [mention] });
  }
  return groups.filter((group) => group.mentions.some((m) => m.name.sure || sentences[m.sentence].zone === 'heading'));
}

function mentionsOf(sentences: readonly Parsed[]): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'bloc' && !chunk.bloc.bare)
        mentions.push({ sentence: sentence.index, name: chunk.bloc, inRole: false });
      if (chunk.kind === 'role' && chunk.role.bloc)
        mentions.push({ sentence: sentence.index, name: chunk.role.bloc, inRole: true });
    }
  }
  return mentions;
}

function sameBloc(scan: Scan, a: Mention, b: Mention, sentences: readonly Parsed[]): boolean {
  if (a.name.number !== null && b.name.number !== null)
    return a.name.number === b.name.number && a.name.kind === b.name.kind;
  const x = content(scan, a.name);
  const y = content(scan, b.name);
  const shared = [...x].filter((word) => y.has(word)).length;
  const smaller = Math.min(x.size, y.size);
  if (
    smaller > 0 &&
    a.name.number === null &&
    b.name.number === null &&
    shared === smaller &&
    a.name.kind === b.name.kind
  )
    return true;
  if (smaller > 1 && shared / (x.size + y.size - shared) >= 0.6) return true;
  return headsSection(a, b, sentences) || acronymOf(scan, a.name, b.name) || acronymOf(scan, b.name, a.name);
}

/** A heading "Khối MTTQ và các đoàn thể: …" speaks of the bloc that its first sentence names in full. */
const headsSection = (a: Mention, b: Mention, sentences: readonly Parsed[]): boolean =>
  !a.name.sure &&
  b.name.sure &&
  a.name.kind === b.name.kind &&
  b.sentence - a.sentence <= 2 &&
  b.sentence > a.sentence &&
  sentences[a.sentence].to - sentences[a.sentence].from < 20;

/** "Khối thi đua KHCN-KT" after "Khối thi đua Khoa học - Công nghệ và Kỹ thuật". */
function acronymOf(scan: Scan, short: BlocName, long: BlocName): boolean {
  const letters = wordsOf(scan, short)
    .filter((w) => w.token >= 0 && scan.has(w.token, ALL_CAPS))
    .map((w) => w.word)
    .join('');
  if (letters.length < 3) return false;
  const initials = wordsOf(scan, long)
    .map((w) => w.word[0])
    .join('');
  return initials.startsWith(letters.slice(0, 4)) || initials.includes(letters);
}

/** Words that tell blocs apart: without "khối thi đua các" and places that every bloc of the province shares. */
function content(scan: Scan, name: BlocName): Set<string> {
  return new Set(wordsOf(scan, name).map((w) => w.word));
}

const COMMON = new Set([
  'khối',
  'cụm',
  'thi',
  'đua',
  'tđ',
  'tđkt',
  'các',
  'của',
  'và',
  'số',
  'tỉnh',
  'huyện',
  'thành',
  'phố',
  'thị',
  'xã',
  'thuộc',
  'trực',
]);

function wordsOf(scan: Scan, name: BlocName): { word: string; token: number }[] {
  const words: { word: string; token: number }[] = [];
  for (let i = name.from; i < name.to; i++) {
    const word = scan.slice(i, i + 1).toLowerCase();
    if (/^[\p{L}\d]/u.test(word) && !COMMON.has(word) && scan.size('place', i) === 0) words.push({ word, token: i });
    else if (['xã', 'huyện', 'phường'].includes(word) && scan.word(i - 1) === 'các') words.push({ word, token: i });
  }
  return words;
}
