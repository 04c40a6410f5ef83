import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Element } from './element.js';
import type { Subject } from './subject.js';

/**
 * "Các khối, cụm thi đua bình xét | 01 tập thể | để đề nghị tặng Cờ thi đua": one of each, which is a rule; "Các khối thi đua suy tôn 15 tập thể" and
 * "Khối thi đua số 2 bình xét 01 tập thể" tell of some.
 */
export function isChosenByEach(scan: Scan, elements: readonly Element[], subject: Subject | null): boolean {
  const [one, ...others] = subject?.items ?? [];
  const verb = entryAt(elements, (subject?.index ?? 0) - 1);
  if (one?.count !== 1 || others.length > 0 || verb?.kind !== 'verb' || verb.verb !== 'vote') return false;
  const first = elements[0].from;
  for (let i = first; i < verb.from && i - first < LONGEST_SUBJECT; i++)
    if (EACH.has(scan.word(i)) && BLOCS.has(scan.word(i + 1))) return true;
  return false;
}
const LONGEST_SUBJECT = 16;
const EACH = new Set(['các', 'từng']);
const BLOCS = new Set(['khối', 'cụm']);
