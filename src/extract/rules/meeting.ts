import type { Claim } from '../../domain/claim.js';
import type { Passage } from '../passage.js';

export function meetings(_passage: Passage): Claim[] {
  return [];
}
