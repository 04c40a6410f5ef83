import type { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { rulesOn } from '../../store/local-rules.js';

/** The local rules that are on and cannot run here. The extractor is loaded only where there are any: it takes longer to load than the rest of an import. */
export async function idleRules(session: Session): Promise<readonly StageFailure[]> {
  if ((await rulesOn(session)).length === 0) return [];
  const { currentExtractor } = await import('./current-extractor.js');
  return (await currentExtractor(session)).idle;
}
