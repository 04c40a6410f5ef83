import type { Period } from '../domain/period.js';
import type { PlaceRow } from '../lexicon/authority/rows.js';

/** What a place was called and whether it was a province or a city, in one stretch of time. */
export interface Territory extends Period {
  readonly kind: 'tỉnh' | 'thành phố';
  readonly name: string;
}

/** In order of time: "tỉnh Thừa Thiên Huế" until 2024-12-31, "thành phố Huế" since. */
export function territoriesOf({ name, territory, since, until, former }: PlaceRow): Territory[] {
  const now = { kind: territory, name, since: former ? afterDay(former.until) : (since ?? null), until: until ?? null };
  if (!former) return [now];
  return [{ kind: former.territory, name: former.name, since: since ?? null, until: former.until }, now];
}

/** "2024-12-31" → "2025-01-01" */
export const afterDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** In a city under the centre "Ban Tổ chức Tỉnh ủy" is "Ban Tổ chức Thành ủy", "Tỉnh đoàn" is "Thành đoàn". */
export const inCity = (name: string, { kind }: Territory): string =>
  kind === 'tỉnh' ? name : name.replaceAll('Tỉnh ủy', 'Thành ủy').replaceAll('Tỉnh đoàn', 'Thành đoàn');
