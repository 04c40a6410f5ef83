import type { Entity } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import { overlap, type Period, spanOfTime } from '../../domain/period.js';
import { standsFor } from '../../reconcile/acronym.js';
import type { Authority } from '../../reconcile/authority.js';
import { directoryOf, placeNamed } from '../../reconcile/directory.js';
import { gazetteerOf } from '../../reconcile/gazetteer.js';
import { registerOf } from '../../reconcile/register.js';
import { nameWords, type Word } from '../../reconcile/words.js';
import { plainKey } from '../../text/fold.js';

export interface EntityFilter {
  /** Part of a name, with or without diacritics, or a short form of one: "y te", "NN&PTNT". */
  readonly find?: string;
  /** A name or the code of a province. */
  readonly province?: string;
  /** What was there in that year. */
  readonly year?: number;
}

/** Entities of the list in its order, places before what is in them. */
export function findEntities(authority: Authority, { find, province, year }: EntityFilter): Entity[] {
  const there = year === undefined ? {} : { since: String(year), until: String(year) };
  const places =
    province === undefined ? null : new Set(provincesAsked(authority, province, there).map(({ id }) => id));
  const plain = find === undefined ? '' : plainKey(find);
  const words = find === undefined ? [] : nameWords(find);
  return authority.entities.filter(
    (entity) =>
      (!places || places.has(entity.id) || (entity.jurisdiction !== null && places.has(entity.jurisdiction))) &&
      overlap(spanOfTime(entity), spanOfTime(there)) &&
      (find === undefined ||
        entity.names.some(({ name }) => plainKey(name).includes(plain) || isShortFor(words, name))),
  );
}

// A part of the name, as "VHTTDL" and "Sở NN&PTNT" are of names that go on with their place.
function isShortFor(words: readonly Word[], name: string): boolean {
  if (!words.some(({ initials }) => initials !== null)) return false;
  const long = nameWords(name);
  for (let from = 0; from < long.length; from++)
    for (let to = from + 2; to <= long.length; to++) if (standsFor(words, long.slice(from, to))) return true;
  return false;
}

/** The provinces that a name or code may be, of those that were there at a time; a StageFailure for none. */
export function provincesAsked(authority: Authority, asked: string, there: Period = {}): readonly Entity[] {
  const places = placeNamed(authority.entities, gazetteerOf(authority.entities), asked, there);
  if (places.length > 0) return places;
  throw new StageFailure(
    'province-unknown',
    `There was no province "${asked}"${there.since ? ` in ${there.since}` : ''}; name one of the list, such as "Bắc Ninh" or bac-ninh-2025.`,
  );
}

/** The entity that a person means: its code, its id, or the start of its id (6 digits or more). */
export function entityAsked(authority: Authority, asked: string): Entity {
  const found = directoryOf(authority, registerOf(authority)).find(asked, null, { since: null, until: null });
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new StageFailure(
      'entity-unknown',
      `The list has no "${asked}"; "sovang entities --find WORDS" shows codes and ids.`,
    );
  const codes = found.map(({ code }) => code).join(', ');
  throw new StageFailure('entity-ambiguous', `"${asked}" may be ${codes}; name one of these codes.`);
}
