import { capital, listed, passed, semicolons } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aligned, foot, perUnit, plain, signedBy, so, top, withGiver } from './layout.js';

/** Notices, as the offices of two provinces of the north and the south send them. */
export const TWENTY_SECOND_NOTICE: readonly Way[] = [
  heldWay('a letter, what each authority has given', { step: 'decided' }, (s, chance) => {
    const givers = [...new Set(passed(s).map(({ giver }) => giver))];
    return [
      ...top(s, s.office.box, `${s.office.sign}-TĐ`, chance),
      `V/v báo kết quả khen thưởng năm ${s.year}`,
      '',
      `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
      '',
      `${s.office.name} báo tin để các đơn vị vui mừng được biết: các quyết định khen thưởng thành tích năm ${s.year} đối với ${s.bloc} đã được ký ban hành. Theo đó:`,
      ...givers.map(
        (giver) =>
          `- ${capital(giver)} đã tặng: ${passed(s)
            .filter((one) => one.giver === giver)
            .map((one) => `${plain(one)} cho ${listed(one.recipients)}`)
            .join('; ')}.`,
      ),
      'Đề nghị các đơn vị thông tin đến cán bộ, công chức, viên chức, người lao động./.',
      ...foot(signedBy(s.office.post, chance), ['- Như kính gửi;', '- Lưu: VT.'], chance),
    ];
  }),
  heldWay('a list in columns without lines', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Các đơn vị thuộc ${s.bloc} được khen thưởng năm ${s.year}`,
    '',
    `Căn cứ các quyết định khen thưởng của cấp có thẩm quyền, ${s.office.name} thông báo danh sách đơn vị đã được tặng thưởng về thành tích năm ${s.year}:`,
    '',
    ...aligned([['Đơn vị', 'Đã được tặng'], ...s.awards.map((one) => [one.recipient, capital(withGiver(one))])]),
    '',
    'Thời gian nhận bằng, cờ và tiền thưởng: từ ngày 15 đến ngày 25 hằng tháng./.',
    ...foot(signedBy(s.office.post, chance), ['- Các đơn vị có tên trên;', '- Lưu: VT, TĐ.'], chance),
  ]),
  heldWay('in one sentence, and who is invited', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc tổ chức trao các phần thưởng năm ${s.year}`,
    '',
    `Với thành tích năm ${s.year}, các đơn vị thuộc ${s.bloc} đã được quyết định tặng thưởng, gồm: ${passed(s)
      .map((one) => `${withGiver(one)} (${so(one)}: ${listed(one.recipients)})`)
      .join(', ')}.`,
    `${s.office.name} kính mời lãnh đạo các đơn vị: ${semicolons(perUnit(s.awards).map(([unit]) => unit))} đến dự lễ trao thưởng. Ngày giờ cụ thể sẽ báo sau.`,
    'Mỗi đơn vị cử 02 người nhận thưởng và 05 người dự lễ; trang phục công sở./.',
    ...foot(signedBy(s.office.post, chance), ['- Như trên;', '- Lưu: VT.'], chance),
  ]),
];
