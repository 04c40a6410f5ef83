import type { Entity } from '../api-types.js';

type Family = Entity['family'];

/** Units of the drawing; it is as wide as the page whatever it is printed on. */
export const WIDTH = 1000;
export const HEIGHT = 26;
export const ROW = 34;
/** What a label needs at the least. */
export const LEFT = 320;
const MARGIN = 20;

export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly number[];
  at(year: number): number;
}

/** From the first year that anything is dated by to this one, and a little over both. */
export function scaleOf({ members, links }: Family, now: number): Scale {
  const dates = [...members.flatMap(({ since, until }) => [since, until]), ...links.map(({ since }) => since)];
  const years = dates.flatMap((date) => (date === null ? [] : [yearIn(date)]));
  const first = Math.floor(Math.min(...years, now - 10)) - 2;
  const last = Math.ceil(Math.max(...years, now)) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= 12) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  const at = (year: number) => MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  return { first, last, ticks, at };
}

/** "2025-07-01" → 2025.5; a date that stops early is taken at its begin. */
export function yearIn(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

export interface Bar {
  readonly code: string;
  readonly name: string;
  readonly years: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Nobody says when it began, or it goes on. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export const barsOf = ({ members }: Family, { first, last, at }: Scale): Bar[] =>
  members.map(({ code, name, since, until }, row) => ({
    ...{ code, name, years: `${since ?? '…'} – ${until ?? '…'}` },
    from: at(since === null ? first + 0.5 : yearIn(since)),
    to: at(until === null ? last - 0.5 : yearIn(until)),
    y: HEIGHT + 14 + row * ROW,
    openStart: since === null,
    openEnd: until === null,
  }));

/** From the bar of the earlier to that of the later, on the day of the change. */
export function linesOf({ links }: Family, bars: readonly Bar[], { at }: Scale) {
  const byCode = new Map(bars.map((bar) => [bar.code, bar]));
  return links.flatMap(({ kind, from, to, since }, index) => {
    const [a, b] = [byCode.get(from), to === null ? undefined : byCode.get(to)];
    if (!a || !b) return [];
    const x = since === null ? a.to : at(yearIn(since));
    const [start, end] = [a.y + 4.5, b.y + (b.y > a.y ? 0 : 9)];
    return [
      {
        key: `${from} ${to} ${index}`,
        kind,
        path: `M${x} ${start}C${x + 14} ${start} ${x + 14} ${end} ${x + 4} ${end}`,
      },
    ];
  });
}
