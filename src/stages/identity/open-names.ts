import { entityId, titleOf } from '../../domain/entity.js';
import { registerOf } from '../../reconcile/register.js';
import type { Session } from '../../store/connection.js';
import { type OpenFilter, type OpenName, openNames } from '../../store/identities.js';
import { currentAuthority } from '../authority/authority.js';

/** Somebody that a name may be, by code and by what the list calls them. */
export type NamedProposal = OpenName['proposals'][number] & { readonly name: string };

/** Names that wait for a judgement, those first that settle most, each with whom it may be. */
export async function openNamesTold(
  session: Session,
  filter: OpenFilter,
  limit: number,
): Promise<(Omit<OpenName, 'proposals'> & { readonly proposals: readonly NamedProposal[] })[]> {
  const names = await openNames(session, filter, limit);
  const register = registerOf(await currentAuthority(session));
  return names.map((one) => ({
    ...one,
    proposals: one.proposals.map((proposal) => {
      const listed = register.entity(entityId(one.kind, proposal.code));
      return { ...proposal, name: listed ? titleOf(listed) : proposal.code };
    }),
  }));
}
