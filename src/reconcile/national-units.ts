import { type Entity, type EntityName, type EntityRelation, entityId, type RelationKind } from '../domain/entity.js';
import { common, type Period } from '../domain/period.js';
import { NATIONAL_AGENCIES } from '../lexicon/authority/national-agencies.js';
import { NATIONAL_CHANGES, NATIONAL_PARTS } from '../lexicon/authority/national-changes.js';
import { NATIONAL_ENTERPRISES } from '../lexicon/authority/national-enterprises.js';
import { NATIONAL_MINISTRIES } from '../lexicon/authority/national-ministries.js';
import { NATIONAL_PARTY } from '../lexicon/authority/national-party.js';
import type { NationalRow, UnitChangeRow } from '../lexicon/authority/rows.js';

export const NATIONAL_ROWS: readonly NationalRow[] = [
  ...NATIONAL_MINISTRIES,
  ...NATIONAL_AGENCIES,
  ...NATIONAL_PARTY,
  ...NATIONAL_ENTERPRISES,
];

const codeOf = (code: string): string => `${code}@viet-nam`;
const idOf = (code: string): string => entityId('organisation', codeOf(code));

/** The units of the whole country: ministries, the Party's boards, unions, courts, corporations. */
export const nationalUnits = (): Entity[] =>
  NATIONAL_ROWS.map((row) => ({
    id: idOf(row.code),
    kind: 'organisation',
    code: codeOf(row.code),
    jurisdiction: null,
    level: 'central',
    shared: row.shared ?? false,
    since: row.since ?? null,
    until: row.until ?? null,
    names: namesOf(row),
    source: row.source,
  }));

function namesOf(row: NationalRow): EntityName[] {
  const life = { since: row.since ?? null, until: row.until ?? null };
  const official = { name: row.name, kind: 'official' as const, since: row.nameSince ?? life.since, until: life.until };
  const former = (row.named ?? []).map(({ name, since, until, source }) => {
    const time = common({ since: since ?? null, until: until ?? null }, life)!;
    return { name, kind: 'former' as const, since: time.since ?? null, until: time.until ?? null, source };
  });
  const also = (row.also ?? []).map((name) => ({ name, kind: 'alias' as const, ...life }));
  const short = (row.short ?? []).map((name) => ({ name, kind: 'abbreviation' as const, ...life }));
  const named = [{ ...official, source: row.source }, ...former, ...[...also, ...short].map(sourced)];
  return [...named, ...named.flatMap(shortOfCentre)];

  function sourced(name: Omit<EntityName, 'source'>): EntityName {
    return { ...name, source: row.source };
  }
}

/** "Ban Tổ chức Trung ương" is "Ban Tổ chức TW" and "Ban Tổ chức T.Ư". No list of initials tells "TU" (Tỉnh ủy) from that. */
function shortOfCentre(name: EntityName): EntityName[] {
  if (!name.name.includes(CENTRE)) return [];
  return ['TW', 'TƯ'].map((short) => ({ ...name, name: name.name.replace(CENTRE, short), kind: 'abbreviation' }));
}
const CENTRE = 'Trung ương';

/** What became of them, and who belongs to whom. */
export const nationalRelations = (): EntityRelation[] => [
  ...NATIONAL_CHANGES.flatMap(changeOf),
  ...NATIONAL_ROWS.flatMap((row) => (row.part ? partOf(row.code, row.part, {}, row.source) : [])),
  ...NATIONAL_PARTS.flatMap(({ of, parts, source, ...time }) =>
    parts.flatMap((code) => partOf(code, of, time, source)),
  ),
];

function changeOf({ from, into, at, by, source }: UnitChangeRow): EntityRelation[] {
  const said = (kind: RelationKind, unit: string, other: string | null): EntityRelation => ({
    kind,
    from: idOf(unit),
    to: other === null ? null : idOf(other),
    since: at,
    until: null,
    source,
  });
  if (into.length === 0) return from.map((unit) => said('dissolved', unit, null));
  if (by === 'succeeds') return from.flatMap((unit) => into.map((heir) => said('succeeds', heir, unit)));
  const kind = by === 'renamed' ? 'renamed-to' : into.length === 1 ? 'merged-into' : 'split-into';
  return from.flatMap((unit) => into.map((heir) => said(kind, unit, heir)));
}

/** As long as both are there, or in the time that a row says. */
function partOf(unit: string, whole: string, time: Period, source: string): EntityRelation[] {
  const [part, of] = [unit, whole].map((code) => NATIONAL_ROWS.find((row) => row.code === code)!);
  const both = common(part, of);
  const when = both && common(both, time);
  const since = when?.since ?? null;
  return when ? [{ kind: 'part-of', from: idOf(unit), to: idOf(whole), since, until: when.until ?? null, source }] : [];
}
