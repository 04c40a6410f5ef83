import { entityId } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import type { Mentioned } from '../../domain/mention.js';
import type { Authority } from '../../reconcile/authority.js';
import { contextOf } from '../../reconcile/mention-context.js';
import { registerOf } from '../../reconcile/register.js';
import { situate, wordsOfName } from '../../reconcile/situation.js';
import { unitsCalled } from '../../reconcile/units-called.js';
import type { Session } from '../../store/connection.js';
import { type AskedWords, entitiesMentioned, entitiesNamed, type MentionedEntity } from '../../store/facts.js';
import { plainKey } from '../../text/fold.js';
import { provincesAsked } from '../authority/find.js';

const MOST = 20;

/** The unit or bloc that a person means, among those that documents name; a StageFailure for none or several. */
export async function entityMentioned(
  session: Session,
  authority: Authority,
  kind: Mentioned,
  asked: string,
  province: string | undefined,
): Promise<MentionedEntity> {
  // A code or an id says all; to look through the list for a name takes longer than the answer.
  if (province === undefined) {
    const coded = { kind, key: '', within: '', ids: [asked, entityId(kind, asked)], place: null };
    const [one, ...others] = await entitiesNamed(session, coded, 2);
    if (one && others.length === 0 && (one.code === asked || one.entityId === asked)) return one;
  }
  const words = wordsOf(authority, kind, asked);
  const places = placesOf(authority, province);
  const named: MentionedEntity[] = [];
  for (const place of places) named.push(...(await entitiesNamed(session, { ...words, place }, MOST)));
  if (named.length === 1) return named[0];
  const found = await foundIn(session, words, places);
  const exact = found.filter((one) => one.exact);
  const one = found.length === 1 ? found[0] : exact.length === 1 ? exact[0] : null;
  if (one) return one;
  const what = kind === 'organisation' ? 'unit' : 'bloc';
  if (found.length === 0)
    throw new StageFailure(
      `${what}-unmentioned`,
      `No document names a ${what} "${asked}" that is known; "sovang judge open" lists names that are nobody yet.`,
    );
  const codes = (exact.length > 0 ? exact : found).map(({ code, name }) => `  ${code}  (${name})`);
  throw new StageFailure(
    `${what}-ambiguous`,
    `"${asked}" may be any of these; name one by its code, or a province:\n${codes.join('\n')}`,
  );
}

/** Units or blocs that documents name so, or with these words in their name: the likeliest first, twenty at most. */
export const findMentioned = (
  session: Session,
  authority: Authority,
  kind: Mentioned,
  asked: string,
): Promise<MentionedEntity[]> => foundIn(session, wordsOf(authority, kind, asked), placesOf(authority, undefined));

/** How what a person typed is compared with what documents name. */
function wordsOf(authority: Authority, kind: Mentioned, asked: string) {
  const register = registerOf(authority);
  const context = contextOf({}, register);
  const { key, within } = situate({ kind, name: asked, year: null }, {}, context, register).situation;
  const below = within.split(' ');
  // A code is no name: one that nothing has any more is not what has its words.
  const words = /\s/.test(asked) ? wordsOfName(asked, context).filter((word) => !below.includes(word)) : [];
  // It may be an id or a code, too.
  const ids = [asked, entityId(kind, asked), ...(kind === 'organisation' ? unitsCalled(authority, asked) : [])];
  return { kind, key, within, ids, ...provinceIn(authority, words) };
}

/** Which of some words name a province, with or without diacritics; none where nothing else is asked for. */
function provinceIn({ entities }: Authority, asked: readonly string[]): AskedWords {
  const plain = asked.map(plainKey);
  const provinces = entities.filter(({ kind }) => kind === 'place');
  for (let length = Math.min(LONGEST_PROVINCE, asked.length - 1); length > 0; length--)
    for (let from = asked.length - length; from >= 0; from--) {
      const called = plain.slice(from, from + length).join(' ');
      const so = provinces.filter(({ names }) => names.some(({ name }) => isCalled(plainKey(name), called)));
      if (so.length > 0)
        return {
          words: [...asked.slice(0, from), ...asked.slice(from + length)],
          ofProvince: asked.slice(from, from + length),
          provinces: so.map(({ code }) => code),
        };
    }
  return { words: asked, ofProvince: [], provinces: [] };
}

const isCalled = (plain: string, called: string) => plain === called || plain.replace(TERRITORY, '') === called;
const TERRITORY = /^(?:tinh|thanh pho) /;
/** Words of "thành phố Hồ Chí Minh". */
const LONGEST_PROVINCE = 5;

const placesOf = (authority: Authority, province: string | undefined): (string | null)[] =>
  province === undefined ? [null] : provincesAsked(authority, province).map(({ code }) => code);

async function foundIn(session: Session, words: ReturnType<typeof wordsOf>, places: readonly (string | null)[]) {
  const found: MentionedEntity[] = [];
  if (words.key === '') return found;
  for (const place of places) found.push(...(await entitiesMentioned(session, { ...words, place }, MOST)));
  return found;
}
