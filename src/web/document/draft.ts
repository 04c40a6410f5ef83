import { ROLES, type RoleShape } from '../../domain/roles.js';
import type { Api, Claim } from '../api-types.js';
import { placeOfName } from './name-place.js';
import { moved, type Place, placesOf, wordsAt } from './places.js';

type Argument = Claim['arguments'][number];
type Review = Api['POST /api/documents/{id}/reviews']['body']['reviews'][number];
export type Wanted = Extract<Review, { action: 'amend' }>['set'];

/** A field of the form in which a claim is amended or added. */
export interface Field {
  readonly key: number;
  readonly role: string;
  readonly text: string;
  /** The words that were picked for it. */
  readonly span: readonly [number, number] | null;
  /** What it was; null of a new field. */
  readonly before: Argument | null;
}

export const shapeOf = (kind: Claim['kind'], role: string): RoleShape => ROLES[kind][role];

export const rolesOf = (kind: Claim['kind']): string[] => Object.keys(ROLES[kind]);

const textOf = ({ value, written }: Argument): string => String(value ?? written ?? '');

/** The fields of a claim as it is, in the order of its roles; needed ones are there even when empty. */
export function fieldsOf(kind: Claim['kind'], said: readonly Argument[]): Field[] {
  const fields = said.map(
    (before, key): Field => ({ key, role: before.role, text: textOf(before), span: null, before }),
  );
  const lacking = rolesOf(kind).filter((role) => shapeOf(kind, role).needed && !said.some((one) => one.role === role));
  return [...fields, ...lacking.map((role, index): Field => blank(role, fields.length + index))];
}

export const blank = (role: string, key: number): Field => ({ key, role, text: '', span: null, before: null });

/** What the API is asked for: the roles whose fields differ from what was, each whole, with the places that are shown for them. */
export function wantedOf(
  said: readonly Argument[],
  fields: readonly Field[],
  places: readonly (Place | null)[],
): Wanted {
  const set: Record<string, Wanted[string]> = {};
  const placed = fields.map((field, index) => ({ field, place: places[index] }));
  for (const role of new Set([...said, ...fields].map((one) => one.role))) {
    const was = said.filter((one) => one.role === role);
    const is = placed.filter(({ field }) => field.role === role && field.text.trim() !== '');
    if (
      is.length === was.length &&
      is.every(({ field }, index) => field.before?.ordinal === was[index].ordinal && isSame(field))
    )
      continue;
    const list = is.map(({ field, place }) => argumentOf(field, place));
    set[role] = list.length === 0 ? null : list.length === 1 ? list[0] : list;
  }
  return set;
}

const isSame = ({ text, span, before }: Field): boolean => span === null && before !== null && text === textOf(before);

function argumentOf(field: Field, place: Place | null) {
  const value = isSame(field) ? (field.before!.value ?? textOf(field.before!)) : field.text.trim();
  return place ? { span: [...place] as [number, number], value } : { value };
}

/** Where the text says a field: the words that were picked, those that stand there already, or the best that are found. */
export function placeOf(
  kind: Claim['kind'],
  field: Field,
  text: string,
  near: number,
  others: readonly string[],
): Place | null {
  if (field.span) return field.span;
  if (isSame(field)) return field.before!.spans[0] ?? null;
  return shapeOf(kind, field.role).of === 'words' ? placeOfName(field.text.trim(), text, near, others) : null;
}

/** The field with an end of its words moved by a word; what it says follows, also where it says more than stands there. */
export function withEndMoved(field: Field, text: string, at: Place, which: 'start' | 'end', by: 1 | -1): Field {
  const [span, before] = [moved(text, at, which, by), wordsAt(text, at)];
  return {
    ...field,
    span,
    text: field.text.includes(before) ? field.text.replace(before, wordsAt(text, span)) : field.text,
  };
}

/** The field at the next place (or the one before) where the same words stand; the same where they stand once. */
export function atOtherPlace(field: Field, text: string, at: Place, by: 1 | -1): Field {
  const places = placesOf(text, wordsAt(text, at));
  const here = places.findIndex(([start]) => start === at[0]);
  return places.length < 2 ? field : { ...field, span: places[(here + by + places.length) % places.length]! };
}
