import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import type { YearName } from '../../../names/date.js';
import { AnyChunk, type Found } from '../../chunk.js';
import type { Item } from './item.js';

/** Kinds of the layer "verb" (src/lexicon/award-verbs.ts). */
export type Verb =
  | 'propose'
  | 'vote'
  | 'register'
  | 'give'
  | 'receive'
  | 'passive'
  | 'negate'
  | 'modal'
  | 'deny'
  | 'revoke'
  | 'condition'
  | 'plan'
  | 'future'
  | 'quota'
  | 'procedure'
  | 'fact';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the rules of awards see it. Tokens. */
export type Element =
  | (Range & { readonly kind: 'award'; readonly award: AwardName })
  | (Range & { readonly kind: 'verb'; readonly verb: Verb })
  /** Units, persons and counts that share one place: "Sở Y tế, bà Lan và 2 cá nhân khác". */
  | (Range & { readonly kind: 'group'; readonly items: readonly Item[] })
  /** "Chủ tịch UBND tỉnh": somebody who gives, seldom one who receives. */
  | (Range & { readonly kind: 'office' })
  | (Range & { readonly kind: 'bloc' })
  | (Range & { readonly kind: 'year'; readonly year: YearName })
  | (Range & { readonly kind: 'date' })
  | (Range & { readonly kind: 'bracket'; readonly inside: readonly Element[] })
  | (Range & { readonly kind: 'mark'; readonly mark: string })
  | (Range & { readonly kind: 'filler' })
  | (Range & { readonly kind: 'word' });

export const newElement = <K extends Element['kind']>(
  kind: K,
  from: number,
  to: number,
  found: Found<K, Element>,
): Element => new AnyChunk(kind, from, to, found) as unknown as Element;

/** Marks as parameters, not as a list: this is asked at every element. */
export const isMark = (element: Element | undefined, a: string, b = a, c = a, d = a): boolean =>
  element?.kind === 'mark' && (element.mark === a || element.mark === b || element.mark === c || element.mark === d);

/** The folded word of a one-word element, "" for others. */
export const wordOf = (scan: Scan, element: Element | undefined): string =>
  element && (element.kind === 'word' || element.kind === 'filler') && element.to === element.from + 1
    ? scan.word(element.from)
    : '';
