/**
 * The shape of the authority list that ships. A date is ISO and may stop early: "2008" is some day of 2008, "2025-03"
 * some day of that March; `until` is the last day. Left out, it is not known.
 */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** A province or a city under the centre; the same name before and after a merger is two places. */
export interface PlaceRow extends Period {
  /** "bac-ninh"; the place that succeeds it under the same name is "bac-ninh-2025". */
  readonly code: string;
  readonly name: string;
  readonly territory: 'tỉnh' | 'thành phố';
  readonly also?: readonly string[];
  /** An earlier name of the same place: "tỉnh Thừa Thiên Huế" until 2024-12-31. */
  readonly former?: FormerPlaceName;
  readonly source: string;
}

export interface FormerPlaceName {
  readonly name: string;
  readonly territory: 'tỉnh' | 'thành phố';
  readonly also?: readonly string[];
  readonly until: string;
}

/** Places that became others: `at` is the first day of what they became. */
export interface PlaceChangeRow {
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly at: string;
  readonly source: string;
}

/**
 * A unit that provinces have: it says what one of that name is in a province, not that each province has it.
 * "Tỉnh ủy", "Tỉnh đoàn" in a name stand for "Thành ủy", "Thành đoàn" in a city under the centre.
 */
export interface UnitRow extends Period {
  readonly code: string;
  /** The official name without the place. */
  readonly name: string;
  /** How the full name goes on: "tỉnh Bắc Ninh" (the rule), "Bắc Ninh" (`place`), with nothing (`none`). */
  readonly ends?: 'place' | 'none';
  /** The unit of the same province above it. */
  readonly part?: string;
  /** Districts, communes or the centre have units of this name too: bare, it needs a paper of the province. */
  readonly shared?: boolean;
  readonly also?: readonly string[];
  readonly short?: readonly string[];
  /** The last day of its name, where it goes on under others; those stand in `named`, each with its time. */
  readonly nameUntil?: string;
  readonly named?: readonly DatedNameRow[];
  readonly source: string;
}

/** A unit of the whole country, by its code without "@viet-nam"; in `shared` other levels have units of its names. */
export interface NationalRow extends Omit<UnitRow, 'ends' | 'nameUntil'> {
  /** The first day of its name, where it had others before; those stand in `named`. */
  readonly nameSince?: string;
}

export interface DatedNameRow extends Period {
  readonly name: string;
  readonly source: string;
}

/** What became of units of a province: `into` of one is a merger, of several a division, of none the end. */
export interface UnitChangeRow {
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly at: string;
  /** `succeeds`: another unit took the work over, and no act joined the two. */
  readonly by?: 'succeeds' | 'renamed';
  readonly source: string;
}

/** A unit that is part of another one from a day on. */
export interface PartRow extends Period {
  readonly of: string;
  readonly parts: readonly string[];
  readonly source: string;
}

/** The own name of a unit of one province: "Báo Đồng Khởi" is that of Bến Tre. */
export interface OwnNameRow extends Period {
  readonly unit: string;
  readonly place: string;
  readonly name: string;
  readonly source: string;
}

/** General knowledge that no page of law confirmed: nothing irreversible may hang on it. */
export const KNOWN = '[K]';
