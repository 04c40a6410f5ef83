import { capital, listed, passed, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { calledInFull, foot, these, top, unitsOf, what } from './layout.js';

/** Notices, as three more ordinary offices write them. */
export const TWENTIETH_NOTICE: readonly Way[] = [
  heldWay('unit by unit', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    '',
    `${s.office.name} thông báo: các đơn vị của ${s.bloc} đã được quyết định khen thưởng thành tích năm ${s.year} như sau:`,
    ...unitsOf(s.awards).map(
      ([unit, told], i) => `${i + 1}. ${unit}: được tặng ${told.map(calledInFull).join(' và ')}.`,
    ),
    'Quyết định và hiện vật sẽ được chuyển đến từng đơn vị trong tháng này./.',
    ...foot(s.office.post, ['- Các đơn vị nêu trên;', '- Lưu: VT.'], chance),
  ]),
  heldWay('a letter with a table by awards', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `${s.office.sign}-VP`, chance),
    `V/v kết quả xét khen thưởng tổng kết năm ${s.year}`,
    '',
    `Kính gửi: Thủ trưởng các đơn vị thuộc ${s.bloc}`,
    '',
    `Ngày 15/02/${s.year + 1}, cấp có thẩm quyền đã quyết định khen thưởng thành tích năm ${s.year} cho các đơn vị. ${s.office.name} xin gửi kết quả để các đơn vị được biết:`,
    [
      ['STT', 'Được tặng', 'Số lượng', 'Tên đơn vị'],
      ...passed(s).map((one, i) => [
        String(i + 1),
        capital(calledInFull(one)),
        String(one.recipients.length),
        one.recipients.join('; '),
      ]),
    ],
    `Thời gian, địa điểm trao thưởng sẽ có thông báo sau./.`,
    ...foot(s.office.post, ['- Như kính gửi;', '- Lưu: VT.'], chance),
  ]),
  heldWay('what each authority decided', { step: 'decided' }, (s, chance) => {
    const givers = [...new Set(passed(s).map(({ giver }) => giver))];
    return [
      ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
      'THÔNG BÁO',
      `Về việc công khai kết quả khen thưởng thành tích năm ${s.year}`,
      '',
      `Để các cơ quan, đơn vị theo dõi, ${s.office.name} công khai kết quả khen thưởng thành tích năm ${s.year} của ${s.bloc}:`,
      ...givers.map((giver) => {
        const all = passed(s).filter((one) => one.giver === giver);
        return `- ${capital(giver)} đã ký quyết định tặng ${all
          .map((one) => `${what(one)} cho ${these(one)} (${listed(one.recipients)})`)
          .join(' và tặng ')}.`;
      }),
      ...where(s.above === null, `Kết quả này đồng thời được đăng trên trang thông tin điện tử của ${s.office.name}.`),
      'Các tập thể được khen thưởng cần tiếp tục giữ vững thành tích đã đạt được./.',
      ...foot(s.office.post, ['- Văn phòng UBND;', '- Các đơn vị liên quan;', '- Lưu: VT.'], chance),
    ];
  }),
];
