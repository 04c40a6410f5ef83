import { sealEdition } from '../../domain/seal-edition.js';
import { AUTHORITY, rowsOf, shippedAuthority } from '../../reconcile/authority.js';
import { listEditions, loadEdition } from '../../store/authority.js';
import type { Session } from '../../store/connection.js';
import type { Differs } from './difference.js';

/** Whether each list of units is what its seal says, and the one that ships what this sovang has. */
export async function checkAuthority(session: Session, differs: Differs): Promise<void> {
  for (const { id, name, author, shipped, digest } of await listEditions(session)) {
    const seal = sealEdition({ name, author }, await loadEdition(session, id));
    if (!seal.equals(digest)) differs('authority list', `the list ${name} (edition ${id}) is not what its seal says`);
    else if (shipped && name === AUTHORITY && !seal.equals(sealEdition({ name, author }, rowsOf(shippedAuthority()))))
      differs('authority list', `the list ${name} is not the one that comes with this sovang`);
  }
}
