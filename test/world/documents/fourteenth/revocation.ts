import { counted, dashed, listed, named, passed } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { ruling, unitsOf } from './rulings.js';

const back = ({ authority }: Story): string =>
  `Các tập thể có tên nêu trên có trách nhiệm nộp lại quyết định, hiện vật và tiền thưởng cho ${authority.sign === 'UBND' ? authority.name : 'cơ quan trình khen thưởng'} theo quy định.`;

/** Decisions that take awards back. */
export const FOURTEENTH_REVOCATION: readonly Way[] = [
  heldWay('annuls the decision on each award', { step: 'revoked' }, (s, chance) =>
    ruling('first', s, chance, {
      title: `hủy bỏ quyết định khen thưởng năm ${s.year}`,
      articles: passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Hủy bỏ quyết định tặng ${named(one)} năm ${s.year} đối với ${counted(one)} ${unitsOf(s)} là ${listed(one.recipients)} do có hành vi gian dối trong việc kê khai thành tích.`,
      ),
      count: passed(s).length,
      behind: back(s),
    }),
  ),
  heldWay('takes back, units by dashes', { step: 'revoked' }, (s, chance) =>
    ruling('second', s, chance, {
      title: `thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
      articles: passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Thu hồi ${named(one)} đã tặng năm ${s.year} cho ${counted(one)} ${unitsOf(s)} do không bảo đảm tiêu chuẩn khen thưởng, gồm:`,
        ...dashed(one.recipients),
      ]),
      count: passed(s).length,
      behind: back(s),
    }),
  ),
  heldWay('results that are annulled, with the grounds', { step: 'revoked' }, (s, chance) =>
    ruling('third', s, chance, {
      title: `thu hồi và hủy bỏ kết quả khen thưởng thành tích năm ${s.year} của tập thể ${unitsOf(s)}`,
      articles: passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi và hủy bỏ kết quả tặng ${named(one)} năm ${s.year} cho ${listed(one.recipients)}. Lý do: cơ quan chức năng kết luận đơn vị có vi phạm pháp luật trong năm ${s.year}.`,
      ),
      count: passed(s).length,
      behind: back(s),
    }),
  ),
];
