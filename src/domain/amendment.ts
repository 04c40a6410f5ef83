import type { Span } from '../text/span.js';
import { type Argument, BASES, type Basis, type ClaimKind } from './claim.js';
import { dayOf, placesOfDay } from './day-words.js';
import { StageFailure } from './failure.js';
import { MAIN_ROLES, ROLES, type RoleShape } from './roles.js';

/**
 * An argument as a person writes it: words of the text ("Sở Y tế"), a value (2019, "recommended"), or both
 * (`{ quote: 'Y tế', value: 'Sở Y tế' }`). Of words that stand several times `span` says which, else the nearest ones.
 */
export type Wanted = string | number | WantedArgument;

export interface WantedArgument {
  readonly quote?: string | undefined;
  /** Offsets in the text. */
  readonly span?: readonly [number, number] | undefined;
  readonly value?: string | number | undefined;
  readonly basis?: Basis | undefined;
}

/** By role what it should be; null: not said. */
export type Amendment = Readonly<Record<string, Wanted | readonly Wanted[] | null>>;

export interface AmendedText {
  readonly text: string;
  /** Of words that stand several times the ones nearest to this offset are meant; null: they must stand once. */
  readonly near: number | null;
  /** By what names blocs of the document may be called. */
  readonly blocs: readonly string[];
}

/** The arguments of a claim with some replaced, added or taken out; a StageFailure says what cannot be. */
export function amendedArguments(
  kind: ClaimKind,
  before: readonly Argument[],
  amendment: Amendment,
  place: AmendedText,
): Argument[] {
  const after = [...before];
  for (const [role, wanted] of Object.entries(amendment)) {
    const shape = Object.hasOwn(ROLES[kind], role) ? ROLES[kind][role] : undefined;
    if (!shape) throw refused(`a claim of kind ${kind} has no "${role}", but ${Object.keys(ROLES[kind]).join(', ')}`);
    const list = wanted === null ? [] : Array.isArray(wanted) ? (wanted as readonly Wanted[]) : [wanted as Wanted];
    if (list.length > 1 && !shape.many) throw refused(`${role} can be one thing only`);
    const made = list.map((one, ordinal) => argumentOf(role, ordinal, shape, one, place));
    const first = after.findIndex((argument) => argument.role === role);
    const rest = after.filter((argument) => argument.role !== role);
    after.splice(0, after.length, ...rest);
    after.splice(first < 0 ? after.length : first, 0, ...made);
  }
  const has = (role: string): boolean => after.some((argument) => argument.role === role);
  const shapes = Object.entries(ROLES[kind]);
  const [barred] = shapes.filter(([role, shape]) => has(role) && isBarred(shape, after));
  if (barred)
    throw refused(
      `a claim whose ${barred[1].unless!.role} is one of ${barred[1].unless!.is.join(', ')} has no ${barred[0]}`,
    );
  const lacking = shapes.filter(([role, shape]) => shape.needed && !has(role) && !isBarred(shape, after));
  if (lacking.length > 0) throw refused(`a claim of kind ${kind} needs ${lacking.map(([role]) => role).join(' and ')}`);
  return after;
}

const isBarred = ({ unless }: RoleShape, said: readonly Argument[]): boolean =>
  unless !== undefined && said.some(({ role, value }) => role === unless.role && unless.is.includes(String(value)));

function argumentOf(
  role: string,
  ordinal: number,
  shape: RoleShape,
  wanted: Wanted,
  { text, near, blocs }: AmendedText,
): Argument {
  const { quote, span, value, basis } = whole(shape, wanted, { text, near });
  if (basis !== undefined && !BASES.includes(basis)) throw refused(`${role}: the basis is one of ${BASES.join(', ')}`);
  const at = spanOf(role, text, near, quote, span);
  const words = at && text.slice(at.start, at.end).replaceAll(/\s+/g, ' ');
  if (words === null && value === undefined) throw refused(`${role}: give words of the text (quote) or a value`);
  return {
    role,
    ordinal,
    kind: 'value',
    written: words,
    value: meantBy(role, shape, value ?? words!, blocs),
    basis: basis ?? (at ? 'stated' : 'inferred'),
    spans: at ? [at] : [],
  };
}

