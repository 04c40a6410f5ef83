import { inWords } from '../eighth/layout.js';
import { idle } from '../fourth/idle.js';
import { nothing, official } from '../people.js';
import { capital, listed, namedInFull, passed, short, slashed, two } from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import { heldWay, type Way } from '../story.js';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];

/** News of ceremonies, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_CEREMONY: readonly Way[] = [
  heldWay('minute by minute', { step: 'presented' }, (s, chance) => [
    `Tường thuật lễ trao thưởng năm ${s.year} của ${s.bloc}`,
    `Lễ trao thưởng cho các tập thể thuộc ${s.bloc} có thành tích năm ${s.year} diễn ra sáng ${short(s)} tại ${s.town}.`,
    '7 giờ 45: Các đại biểu ổn định chỗ ngồi, chương trình văn nghệ chào mừng bắt đầu.',
    `8 giờ 05: Ban Tổ chức tuyên bố lý do, giới thiệu ${official(s, chance)}.`,
    `8 giờ 15: Hội trường nghe báo cáo tóm tắt phong trào. ${idle(s, chance, 1)}`,
    ...passed(s).map(
      (one, i) =>
        `8 giờ ${two(30 + 4 * i)}: Đến phần trao ${namedInFull(one)}. Lên nhận là đại diện ${listed(one.recipients)}.`,
    ),
    '9 giờ 10: Các đại biểu chụp ảnh lưu niệm, buổi lễ kết thúc.',
  ]),
  heldWay('on the air', { step: 'presented' }, (s, chance) => {
    const units = byUnit(s);
    return [
      `Bản tin truyền thanh ngày ${slashed(s)}`,
      `Kính thưa quý vị và các bạn! Mở đầu chương trình là tin về lễ trao thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}, diễn ra sáng nay tại ${s.town}. ${capital(official(s, chance))} đã tới dự.`,
      `Thưa quý vị, có ${inWords(units.length)} đơn vị được trao thưởng trong buổi sáng nay.`,
      ...units.map(
        ([unit, told], i) =>
          `${units.length > 1 ? `Đơn vị thứ ${ORDINALS[i]}` : 'Đơn vị đó'} là ${unit}, được trao ${listed(told.map(namedInFull))}.`,
      ),
      `${nothing(s, chance, 1)} Đoạn tin do phóng viên Hải Yến thực hiện. Xin cảm ơn quý vị đã lắng nghe!`,
    ];
  }),
  heldWay('each in its turn', { step: 'presented' }, (s, chance) => {
    const units = byUnit(s);
    return [
      'Phút giây tự hào trên bục vinh quang',
      `Chiều ${short(s)}, hội nghị biểu dương điển hình tiên tiến ${s.place} dành phần trang trọng nhất để trao các phần thưởng về thành tích năm ${s.year}. ${idle(s, chance, 1)}`,
      `Về phía ${s.bloc} có ${listed(units.map(([unit]) => unit))} ${units.length > 1 ? 'lần lượt nhận' : 'nhận'} ${units
        .map(([, told]) => told.map(namedInFull).join(' cùng '))
        .join('; ')}.`,
      `Người trao những phần thưởng này là ${official(s, chance)}.`,
      'Thảo Vy',
    ];
  }),
];
