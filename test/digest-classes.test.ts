import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// A page of short news: what is told under one heading says nothing of the next.

const NEWS = `Tin trong tỉnh

KHỐI THI ĐUA SỐ 4 TỔNG KẾT

Ngày 13/12, Khối thi đua số 4 tỉnh Lam Hải tổng kết phong trào thi đua năm 2027.

BẾN ĐÁ: TRAO KỶ NIỆM CHƯƠNG

Ngày 12/12, Hội Cựu chiến binh huyện Bến Đá họp mặt. Trung ương Hội tặng Kỷ niệm chương cho 46 hội viên.

TRAO HỌC BỔNG CHO HỌC SINH NGHÈO

Sáng 13/12, tại Trường THCS Tân Khê, Hội Khuyến học tỉnh trao 50 suất học bổng.

CÔNG AN HUYỆN TÂN KHÊ HOÀN THÀNH NHIỆM VỤ

Công an huyện Tân Khê được Bộ Công an tặng Cờ thi đua.

HIẾN MÁU TÌNH NGUYỆN

Hội Chữ thập đỏ tỉnh vận động được 312 đơn vị máu.
`;
const blocs = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc);

describe('headings in capitals over short news', () => {
  it('part what has nothing to do with each other', () => expect(blocs(NEWS)).toEqual([null, null]));
  it('part an article of one bloc only where days open them', () => {
    const article = NEWS.replace(/(?:Ngày|Sáng) 1\d\/12, /g, 'Theo báo cáo, ');
    expect(blocs(article)).toContain('Khối thi đua số 4 tỉnh Lam Hải');
  });
});
