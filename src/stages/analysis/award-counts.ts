import { AWARD_FACETS, type AwardFacet } from '../../domain/award-life.js';
import { type AwardCount, type AwardValues, awardCounts } from '../../store/award-lists.js';
import type { Session } from '../../store/connection.js';

/** How many awards have which value; what is chosen of a facet is left out of its own counts, so that they show what else there is. */
export async function countAwards(
  session: Session,
  values: AwardValues,
  facets: readonly AwardFacet[] = AWARD_FACETS,
): Promise<AwardCount[]> {
  const chosen = facets.filter((facet) => values[facet] !== undefined);
  const free = facets.filter((facet) => values[facet] === undefined);
  const counts = await Promise.all([
    awardCounts(session, values, free),
    ...chosen.map((facet) => awardCounts(session, { ...values, [facet]: undefined }, [facet])),
  ]);
  return counts.flat();
}
