import { capital, counted, dashed, listed, named, numbered, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { carriedOut, frame, inForce } from './decision.js';
import { columns, formal, older, those } from './layout.js';

/** Decisions that take back what was given, as they are commonly written. */
export const EIGHTEENTH_REVOCATION: readonly Way[] = [
  heldWay('taken back, and why', { step: 'revoked' }, (s, chance) => {
    const articles = passed(s);
    return frame(s, chance, formal, `Về việc thu hồi khen thưởng năm ${s.year}`, [
      ...articles.map(
        (one, i) =>
          `Điều ${i + 1}. Thu hồi ${named(one)} năm ${s.year} đã tặng cho ${listed(one.recipients)} (thuộc ${s.bloc}) do báo cáo thành tích không đúng thực tế.`,
      ),
      `Điều ${articles.length + 1}. ${capital(those(s))} nêu trên có trách nhiệm nộp lại hiện vật và tiền thưởng theo quy định.`,
      carriedOut(s, articles.length + 2),
    ]);
  }),
  heldWay('cancelled, with numbers', { step: 'revoked' }, (s, chance) => {
    const articles = passed(s);
    return frame(s, chance, older, `V/v hủy bỏ kết quả khen thưởng năm ${s.year} đối với tập thể thuộc ${s.bloc}`, [
      ...articles.flatMap((one, i) => [
        `Điều ${i + 1}. Hủy bỏ việc tặng ${named(one)} năm ${s.year} đối với ${counted(one)} có tên sau:`,
        ...numbered(one.recipients),
      ]),
      inForce(articles.length + 1),
      carriedOut(s, articles.length + 2),
    ]);
  }),
  heldWay('points of Điều 1', { step: 'revoked' }, (s, chance) =>
    frame(s, chance, columns, 'Về việc hủy bỏ quyết định khen thưởng, thu hồi hiện vật khen thưởng', [
      `Điều 1. Hủy bỏ quyết định khen thưởng và thu hồi hiện vật khen thưởng thành tích năm ${s.year} của ${those(s)} thuộc ${s.bloc} sau đây do vi phạm quy định về hồ sơ đề nghị khen thưởng:`,
      ...dashed(passed(s).map((one) => `${capital(named(one))} đã tặng ${listed(one.recipients)}`)),
      inForce(2),
      carriedOut(s, 3),
    ]),
  ),
];
