import { compareClaims } from '../domain/comparison.js';
import type { Session } from '../store/connection.js';
import { loadExtractions } from '../store/stored-extractions.js';
import { type StoredVersion, versionsOf } from '../store/versions.js';
import { documentAsked } from './subject.js';

/** One extraction of one reading, with what it changed; of a reading that none was made of the reading alone. */
export interface Version extends StoredVersion {
  /** Against the extraction before it; null of the first. */
  readonly changes: { readonly gained: number; readonly lost: number; readonly changed: number } | null;
}

/** So many are told; what came before them is seen by its claims in `sovang show`. */
const MOST = 8;

/** How a document was read and extracted over time, the latest first. */
export async function versionsOfDocument(session: Session, asked: string): Promise<Version[]> {
  const { id } = await documentAsked(session, asked);
  const versions = await versionsOf(session, id, MOST);
  const made = versions.flatMap(({ extractionId }) => (extractionId === null ? [] : [extractionId]));
  const claims = new Map((await loadExtractions(session, made)).map((one) => [one.extractionId, one.claims]));
  return versions.map((version) => {
    const at = made.indexOf(version.extractionId ?? -1);
    const [now, before] = at < 0 ? [] : [claims.get(made[at]), claims.get(made[at + 1])];
    if (!now || !before) return { ...version, changes: null };
    const { gained, lost, changed } = compareClaims(before, now);
    return { ...version, changes: { gained: gained.length, lost: lost.length, changed: changed.length } };
  });
}
