import type { EntityRelation, RelationKind } from '../domain/entity.js';
import { common, END, firstDay, type Period, spanOfTime } from '../domain/period.js';
import { PLACE_CHANGES } from '../lexicon/authority/place-changes.js';
import type { UnitChangeRow } from '../lexicon/authority/rows.js';
import { PARTS, UNIT_CHANGES } from '../lexicon/authority/unit-changes.js';
import { goesOn, type ListedPlace } from './listed-places.js';
import { type ListedUnit, unitId } from './listed-units.js';

const relation = (
  kind: RelationKind,
  from: string,
  to: string | null,
  time: Period,
  source: string,
): EntityRelation => ({
  kind,
  from,
  to,
  since: time.since ?? null,
  until: time.until ?? null,
  source,
});

/** With its province a unit became part of the same unit of another: Sở Y tế of Bắc Giang of that of Bắc Ninh. */
export function unitsMovedByPlaces(units: readonly ListedUnit[]): EntityRelation[] {
  const there = new Map(units.map((unit) => [unit.entity.code, unit]));
  const byPlace = new Map<string, ListedUnit[]>();
  for (const unit of units) {
    const { code } = unit.place.row;
    if (!byPlace.has(code)) byPlace.set(code, []);
    byPlace.get(code)!.push(unit);
  }
  return PLACE_CHANGES.flatMap(({ from, into, at, source }) =>
    from.flatMap((old) =>
      (byPlace.get(old) ?? []).flatMap((unit) =>
        into.flatMap((place) => {
          const heir = there.get(`${unit.row.code}@${place}`);
          if (!heir || !meets(unit, heir, at)) return [];
          const kind = into.length === 1 && !goesOn(old, at) ? 'merged-into' : 'split-into';
          return [relation(kind, unit.entity.id, heir.entity.id, { since: at }, source)];
        }),
      ),
    ),
  );
}

/**
 * One goes on until the change or longer, the other has begun with it. A unit that ended some day of that year had
 * ended by itself: Sở Công nghiệp of Hà Tây in 2008, before its province did.
 */
const meets = (old: ListedUnit, heir: ListedUnit, at: string): boolean =>
  firstDay(old.row.until ?? END) >= previous(at) && spanOfTime(heir.entity).from <= spanOfTime({ until: at }).to;

/** The day before the first day of a date, near enough to compare with: "2025-07-01" → "2025-06-30", "1991" → "1990-12-31". */
function previous(at: string): string {
  const { from } = spanOfTime({ since: at });
  return new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** What became of units within each place that was there then. */
export const unitChanges = (units: readonly ListedUnit[]): EntityRelation[] => {
  const there = new Set(units.map(({ entity }) => entity.code));
  return placesOf(units).flatMap((place) =>
    UNIT_CHANGES.filter(({ at }) => common({ since: at, until: at }, place.entity)).flatMap((change) =>
      change.from
        .filter((code) => there.has(`${code}@${place.row.code}`))
        .flatMap((code) => changeOf(change, code, place.row.code, there)),
    ),
  );
};

function changeOf({ into, at, by, source }: UnitChangeRow, code: string, place: string, there: ReadonlySet<string>) {
  const from = unitId(code, place);
  const time = { since: at };
  if (into.length === 0) return [relation('dissolved', from, null, time, source)];
  const heirs = into.filter((heir) => there.has(`${heir}@${place}`)).map((heir) => unitId(heir, place));
  if (by === 'succeeds') return heirs.map((heir) => relation('succeeds', heir, from, time, source));
  const kind = by === 'renamed' ? 'renamed-to' : into.length === 1 ? 'merged-into' : 'split-into';
  return heirs.map((heir) => relation(kind, from, heir, time, source));
}

/** Who belongs to whom: as long as both are there, or since the day that a row says. */
export function unitParts(units: readonly ListedUnit[]): EntityRelation[] {
  const there = new Map(units.map((unit) => [unit.entity.code, unit]));
  return units.flatMap(({ row, place, entity }) => {
    const rows = [
      ...(row.part ? [{ of: row.part, source: row.source }] : []),
      ...PARTS.filter(({ parts }) => parts.includes(row.code)),
    ];
    return rows.flatMap(({ of, source, ...time }) => {
      const whole = there.get(`${of}@${place.row.code}`);
      const both = whole && common(entity, whole.entity);
      const when = both && common(both, time);
      return when ? [relation('part-of', entity.id, whole.entity.id, when, source)] : [];
    });
  });
}

const placesOf = (units: readonly ListedUnit[]): ListedPlace[] => [...new Set(units.map(({ place }) => place))];
