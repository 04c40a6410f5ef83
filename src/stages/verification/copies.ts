import { witnesses } from '../../reconcile/witnesses.js';
import type { Session } from '../../store/connection.js';
import { copyWordsNow } from '../../store/copy-words.js';
import { originsAstray, originsOf, textsOfGroups } from '../../store/origins.js';
import { spokenOf } from '../identity/settle-origins.js';
import type { Differs } from './difference.js';

/** Whether documents have the origins that their texts tell, and what people say of copies. */
export async function checkOrigins(session: Session, differs: Differs): Promise<void> {
  const spoken = spokenOf(await copyWordsNow(session));
  const says = (id: number, is: number | null, expected: number | null) =>
    differs('origin', `document ${id} counts as ${is ?? 'nobody'}’s copy, and is ${expected ?? 'nobody'}’s`);
  for (const { id, originId, expected } of await originsAstray(session, [...spoken.keys()]))
    says(id, originId, expected);
  for (const { groups, words } of new Set(spoken.values())) {
    const expected = witnesses(await textsOfGroups(session, groups), words);
    const shared = new Set([...expected].filter(([id, first]) => id !== first).map(([, first]) => first));
    for (const { id, originId } of await originsOf(session, [...expected.keys()])) {
      const first = expected.get(id)!;
      const is = shared.has(first) ? first : null;
      if (originId !== is) says(id, originId, is);
    }
  }
}
