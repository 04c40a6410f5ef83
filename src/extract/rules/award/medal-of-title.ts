import { layerBits } from '../../../lexicon/scan.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';

const AWARD = layerBits('award');

/**
 * "Các cá nhân được nhận | Kỷ niệm chương | gồm: …" under the headline "Lãnh đạo Hội nhận Kỷ niệm chương Vì sự nghiệp báo chí": the rows with the
 * medal as the headline names it in full. Nothing is done where the text names a medal in full itself, or the headline two.
 */
export function withMedalOfTitle(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  const { scan, facts, sentences } = passage;
  if (facts.kind !== 'news' || !rows.some(isBare)) return rows;
  if (rows.some((row) => isMedal(row.code) && row.zone !== 'title' && !isBare(row))) return rows;
  const named = sentences
    .filter(({ zone, layers }) => zone === 'title' && (layers & AWARD) !== 0)
    .flatMap((sentence) => chunksOf(chunksWithin(scan, sentence), 'award'))
    .flatMap(({ award }) => (isMedal(award.code) ? [award] : []));
  const [only, ...others] = named;
  if (!only || others.length > 0 || only.nameTo - only.nameFrom <= BARE) return rows;
  // "Kỷ niệm chương của Bộ Y tế" says who gives, which the text may tell elsewhere.
  if (only.granter !== null) return rows;
  const award = { from: only.nameFrom, to: only.nameTo };
  return rows.map((row) => (isBare(row) ? { ...row, award, code: only.code } : row));
}

const isMedal = (code: string): boolean => code.startsWith('commemorative-medal');
/** "Kỷ niệm chương", "KNC" */
const isBare = ({ code, award: { from, to } }: AwardRow): boolean => isMedal(code) && to - from <= BARE;
const BARE = 3;
