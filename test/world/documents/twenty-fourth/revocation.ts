import { capital, counted, listed, named, passed, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { bound, order } from './layout.js';

/** The decision that gave it. */
const earlier = ({ year, authority }: Story): string => `Quyết định ngày 15/02/${year + 1} của ${authority.line}`;

/** Decisions that take back, as the offices of an ordinary province draw them up. */
export const TWENTY_FOURTH_REVOCATION: readonly Way[] = [
  heldWay('so many of each are taken back', { step: 'revoked' }, (s, chance) =>
    order(s, chance, `Về việc thu hồi danh hiệu, hình thức khen thưởng năm ${s.year} của ${s.bloc}`, [
      `Điều 1. Thu hồi các danh hiệu, hình thức khen thưởng năm ${s.year} sau đây của ${s.bloc}, đã tặng tại ${earlier(s)}:`,
      ...passed(s).map((one) => `- ${two(one.recipients.length)} ${named(one)}: ${listed(one.recipients)}.`),
      'Điều 2. Các tập thể nộp lại hiện vật và tiền thưởng trước ngày 30 tháng sau.',
      bound(s, 3),
    ]),
  ),
  heldWay('what was granted to whom is void', { step: 'revoked' }, (s, chance) =>
    order(s, chance, `Hủy bỏ nội dung khen thưởng đối với một số tập thể thuộc ${s.bloc}`, [
      `Điều 1. Hủy bỏ nội dung khen thưởng thành tích năm ${s.year} tại ${earlier(s)} đối với các tập thể thuộc ${s.bloc} có tên sau đây, do báo cáo thành tích không đúng thực tế:`,
      ...s.awards.map((one, i) => `${i + 1}. ${one.recipient} - ${named(one)}.`),
      bound(s, 2),
    ]),
  ),
  heldWay('award by award in a table', { step: 'revoked' }, (s, chance) =>
    order(s, chance, `V/v hủy bỏ quyết định khen thưởng năm ${s.year}`, [
      `Điều 1. Hủy bỏ kết quả khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc} như sau:`,
      [
        ['TT', 'Danh hiệu, hình thức khen thưởng bị hủy bỏ', 'Tập thể', 'Căn cứ'],
        ...passed(s).map((one, i) => [
          String(i + 1),
          `${capital(named(one))} (${counted(one)})`,
          listed(one.recipients),
          'Kết luận thanh tra',
        ]),
      ],
      `Điều 2. Các nội dung khác của ${earlier(s)} không thay đổi.`,
      bound(s, 3),
    ]),
  ),
];
