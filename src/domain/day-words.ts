import type { Span } from '../text/span.js';
import { isDay } from './period.js';

const WRITTEN = /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/i;

/** The day that a person wrote, as its value: "3/12/2019", "ngày 3 tháng 12 năm 2019" → "2019-12-03"; null for none. */
export function dayOf(said: string): string | null {
  const [, day, month, year] = WRITTEN.exec(said.normalize('NFC').trim()) ?? [];
  const value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : said;
  return isDay(value) ? value : null;
}

/** Where a text writes a day, and whether with its year: "03/12/2019", "ngày 3 tháng 12 năm 2019", "3-12". */
export function placesOfDay(text: string, value: string): { readonly span: Span; readonly whole: boolean }[] {
  const [year, month, day] = value.split('-').map(Number);
  const pattern = `(?<![\\d/.-])0?${day}(?:[/.-]0?${month}(?:[/.-](${year}))?(?![/.-]?\\d)|\\s+tháng\\s+0?${month}(?!\\d)(?:\\s+năm\\s+(${year}))?)`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: words, 1: marked, 2: told, index }) => ({
    span: { start: index, end: index + words.length },
    whole: (marked ?? told) !== undefined,
  }));
}
