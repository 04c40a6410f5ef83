import { official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, short, slashed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { crumbs, told } from './layout.js';

/** News of ceremonies: in pictures, and among other matters. */
export const TWENTY_SIXTH_CEREMONY: readonly Way[] = [
  heldWay('what stands under pictures', { step: 'presented' }, (s, chance) => [
    `Chùm ảnh: Lễ trao thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}`,
    ...crumbs(s, chance, 'Thư viện ảnh'),
    `Một số hình ảnh tại lễ trao thưởng cho các đơn vị thuộc ${s.bloc} có thành tích năm ${s.year}, diễn ra ngày ${slashed(s)}.`,
    'Ảnh 1: Quang cảnh buổi lễ.',
    ...passed(s).map(
      (one, i) =>
        `Ảnh ${i + 2}: ${capital(official(s, chance))} trao ${namedInFull(one)} cho ${listed(one.recipients)}.`,
    ),
    `Ảnh ${passed(s).length + 2}: Các đại biểu chụp ảnh lưu niệm.`,
  ]),
  heldWay('at the end of a conference on other matters', { step: 'presented' }, (s, chance) => [
    `Triển khai nhiệm vụ công tác quý II`,
    `Sáng ${short(s)}, UBND ${s.place} họp triển khai nhiệm vụ công tác quý II. ${capital(official(s, chance))} chủ trì.`,
    'Về đầu tư công, hội nghị yêu cầu hoàn thành phân bổ chi tiết trong tháng 4.',
    told(s, chance),
    `Cũng tại hội nghị, lãnh đạo UBND ${s.place} đã trao ${passed(s)
      .map((one) => `${namedInFull(one)} cho ${counted(one)} (${listed(one.recipients)})`)
      .join('; trao ')}. Đây là các tập thể thuộc ${s.bloc} có thành tích năm ${s.year}.`,
    'Đức Thịnh',
  ]),
  heldWay('the order of the day, then who was given what', { step: 'presented' }, (s, chance) => [
    `${s.bloc} đón nhận các phần thưởng cao quý`,
    ...crumbs(s, chance, 'Hoạt động'),
    `Ngày ${slashed(s)}, các tập thể thuộc ${s.bloc} đã đón nhận phần thưởng về thành tích năm ${s.year}.`,
    '8h00: Văn nghệ chào mừng. 8h30: Khai mạc, giới thiệu đại biểu.',
    `9h00: Trao thưởng. ${passed(s)
      .map((one) => `${capital(namedInFull(one))} được trao cho ${listed(one.recipients)}`)
      .join('. ')}.`,
    '10h00: Đại diện các tập thể phát biểu. 10h30: Bế mạc.',
    told(s, chance, 1),
  ]),
];
