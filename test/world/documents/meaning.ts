import { olderTones } from '../forms.js';
import type { Evidence } from '../meaning.js';
import type { Meant } from '../papers.js';
import type { BlocYear, Kind } from '../truth.js';
import type { WrittenPaper } from './tellings.js';

const keyOf = (words: string): string =>
  olderTones(words.toLowerCase())
    .replace(/[“”"().,;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Of what kind an award is, by its words and by who gives it. */
export function kindOf(award: string, giver: string | null): Kind | null {
  const words = keyOf(award);
  const whole = `${words} ${keyOf(giver ?? '')}`;
  const state = /chính phủ|thủ tướng/.test(whole);
  if (/huân chương|hclđ/.test(words)) return 'labour-3';
  if (words.includes('cờ')) return state ? 'flag-of-government' : 'flag';
  if (words.includes('bằng khen')) return state ? 'merit-of-prime-minister' : 'merit';
  if (/xuất sắc|lđxs/.test(words)) return 'collective';
  if (/tiên tiến|lđtt/.test(words)) return 'advanced';
  return words.includes('giấy khen') ? 'giấy khen' : null;
}

/** What is extracted from a paper is about those whose names it wrote; words that name nobody are their own truth. */
export function byWords(paper: WrittenPaper, row: Evidence): Meant {
  const known = namesOf(paper);
  const who = (words: string | null) => (words === null ? undefined : (known.get(keyOf(words)) ?? `? ${words}`));
  const [bloc, unit] = [who(row.bloc_words), who(row.unit_words)];
  const base = { ...(bloc ? { bloc } : {}), ...(unit ? { unit } : {}) };
  if (row.award_words === null) return base;
  const kind = kindOf(row.award_words, row.giver_words);
  const said = paper.said.find(({ values, meant }) => values.award === kind && meant.unit === unit)?.meant;
  const course = said?.course ?? `? ${row.award_words} ${row.unit_words}`;
  // That the giver is carried over from what stands before may be right, and may not be needed.
  return { ...base, course, alone: said?.alone === true && row.giver_words === null };
}

const cache = new WeakMap<WrittenPaper, ReadonlyMap<string, string>>();
function namesOf(paper: WrittenPaper): ReadonlyMap<string, string> {
  const known = cache.get(paper) ?? new Map([...paper.names].map(([words, id]) => [keyOf(words), id]));
  cache.set(paper, known);
  return known;
}

/** What is true of years of blocs, told or not. */
export function trueOf(truth: readonly BlocYear[]): Set<string> {
  return new Set(
    truth.flatMap(({ bloc, year, members, head, deputy, nextHead }) => [
      ...members.map(({ id }) => ['membership', bloc.id, year, id].join(' | ')),
      ['headship', bloc.id, year, 'head', head.id].join(' | '),
      ['headship', bloc.id, year + 1, 'head', nextHead.id].join(' | '),
      ...(deputy ? [['headship', bloc.id, year, 'deputy', deputy.id].join(' | ')] : []),
    ]),
  );
}
