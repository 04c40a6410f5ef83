/**
 * What papers of the State and the Party rest on, by the first word and, where it takes one, the second. Sources: the law
 * on the promulgation of legal documents (64/2025/QH15 and before), decree 30/2020/NĐ-CP annex III, guidance 36-HD/VPTW.
 */
export const CITED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    luật: '',
    bộ: 'luật',
    pháp: 'lệnh',
    hiến: 'pháp',
    nghị: 'định quyết',
    quyết: 'định',
    thông: 'tư báo',
    hướng: 'dẫn',
    quy: 'chế định',
    điều: 'lệ',
    kế: 'hoạch',
    chỉ: 'thị',
    công: 'văn',
    văn: 'bản',
    kết: 'luận',
    biên: 'bản',
    chương: 'trình',
    tờ: 'trình',
    báo: 'cáo',
  }).map(([first, second]) => [first, new Set(second.split(' '))]),
);

/** "Luật sư", "Luật gia": persons, and no law. */
export const LAWYERS: ReadonlySet<string> = new Set(['sư', 'gia']);
