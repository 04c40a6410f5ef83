import { council } from '../boxes.js';
import { official } from '../people.js';
import { capital, listed, long, passed, refused, slashed, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { bare, calledInFull, foot, small, these, top, underMinutes, what, whoOf } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua, khen thưởng ${place}`;

/** What councils say, as three more ordinary clerks write it. */
export const TWENTIETH_COUNCIL: readonly Way[] = [
  heldWay('one table with the result of each', { step: 'council' }, (s, chance) => {
    const chair = whoOf(`UBND ${s.place}`, chance);
    const secretary = bare(whoOf('Sở', chance));
    return [
      ...top(s, council(s), 'BB-HĐ', chance),
      'BIÊN BẢN PHIÊN HỌP',
      `Xét duyệt khen thưởng đối với ${s.bloc} năm ${s.year}`,
      '',
      `Phiên họp khai mạc lúc 9 giờ ngày ${slashed(s)}. Chủ tọa: ${small(chair.name)}, ${chair.post}, Chủ tịch Hội đồng. Có mặt 11 trên tổng số 11 ủy viên.`,
      `Cơ quan thường trực trình hồ sơ khen thưởng thành tích năm ${s.year}. Các ủy viên trao đổi, sau đó tiến hành bỏ phiếu. Kết quả được ghi trong bảng sau:`,
      [
        ['STT', 'Tập thể', 'Khen thưởng đề nghị', 'Phiếu thuận', 'Tỷ lệ', 'Kết quả'],
        ...s.awards.map((one, i) => [
          String(i + 1),
          one.recipient,
          capital(calledInFull(one)),
          one.refused ? '4/11' : '11/11',
          one.refused ? '36,4%' : '100%',
          one.refused ? 'Không thông qua' : 'Thông qua',
        ]),
      ],
      'Chủ tọa yêu cầu cơ quan thường trực hoàn chỉnh thủ tục đối với các trường hợp được thông qua. Phiên họp bế mạc lúc 10 giờ 30 phút.',
      ...underMinutes(secretary, bare(chair)),
    ];
  }),
  heldWay('agreed and not agreed, in paragraphs', { step: 'council' }, (s, chance) => [
    ...top(s, council(s), 'TB-HĐ', chance),
    'THÔNG BÁO',
    `Ý kiến của ${name(s)} về khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `${capital(long(s))}, dưới sự chủ trì của ${official(s, chance)}, ${name(s)} đã họp xem xét hồ sơ khen thưởng năm ${s.year} của ${s.bloc}. Ý kiến thống nhất của Hội đồng như sau:`,
    ...passed(s).map(
      (one) => `- Đồng ý trình ${one.giver} tặng ${what(one)} cho ${these(one)}: ${listed(one.recipients)}.`,
    ),
    ...refused(s).map(
      (one) =>
        `- Không đồng ý trình ${one.giver} tặng ${what(one)} cho ${these(one)}: ${listed(one.recipients)}, do thành tích chưa đáp ứng tiêu chuẩn.`,
    ),
    `Hội đồng thông báo để ${s.office.name} và các đơn vị liên quan biết, thực hiện./.`,
    ...foot('Chủ tịch Hội đồng', [`- ${s.office.name};`, '- Các ủy viên;', '- Lưu: VT.'], chance),
  ]),
  heldWay('those with enough votes, those without', { step: 'council' }, (s, chance) => [
    ...top(s, council(s), 'KL-HĐ', chance),
    'KẾT LUẬN',
    `Của Hội đồng về xét khen thưởng thành tích năm ${s.year} (${s.bloc})`,
    '',
    `Ngày ${slashed(s)}, Hội đồng họp phiên toàn thể, bỏ phiếu xét khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}. Theo quy chế, trường hợp đạt từ 80% số phiếu trở lên mới được trình cấp có thẩm quyền. Kết quả như sau:`,
    ...where(
      passed(s).length,
      'Các tập thể đủ số phiếu, được Hội đồng thông qua:',
      ...passed(s).flatMap((one) => one.recipients.map((unit) => `• ${unit}: ${calledInFull(one)} (100% số phiếu)`)),
    ),
    ...where(
      refused(s).length,
      'Các tập thể không đủ số phiếu, Hội đồng không thông qua:',
      ...refused(s).flatMap((one) => one.recipients.map((unit) => `• ${unit}: ${calledInFull(one)} (45% số phiếu)`)),
    ),
    'Hồ sơ các trường hợp được thông qua giao bộ phận giúp việc hoàn tất trong tuần./.',
    ...foot('Chủ tịch', ['- Ủy viên Hội đồng;', '- Lưu: VT.'], chance),
  ]),
];
