import type { Scan } from '../../../lexicon/scan.js';

// What numbers or marks a line of a list, in front of its words.

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "1", "b", "IV", "-", "(2)" and no more; not "2027", "năm". */
export const isMarker = (scan: Scan, { from, to }: Range): boolean => MARKER.test(scan.slice(from, to));
const MARKER = /^(\d{1,3}|[a-zđ]|[IVX]{1,5}|[.)[\]\-–+*•●▪◦/|=>·∙‣▸▹►▻■□◆◇❖➢➤➔☞✔]|\((\d{1,2}|[a-zđ])\))$/i;

/** "1. | Bà Hà Nhàn": the token behind the markers that open `[from, to)`; `to` where nothing else stands there. */
export function markersEnd(scan: Scan, from: number, to: number): number {
  let at = from;
  while (at < to && isMarker(scan, { from: at, to: at + 1 })) at++;
  return at;
}

/** The same of elements: the index of the first that is no marker, -1 where all are. */
export const firstUnmarked = (scan: Scan, elements: readonly Range[]): number =>
  elements.findIndex((element) => !isMarker(scan, element));
