import { argumentsOf, type Claim } from '../domain/claim.js';
import type { Named, Signing } from '../domain/fact.js';
import { textOf } from './document-facts.js';
import { keyOf, nameWords } from './words.js';

/** Who signed a paper of `issuer` on a day as the one who holds an office there; none where another signs for that one. */
export function signingsOf(form: Claim | undefined, issuer: Named | null, published: string | null): Signing[] {
  const signer = form ? textOf(form, 'signer') : null;
  if (!form || !signer || !issuer?.entity || !published) return [];
  const titles = wordsOf(form, 'signer_title');
  const post = titles.length === 1 ? keyOf(nameWords(titles[0])) : '';
  if (!HELD_BY_ONE.has(post) || wordsOf(form, 'authority').some((said) => !/^t\/?m\b/iu.test(said))) return [];
  return [{ unit: issuer, post, signer, signerKey: keyOf(nameWords(signer)), published }];
}

const wordsOf = (form: Claim, role: string): string[] =>
  argumentsOf(form, role).flatMap(({ value, written }) => (typeof value === 'string' ? value : (written ?? [])));

// A unit has one of them; "Chủ tịch Hội đồng" is said of a council which is not the issuer of all that it signs.
const HELD_BY_ONE: ReadonlySet<string> = new Set(
  [
    ...['bí thư', 'bộ trưởng', 'chánh án', 'chi cục trưởng', 'chủ nhiệm', 'chủ tịch', 'cục trưởng', 'giám đốc'],
    ...['hiệu trưởng', 'thống đốc', 'thủ tướng', 'tổng biên tập', 'tổng cục trưởng', 'tổng giám đốc', 'trưởng ban'],
    ...['trưởng phòng', 'viện trưởng', 'vụ trưởng'],
  ].map((post) => keyOf(nameWords(post))),
);
