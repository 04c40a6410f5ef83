import type { Claim } from '../../domain/claim.js';
import type { Passage } from '../passage.js';

export function blocs(_passage: Passage): Claim[] {
  return [];
}