/** What is wanted in full: who writes a name means words of the text, and a day is looked for where the text writes it. */
function whole({ of }: RoleShape, wanted: Wanted, { text, near }: Pick<AmendedText, 'text' | 'near'>): WantedArgument {
  if (typeof wanted !== 'object')
    return whole({ of }, of === 'words' && typeof wanted === 'string' ? { quote: wanted } : { value: wanted }, {
      text,
      near,
    });
  const day = of === 'date' && !wanted.quote && !wanted.span ? dayOf(String(wanted.value)) : null;
  const places = day === null ? [] : placesOfDay(text, day);
  if (places.length === 0) return wanted;
  const told = places.some((one) => one.whole) ? places.filter((one) => one.whole) : places;
  const { span, whole: stated } = told.reduce((best, one) =>
    distance(one.span, near) < distance(best.span, near) ? one : best,
  );
  return { basis: stated ? 'stated' : 'from_context', ...wanted, span: [span.start, span.end] };
}

const distance = ({ start }: Span, near: number | null): number => Math.abs(start - (near ?? 0));

function meantBy(role: string, { of }: RoleShape, value: string | number, blocs: readonly string[]): string | number {
  const said = String(value);
  if (of === 'words') return said;
  if (of === 'bloc') {
    if (blocs.includes(said)) return said;
    const known =
      blocs.length > 0 ? `the text has ${blocs.map((name) => `"${name}"`).join(', ')}` : 'add the bloc first';
    throw refused(`${role}: no claim names a bloc "${said}"; ${known}`);
  }
  if (of === 'date') {
    const day = dayOf(said);
    if (day !== null) return day;
    throw refused(`${role}: a date is written as its value, 2019-12-03, or as 3/12/2019`);
  }
  if (of === 'measure') {
    if (/^\d{1,7}([.,]\d{1,3})?$/.test(said)) return Number(said.replace(',', '.'));
    throw refused(`${role}: the value is a number, 98.5`);
  }
  if (of === 'year' || of === 'count') {
    const [least, most] = of === 'year' ? [1900, 2100] : [1, 1e6];
    if (/^\d+$/.test(said) && Number(said) >= least && Number(said) <= most) return Number(said);
    throw refused(`${role}: the value is a number from ${least} to ${most}`);
  }
  if (of.includes(said)) return said;
  throw refused(`${role} is one of ${of.join(', ')}`);
}

/** Where the words stand; null where none are given. */
function spanOf(
  role: string,
  text: string,
  near: number | null,
  quote: string | undefined,
  span: readonly [number, number] | undefined,
): Span | null {
  if (span) {
    const [start, end] = span;
    const words = text.slice(start, end);
    if (start < 0 || end > text.length || words === '') throw refused(`${role}: ${start}-${end} is not in the text`);
    if (quote !== undefined && words !== quote.normalize('NFC'))
      throw refused(`${role}: at ${start}-${end} stands "${words}", not "${quote}"`);
    return { start, end };
  }
  if (quote === undefined) return null;
  const places = placesOf(text, quote);
  if (places.length === 0) throw refused(`${role}: "${quote}" is not in the text`);
  if (places.length > 1 && near === null) {
    const starts = places.slice(0, 8).map(({ start }) => start);
    throw refused(`${role}: "${quote}" stands at ${starts.join(', ')}; say which by "near" or by its span`);
  }
  return places.reduce((best, one) => (distance(one, near) < distance(best, near) ? one : best));
}

/** Everywhere that the words stand; a line may break at any of their blanks. */
export function placesOf(text: string, quote: string): Span[] {
  const words = quote.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * A claim that was missed, from its words alone. Its trigger are its main words: the recipient of an award. Of other
 * words that stand several times those nearest to the main ones are meant.
 */
export function addedClaim(
  kind: ClaimKind,
  amendment: Amendment,
  place: AmendedText,
): { trigger: Span; arguments: Argument[] } {
  const main = MAIN_ROLES[kind].find((role) => hasWords(kind, role, amendment[role], place));
  if (main === undefined)
    throw refused(`a claim needs words of the text: give ${MAIN_ROLES[kind].join(' or ')} as a quote`);
  const shape = ROLES[kind][main];
  const [trigger] = argumentOf(main, 0, shape, amendment[main] as Wanted, place).spans;
  const ordered = Object.fromEntries(
    [...new Set([...Object.keys(ROLES[kind]), ...Object.keys(amendment)])]
      .filter((role) => amendment[role] != null)
      .map((role) => [role, amendment[role]]),
  );
  return { trigger, arguments: amendedArguments(kind, [], ordered, { ...place, near: place.near ?? trigger.start }) };
}

function hasWords(kind: ClaimKind, role: string, wanted: Amendment[string] | undefined, place: AmendedText): boolean {
  if (wanted == null || Array.isArray(wanted)) return false;
  const { quote, span } = whole(ROLES[kind][role], wanted as Wanted, place);
  return quote !== undefined || span !== undefined;
}

const refused = (why: string): StageFailure => new StageFailure('bad-review', why);
