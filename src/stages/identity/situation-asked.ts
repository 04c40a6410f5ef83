import { titleOf } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import type { Mentioned, Situation } from '../../domain/mention.js';
import { inFull } from '../../names/in-full.js';
import type { Authority } from '../../reconcile/authority.js';
import { placeNamed } from '../../reconcile/directory.js';
import { contextOf } from '../../reconcile/mention-context.js';
import { type Register, registerOf } from '../../reconcile/register.js';
import { situate } from '../../reconcile/situation.js';
import { keyOf, nameWords } from '../../reconcile/words.js';

/** Mentions as a person names them. */
export interface AskedSituation {
  /** As papers write it, or the code of a unit of the list ("so-y-te@bac-ninh"). */
  readonly name: string;
  readonly kind?: Mentioned;
  /** A name or the code of a province; left out for what is of the whole country, or where the name says it. */
  readonly province?: string;
  /** "huyện Yên Phong", or whoever has the bloc. */
  readonly within?: string;
  readonly since?: number;
  readonly until?: number;
}

/**
 * The situation that a person means; a StageFailure where the name says nothing or is a code that the list does not have, where the
 * province is not one, or is needed and not named.
 */
export function situationAsked(authority: Authority, asked: AskedSituation): Situation {
  const { name, kind = 'organisation', since = null, until = null } = asked;
  const register = registerOf(authority);
  const listed = authority.entities.find(({ code }) => code === name);
  if (listed) {
    const place = listed.jurisdiction === null ? null : (register.entity(listed.jurisdiction)?.code ?? null);
    const title = titleOf(listed);
    return { ...situated(title, kind, place, register, authority), place, within: '', since, until };
  }
  // No paper writes "so-y-te@bac-nin": a unit of that name would be made of a slip of the pen.
  if (/^\S+@[\w-]+$/u.test(name))
    throw new StageFailure(
      'unit-unknown',
      `The list has no unit "${name}"; "sovang entities --find WORDS" shows codes.`,
    );
  if (keyOf(nameWords(inFull(name))) === '') throw new StageFailure('name-empty', `"${name}" names nobody.`);
  const province = asked.province === undefined ? null : provinceAsked(authority, register, asked);
  const situation = situated(name, kind, province, register, authority);
  const within = asked.within === undefined ? situation.within : keyOf(nameWords(inFull(asked.within)));
  return { ...situation, within, since, until };
}

function situated(
  name: string,
  kind: Mentioned,
  province: string | null,
  register: Register,
  { entities }: Authority,
): Situation {
  const place = province === null ? undefined : entities.find(({ code }) => code === province);
  const here = place ? register.gazetteer.of(place.id) : [];
  const context = { ...contextOf({}, register), places: here };
  const { situation, unknown } = situate({ kind, name, year: null }, {}, context, register);
  if (unknown === 'no-place' && province === null)
    throw new StageFailure('province-needed', `"${name}" may be of any province; say which by --province.`);
  // The one that was named, where several have had its name.
  return { ...situation, place: province ?? situation.place };
}

function provinceAsked(
  { entities }: Authority,
  { gazetteer }: Register,
  { province, since, until }: AskedSituation,
): string {
  const time = { since: since ? String(since) : null, until: until ? String(until) : null };
  const found = placeNamed(entities, gazetteer, province!, time);
  if (found.length === 1) return found[0].code;
  throw new StageFailure(
    'province-unknown',
    found.length === 0
      ? `The list has no province "${province}"; "sovang entities --find WORDS" shows them.`
      : `"${province}" may be ${found.map(({ code }) => code).join(' or ')}; name one of these codes.`,
  );
}
