import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageQuote } from './page-quotes.js';
import { type Part, placeMeant, placesOnPage } from './page-words.js';

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** A mark on the drawn page, in CSS pixels from its upper left corner. */
export interface Box {
  readonly role: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the quotes stand on the page, as its text layer has them; none of those that it has not. */
export async function boxesOf(
  pdf: PDFDocumentProxy,
  number: number,
  quotes: readonly PageQuote[],
  scale: number,
): Promise<Box[]> {
  if (quotes.length === 0 || number > pdf.numPages) return [];
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.filter((item): item is TextItem => 'str' in item);
  const viewport = page.getViewport({ scale });
  return quotes.flatMap(({ role, quote, before }) => {
    const place = placeMeant(placesOnPage(pieces, quote), before) ?? [];
    return place.map((part) => ({ role, ...boxOf(pieces[part.piece], part, viewport) }));
  });
}

// Letters are taken for equally wide: the mark is as right as an eye needs it.
function boxOf(item: TextItem, { from, to }: Part, viewport: ReturnType<PDFPageProxy['getViewport']>) {
  const [, , , , x, y] = item.transform as number[];
  const letter = item.width / Math.max(1, item.str.length);
  const [a, b] = viewport.convertToViewportPoint(x + from * letter, y - item.height * 0.25);
  const [c, d] = viewport.convertToViewportPoint(x + to * letter, y + item.height * 0.9);
  return { left: Math.min(a, c), top: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) };
}
