import type { Document } from '../api-types.js';
import type { RoleSpan } from './lit.js';
import { timesBefore } from './page-words.js';

/** Words to be found on a page; `before`: how often they stand on it before. */
export interface PageQuote {
  readonly role: string;
  readonly quote: string;
  readonly before: number;
}

/** The page of a place, and those of some words that stand there; null where the document has no pages. */
export function quotesOnPage(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  roles: readonly RoleSpan[],
  place: number,
): { readonly page: number; readonly quotes: readonly PageQuote[] } | null {
  const pageAt = (offset: number) => blocks.find(({ span: [, end] }) => offset < end)?.page ?? null;
  const page = pageAt(place);
  if (page === null) return null;
  const begins = blocks.find((block) => block.page === page)!.span[0];
  const quotes = roles
    .filter(({ start }) => pageAt(start) === page)
    .map(({ role, start, end }) => {
      const quote = text.slice(start, end);
      return { role, quote, before: timesBefore(text.slice(begins, start), quote) };
    });
  return { page, quotes };
}
