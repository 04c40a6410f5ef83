import { entityId } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import type { Mentioned } from '../../domain/mention.js';
import { inFull } from '../../names/in-full.js';
import type { Authority } from '../../reconcile/authority.js';
import { keyOf, nameWords } from '../../reconcile/words.js';
import type { Session } from '../../store/connection.js';
import { entitiesMentioned, entitiesNamed, type MentionedEntity } from '../../store/facts.js';
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
  const key = keyOf(nameWords(inFull(asked)));
  const places = province === undefined ? [null] : provincesAsked(authority, province).map(({ code }) => code);
  const isMeant = ({ code, entityId: id, name }: MentionedEntity) =>
    code === asked || id === asked || sameName(name, key);
  const ids = [asked, entityId(kind, asked)];
  const named: MentionedEntity[] = [];
  for (const place of places) named.push(...(await entitiesNamed(session, { kind, key, ids, place }, MOST)));
  const meant = named.filter(isMeant);
  if (meant.length === 1) return meant[0];
  const found: MentionedEntity[] = [];
  for (const place of key === '' ? [] : places)
    found.push(...(await entitiesMentioned(session, { kind, key, typed: asked, place }, MOST)));
  const exact = found.filter(isMeant);
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

const sameName = (name: string, key: string): boolean => keyOf(nameWords(inFull(name))) === key;
