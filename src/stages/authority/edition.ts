import { titleOf } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import { listEditions, loadEdition } from '../../store/authority.js';
import type { Session } from '../../store/connection.js';
import { currentAuthority } from './authority.js';

/** One thing that an edition says, as its file did. */
export interface SaidInEdition {
  /** Of the unit that it is about. */
  readonly code: string;
  readonly unit: string;
  /** "is", a kind of name, or a kind of relation. */
  readonly says: string;
  readonly value: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string;
}

const MOST = 1000;

/** What an archivist's list said, a thing in a line, the first thousand; a StageFailure for one that is not there. */
export async function editionShown(session: Session, id: number): Promise<SaidInEdition[]> {
  const edition = (await listEditions(session)).find((one) => one.id === id && !one.shipped);
  if (!edition) throw new StageFailure('edition-unknown', `There is no list ${id} that an archivist added.`);
  const { entities, names, relations } = await loadEdition(session, id);
  const authority = await currentAuthority(session);
  const known = new Map(authority.entities.map((one) => [one.id, one]));
  const of = (unitId: string) => {
    const entity = known.get(unitId);
    return { code: entity?.code ?? unitId, unit: entity ? titleOf(entity) : unitId };
  };
  return [
    ...entities.map((one) => ({ ...of(one.id), says: 'is', value: null, ...termOf(one) })),
    ...names.map(({ id: unit, name }) => ({ ...of(unit), says: name.kind, value: name.name, ...termOf(name) })),
    ...relations.map((one) => ({ ...of(one.from), says: one.kind, value: one.to && of(one.to).unit, ...termOf(one) })),
  ].slice(0, MOST);
}

const termOf = ({ since, until, source }: Pick<SaidInEdition, 'since' | 'until' | 'source'>) => ({
  since,
  until,
  source,
});
