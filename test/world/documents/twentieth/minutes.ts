import { clerk, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, passed, semicolons, slashed, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, bare, calledInFull, small, these, top, underMinutes, what, whoOf } from './layout.js';

/** Minutes of blocs, as three more ordinary clerks write them. */
export const TWENTIETH_MINUTES: readonly Way[] = [
  heldWay(
    'who attended in a table, awards numbered',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const present = s.members.map((unit) => ({ unit, ...whoOf(unit, chance) }));
      const chair = present.find(({ unit }) => unit === s.head) ?? present[0];
      const secretary = bare(whoOf('Sở', chance));
      return [
        ...top(s, [s.bloc], `BB-${wordOf(s).charAt(0)}TĐ`, chance),
        'BIÊN BẢN HỘI NGHỊ',
        `Tổng kết phong trào thi đua và bình xét khen thưởng năm ${s.year}`,
        '',
        `Đúng 8 giờ 30 phút ngày ${slashed(s)}, tại trụ sở ${s.head}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua và bình xét khen thưởng năm ${s.year}.`,
        '1. Thành phần dự họp',
        'a) Đại diện các đơn vị thành viên:',
        [
          ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', `Vai trò trong ${wordOf(s)} năm ${s.year}`],
          ...present.map(({ unit, name, post }, i) => [
            String(i + 1),
            name,
            post,
            unit === s.head ? headOf(s) : unit === s.deputy ? deputyOf(s) : 'Thành viên',
          ]),
        ],
        `b) Đại biểu mời: ${clerk(s, chance)}.`,
        `Chủ tọa hội nghị là ${small(chair.name)}; người ghi biên bản: ${secretary}.`,
        '2. Diễn biến',
        `Chủ tọa trình bày báo cáo tổng kết năm ${s.year}. ${aside(s, chance)} Hội nghị thảo luận, không có ý kiến khác.`,
        '3. Kết quả bình xét',
        `Hội nghị bỏ phiếu kín và nhất trí lập hồ sơ trình cấp có thẩm quyền xét khen thưởng năm ${s.year} cho các tập thể, cụ thể:`,
        ...passed(s).map(
          (one, i) => `3.${i + 1}. Trình ${one.giver} tặng ${what(one)}: ${semicolons(one.recipients)}.`,
        ),
        ...where(
          s.nextHead,
          `4. Đơn vị giữ vai trò ${headOf(s)} năm ${s.year + 1}: hội nghị thống nhất lựa chọn ${s.nextHead}.`,
        ),
        'Hội nghị kết thúc hồi 11 giờ cùng ngày. Biên bản được lập thành 03 bản, có giá trị như nhau.',
        ...underMinutes(secretary, bare(chair)),
      ];
    },
  ),
  heldWay(
    'in paragraphs, votes in a table',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const chair = whoOf(s.head ?? '', chance);
      const secretary = bare(whoOf('Sở', chance));
      const votes = `${s.members.length}/${s.members.length}`;
      return [
        ...top(s, [`UBND ${s.place}`, s.bloc], null, chance),
        'BIÊN BẢN KIỂM PHIẾU',
        `Suy tôn danh hiệu, hình thức khen thưởng năm ${s.year}`,
        '',
        `Ngày ${slashed(s)}, ${s.bloc} họp và tiến hành bỏ phiếu suy tôn các đơn vị có thành tích năm ${s.year}. Cuộc họp do ${small(chair.name)}, ${chair.post}, ${leadOf(s)} năm ${s.year} chủ tọa.`,
        `Tham gia bỏ phiếu có đại diện của ${s.members.length} đơn vị trong ${wordOf(s).toLowerCase()}: ${semicolons(s.members)}.`,
        `Số phiếu phát ra: ${s.members.length}; số phiếu thu về: ${s.members.length}; số phiếu hợp lệ: ${s.members.length}.`,
        `Kết quả suy tôn năm ${s.year}:`,
        [
          ['STT', 'Danh hiệu thi đua, hình thức khen thưởng', 'Đơn vị được suy tôn', 'Phiếu đồng ý', 'Tỷ lệ'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.takesGiver ? `${one.award} của ${one.giver}` : capital(calledInFull(one)),
            one.recipient,
            votes,
            '100%',
          ]),
        ],
        ...where(
          s.nextHead,
          `Cũng tại cuộc họp này, các đơn vị đã biểu quyết chọn ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`,
        ),
        'Biên bản kiểm phiếu được đọc và thông qua ngay tại cuộc họp.',
        ...underMinutes(secretary, bare(chair)),
      ];
    },
  ),
  heldWay(
    'head, deputy and the others, then what is asked',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = whoOf(s.head ?? '', chance);
      const others = s.members.filter((unit) => unit !== s.head && unit !== s.deputy);
      const deputy = s.deputy && whoOf(s.deputy, chance);
      return [
        ...top(s, [`UBND ${s.place}`, s.bloc], `BB-TĐ`, chance),
        'BIÊN BẢN',
        `Hội nghị bình xét thi đua cuối năm ${s.year}`,
        '',
        'A. THỜI GIAN, THÀNH PHẦN',
        `Hội nghị tiến hành từ 14 giờ ngày ${slashed(s)}.`,
        `Đơn vị ${headOf(s)}: ${s.head}, do ${small(chair.name)}, ${chair.post} làm đại diện.`,
        ...(deputy
          ? [`Đơn vị ${deputyOf(s)}: ${s.deputy}, do ${small(deputy.name)}, ${deputy.post} làm đại diện.`]
          : []),
        `Các thành viên khác của ${wordOf(s)}: ${listed(others)}.`,
        `Đại biểu cấp trên: ${official(s, chance)}.`,
        'B. DIỄN BIẾN',
        aside(s, chance, 3),
        'Các đơn vị lần lượt báo cáo điểm tự chấm; tổ giúp việc công bố điểm thẩm định. Không có đơn vị nào kiến nghị về điểm.',
        'C. KẾT LUẬN',
        `Căn cứ tổng điểm, hội nghị đề nghị khen thưởng năm ${s.year} như sau:`,
        ...passed(s).map(
          (one) => `+ Đề nghị ${one.giver} xét tặng ${what(one)} cho ${these(one)} là ${listed(one.recipients)};`,
        ),
        `+ Đề nghị cấp trên tiếp tục hướng dẫn công tác thi đua trong năm ${s.year + 1}.`,
        ...where(
          s.nextHead,
          `Theo thứ tự luân phiên, năm ${s.year + 1} ${s.nextHead} là đơn vị ${headOf(s)}; hội nghị nhất trí 100%.`,
        ),
        ...underMinutes(bare(whoOf('Sở', chance)), bare(chair)),
      ];
    },
  ),
];
