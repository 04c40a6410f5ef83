import type { Finding } from '../src/domain/finding.js';
import { eachFinding } from '../src/stages/findings.js';
import type { Session } from '../src/store/connection.js';
import type { FindingFilter } from '../src/store/findings.js';

/** All findings that a filter leaves, in the order of the list. */
export async function allFindings(session: Session, filter: FindingFilter): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const some of eachFinding(session, filter)) all.push(...some);
  return all;
}
