import { council } from '../boxes.js';
import { official } from '../people.js';
import { capital, type Group, listed, long, passed, refused, slashed, two, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { chairAndClerk, comrade, foot, plain, so, top, withGiver } from './layout.js';

const board = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** "gồm A và B", "là A" */
const are = ({ recipients }: Group): string => (recipients.length > 1 ? 'gồm' : 'là');

/** What councils say, as two provinces of the north and the south have it written. */
export const TWENTY_SECOND_COUNCIL: readonly Way[] = [
  heldWay('those that reach the votes, those that do not', { step: 'council' }, (s, chance) => {
    const chair = comrade(`UBND ${s.place}`, chance);
    return [
      ...top(s, council(s), 'BB-HĐTĐKT', chance),
      'BIÊN BẢN',
      `Cuộc họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
      '',
      `Từ 8 giờ 00 phút, ngày ${slashed(s)}, ${board(s)} họp dưới sự chủ tọa của đồng chí ${chair.name}, ${chair.post} UBND ${s.place}, Chủ tịch Hội đồng. Số thành viên dự họp 15/15.`,
      `Sau khi thảo luận, Hội đồng bỏ phiếu kín xét khen thưởng thành tích năm ${s.year} của các đơn vị thuộc ${s.bloc}. Kết quả:`,
      ...where(
        passed(s).length,
        'A. Đủ tỷ lệ phiếu đồng ý, Hội đồng nhất trí đề nghị khen thưởng:',
        ...passed(s).map((one) => `- ${capital(withGiver(one))}: ${listed(one.recipients)} (15/15 phiếu, đạt 100%).`),
      ),
      ...where(
        refused(s).length,
        `${passed(s).length ? 'B' : 'A'}. Không đủ tỷ lệ phiếu đồng ý, Hội đồng không đề nghị khen thưởng:`,
        ...refused(s).map((one) => `- ${capital(withGiver(one))}: ${listed(one.recipients)} (07/15 phiếu, đạt 46,7%).`),
      ),
      'Cuộc họp kết thúc vào 11 giờ cùng ngày.',
      ...chairAndClerk(chair.name, comrade('', chance).name),
    ];
  }),
  heldWay('what the chair concluded, in sentences', { step: 'council' }, (s, chance) => [
    ...top(s, council(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp xét khen thưởng năm ${s.year}`,
    '',
    `${capital(long(s))}, ${official(s, chance)} đã chủ trì phiên họp ${board(s)} xét hồ sơ khen thưởng năm ${s.year} do ${s.bloc} trình. Hội đồng thảo luận và đi đến kết luận:`,
    ...where(
      passed(s).length,
      `1. Đồng ý với ${passed(s)
        .map((one) => `đề nghị ${one.giver} tặng ${plain(one)} cho ${so(one)} ${are(one)} ${listed(one.recipients)}`)
        .join('; đồng ý với ')}.`,
    ),
    ...where(
      refused(s).length,
      `${passed(s).length ? 2 : 1}. Không đồng ý với ${refused(s)
        .map((one) => `đề nghị ${one.giver} tặng ${plain(one)} cho ${so(one)} ${are(one)} ${listed(one.recipients)}`)
        .join('; không đồng ý với ')}. Lý do: thành tích chưa tiêu biểu so với mặt bằng chung.`,
    ),
    'Thừa lệnh Chủ tịch Hội đồng, cơ quan thường trực thông báo để các đơn vị biết./.',
    ...foot(['TL. Chủ tịch', 'Thường trực'], ['- Thành viên Hội đồng;', '- Lưu: HĐ.'], chance),
  ]),
  heldWay('opinions asked for in writing, in a table', { step: 'council' }, (s, chance) => {
    const members = 17;
    return [
      ...top(s, council(s), 'BC-HĐTĐKT', chance),
      'BÁO CÁO',
      `Tổng hợp ý kiến thành viên Hội đồng về khen thưởng năm ${s.year}`,
      '',
      `Thường trực ${board(s)} đã gửi phiếu lấy ý kiến ${members} thành viên về việc khen thưởng thành tích năm ${s.year} đối với các đơn vị thuộc ${s.bloc}. Đến ngày ${slashed(s)}, cả ${members} thành viên đã trả lời. Kết quả như sau:`,
      [
        ['TT', 'Nội dung lấy ý kiến', 'Đồng ý', 'Không đồng ý', 'Kết quả'],
        ...s.awards.map((one, i) => [
          two(i + 1),
          `Tặng ${withGiver(one)} cho ${one.recipient}`,
          one.refused ? '05' : String(members),
          one.refused ? '12' : '0',
          one.refused ? 'Hội đồng không thông qua' : 'Hội đồng thông qua',
        ]),
      ],
      'Thường trực Hội đồng báo cáo để Chủ tịch Hội đồng cho ý kiến chỉ đạo./.',
      ...foot(['Thường trực Hội đồng'], ['- Chủ tịch Hội đồng;', '- Lưu: VT.'], chance),
    ];
  }),
];
