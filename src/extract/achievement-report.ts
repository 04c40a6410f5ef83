import type { Passage } from './passage.js';

/** "BÁO CÁO THÀNH TÍCH", "Tóm tắt thành tích" in the title: the paper tells what one unit or person did. */
export function reportsAchievements({ scan, sentences }: Pick<Passage, 'scan' | 'sentences'>): boolean {
  return sentences.slice(0, OPENING).some(({ zone, from, to }) => {
    if (zone !== 'title' && zone !== 'header' && zone !== 'heading') return false;
    for (let i = from; i + 3 < to + 1; i++)
      if (REPORTS.has(scan.slice(i, i + 2).toLowerCase()) && scan.slice(i + 2, i + 4).toLowerCase() === 'thành tích')
        return true;
    return false;
  });
}
const REPORTS = new Set(['báo cáo', 'tóm tắt']);
/** Sentences at the head of a paper. */
const OPENING = 16;
