import type { Claim } from '../../domain/claim.js';
import type { Passage } from '../passage.js';

export function members(_passage: Passage): Claim[] {
  return [];
}
