import { headBox, signature, signers } from '../boxes.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  slashed,
  two,
  upper,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small } from '../twenty-fourth/layout.js';
import { besides, firstOf, isFlag, present, viceOf } from './layout.js';

/** Minutes and reports of blocs, on the forms that offices hand out. */
export const TWENTY_SEVENTH_MINUTES: readonly Way[] = [
  heldWay(
    'the form of the trade: persons with their posts, those with these names',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const who = new Map(s.members.map((unit) => [unit, present(unit, chance)]));
      return [
        ...headBox(s, [s.bloc], null, chance),
        'BIÊN BẢN HỌP',
        `Về việc xét, đề nghị khen thưởng năm ${s.year}`,
        `Thời gian: 8 giờ 30 phút, ${long(s)}`,
        `Địa điểm: Hội trường ${s.head}`,
        `${s.bloc} tiến hành họp xét, đề nghị khen thưởng các đơn vị thành viên có thành tích năm ${s.year}.`,
        `Chủ trì cuộc họp: ${who.get(s.head ?? '')} (${headOf(s)} năm ${s.year}).`,
        ...where(s.deputy, `Thư ký cuộc họp: ${who.get(s.deputy ?? '')} (${deputyOf(s)} năm ${s.year}).`),
        `Thành viên tham dự: ${size(s)}/${size(s)} đơn vị thành viên, gồm các đồng chí:`,
        ...s.members.map((unit, i) => `${i + 1}. ${who.get(unit)};`),
        `Sau khi nghe ${headOf(s)} tóm tắt thành tích của từng đơn vị, cuộc họp đã thảo luận, phân tích, đánh giá. ${besides(s, chance, 1)}`,
        `Cuộc họp đã biểu quyết bằng hình thức giơ tay, kết quả nhất trí 100%, đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các tập thể có tên sau:`,
        [
          ['STT', 'Tên tập thể', 'Hình thức khen thưởng'],
          ...s.awards.map((one, i) => [two(i + 1), one.recipient, capital(namedInFull(one))]),
        ],
        ...where(s.nextHead, `Cuộc họp nhất trí giới thiệu ${s.nextHead} đảm nhận ${headOf(s)} năm ${s.year + 1}.`),
        'Biên bản lập xong hồi 11 giờ 00 phút cùng ngày, được các thành viên thông qua.',
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'the count of the votes: sheets, then names with votes and shares',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const votes = `${size(s)}/${size(s)} phiếu, đạt 100%`;
      return [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        `${s.town}, ${long(s)}`,
        '',
        'BIÊN BẢN KIỂM PHIẾU',
        `Suy tôn danh hiệu thi đua, hình thức khen thưởng và bầu ${headOf(s)} tại Hội nghị tổng kết năm ${s.year} của ${s.bloc}`,
        `Hội nghị do ${s.head}, ${headOf(s)} năm ${s.year}, chủ trì ngày ${slashed(s)}.`,
        `Các đơn vị thành viên tham gia bỏ phiếu: ${listed(s.members, ', ')}.`,
        `Số phiếu phát ra: ${size(s)}. Số phiếu thu về: ${size(s)}. Số phiếu hợp lệ: ${size(s)}. Số phiếu không hợp lệ: 0.`,
        `I. KẾT QUẢ SUY TÔN NĂM ${s.year}`,
        ...passed(s).flatMap((one, i) => [
          `${i + 1}. Suy tôn nhận ${namedInFull(one)}:`,
          ...one.recipients.map((unit) => `- ${unit}: ${votes}.`),
        ]),
        ...where(s.nextHead, `II. KẾT QUẢ BẦU ${upper(headOf(s))} NĂM ${s.year + 1}`, `- ${s.nextHead}: ${votes}.`),
        'Ban kiểm phiếu công bố kết quả trước hội nghị.',
        ...signers(chance),
      ];
    },
  ),
  heldWay(
    'a report: how it is organised, a line for who gives what to whom',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], `BC-${wordOf(s).charAt(0)}TĐ`, chance),
      'BÁO CÁO',
      `Tổng kết công tác thi đua, khen thưởng năm ${s.year}; nhiệm vụ năm ${s.year + 1}`,
      `I. CƠ CẤU TỔ CHỨC`,
      `- Đơn vị ${firstOf(s)}: ${s.head};`,
      ...where(s.deputy, `- Đơn vị ${viceOf(s)}: ${s.deputy};`),
      `- Các đơn vị thành viên khác của ${s.bloc}: ${listed(others(s))}.`,
      `II. KẾT QUẢ CÔNG TÁC THI ĐUA NĂM ${s.year}`,
      besides(s, chance, 4),
      'III. ĐỀ NGHỊ KHEN THƯỞNG',
      `Căn cứ kết quả chấm điểm, ${s.bloc} đề nghị khen thưởng năm ${s.year} như sau:`,
      ...passed(s).map(
        (one, i) =>
          `${i + 1}. Đề nghị ${given(one)} cho ${two(one.recipients.length)} đơn vị ${isFlag(one) ? `dẫn đầu ${small(s)}` : 'có thành tích tiêu biểu'}, gồm: ${listed(one.recipients)}.`,
      ),
      `IV. NHIỆM VỤ NĂM ${s.year + 1}`,
      besides(s, chance, 1),
      ...where(
        s.nextHead,
        `Hội nghị bàn giao nhiệm vụ điều hành: từ ngày 01/01/${s.year + 1}, ${s.nextHead} nhận nhiệm vụ ${firstOf(s)} năm ${s.year + 1}.`,
      ),
      ...signature(upper(`TM. ${wordOf(s)} thi đua`), chance, ['- Phòng TĐKT;', '- Thành viên;', '- Lưu: VT.']),
    ],
  ),
  heldWay(
    'what was said in turn, who came first and who is of note',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [s.bloc], 'BB-BX', chance),
      'BIÊN BẢN',
      `Hội nghị bình xét các đơn vị xuất sắc năm ${s.year}`,
      `1. ${s.head} (${leadOf(s)})${s.deputy ? ` và ${s.deputy} (${secondOf(s)})` : ''} điều hành hội nghị. Các đơn vị thành viên của ${s.bloc} dự đông đủ: ${listed(s.members)}.`,
      `2. Ý kiến phát biểu: 5 lượt ý kiến, tập trung vào bảng điểm. ${besides(s, chance)}`,
      `3. Kết quả bình xét năm ${s.year}:`,
      ...passed(s).map((one) =>
        isFlag(one)
          ? `- ${listed(one.recipients)} được suy tôn là đơn vị xuất sắc dẫn đầu ${small(s)}, được đề nghị tặng ${namedInFull(one)};`
          : `- ${listed(one.recipients)} được suy tôn là đơn vị tiêu biểu, được đề nghị tặng ${namedInFull(one)};`,
      ),
      ...where(
        s.nextHead,
        `4. Về luân phiên điều hành: các đơn vị thống nhất ${s.nextHead} là đơn vị ${leadOf(s)} năm ${s.year + 1}.`,
      ),
      `Hội nghị kết thúc vào 10 giờ 45 phút, ${long(s)}.`,
      ...signers(chance),
    ],
  ),
  heldWay(
    'an extract: so many votes for what',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...headBox(s, [`UBND ${s.place}`, s.bloc], 'TBB', chance),
      'TRÍCH BIÊN BẢN',
      `Hội nghị tổng kết phong trào thi đua năm ${s.year}`,
      `Chủ tọa: ${s.head} (${headOf(s)}).`,
      `Các đơn vị dự họp: ${size(s)}/${size(s)} thành viên của ${s.bloc}, gồm ${listed(s.members)}.`,
      besides(s, chance),
      'Hội nghị tiến hành bỏ phiếu kín, kết quả:',
      ...passed(s).map(
        (one) =>
          `- Có ${size(s)}/${size(s)} phiếu đề nghị tặng ${namedInFull(one)} năm ${s.year} cho ${listed(one.recipients)};`,
      ),
      ...where(s.nextHead, `- Có ${size(s)}/${size(s)} phiếu bầu ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
      ...signature('CHỦ TỌA', chance, ['- Sở Nội vụ;', '- Lưu.']),
    ],
  ),
  heldWay(
    'a table of votes for each award',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...headBox(s, [s.bloc], 'BB', chance),
      'BIÊN BẢN HỘI NGHỊ SUY TÔN',
      `Năm ${s.year}`,
      `Hội nghị được tổ chức tại ${s.place}, ${long(s)}, với sự có mặt của các đơn vị thành viên ${s.bloc}:`,
      [
        ['STT', 'Đơn vị', 'Chức danh', 'Có mặt'],
        ...s.members.map((unit, i) => [
          String(i + 1),
          unit,
          unit === s.head ? headOf(s) : unit === s.deputy ? deputyOf(s) : 'Thành viên',
          'x',
        ]),
      ],
      `Sau khi thảo luận, hội nghị bỏ phiếu suy tôn các đơn vị xuất sắc năm ${s.year}:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Suy tôn tặng ${namedInFull(one)}`,
        [
          ['Đơn vị được suy tôn', 'Số phiếu', 'Tỷ lệ'],
          ...one.recipients.map((unit) => [unit, `${size(s)}/${size(s)}`, '100%']),
        ],
      ]),
      ...where(s.nextHead, `Đơn vị ${headOf(s)} năm ${s.year + 1} theo kết quả bầu là ${s.nextHead}.`),
      ...signers(chance),
    ],
  ),
];
