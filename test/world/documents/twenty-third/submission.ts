import { headBox, signature } from '../boxes.js';
import { capital, counted, dashed, listed, long, namedInFull, passed, two, upper, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { isHigh } from '../twenty-second/layout.js';

const COPIES = ['- Như trên;', '- Hội đồng TĐKT;', '- Lưu: VT, TĐKT.'];
const head = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions, as the offices of an ordinary province write them. */
export const TWENTY_THIRD_SUBMISSION: readonly Way[] = [
  heldWay('what one gives oneself, what others give', { step: 'recommended' }, (s, chance) => {
    const high = passed(s).filter(isHigh);
    const own = passed(s).filter((one) => !isHigh(one));
    return [
      ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `Đề nghị khen thưởng thành tích năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
      `Kính gửi: ${head(s)}.`,
      `Sau khi thẩm định hồ sơ của ${s.bloc}, căn cứ kết quả họp xét, ${s.office.name} kính trình ${head(s)} như sau:`,
      ...where(
        own.length,
        `1. Đề nghị ${head(s)} quyết định khen thưởng năm ${s.year} đối với:`,
        ...own.flatMap((one) => [
          `1.${own.indexOf(one) + 1}. ${capital(namedInFull(one))} cho ${counted(one)}:`,
          ...dashed(one.recipients),
        ]),
      ),
      ...where(
        high.length,
        `${own.length ? 2 : 1}. Đề nghị ${head(s)} trình cấp trên khen thưởng năm ${s.year} đối với:`,
        ...high.flatMap((one) => [
          `${own.length ? 2 : 1}.${high.indexOf(one) + 1}. ${capital(namedInFull(one))} cho ${counted(one)}:`,
          ...dashed(one.recipients),
        ]),
      ),
      `Kính đề nghị ${head(s)} xem xét, quyết định./.`,
      ...signature(s.office.post, chance, COPIES),
    ];
  }),
  heldWay('a list with a row over each award', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc xét khen thưởng phong trào thi đua năm ${s.year}`,
    '',
    `Kính gửi: Ủy ban nhân dân ${s.place}`,
    `${s.office.name} trình Ủy ban nhân dân ${s.place} xem xét khen thưởng các tập thể của ${s.bloc} có thành tích xuất sắc năm ${s.year} (danh sách đính kèm).`,
    'Hồ sơ gồm: biên bản họp, báo cáo thành tích, bảng chấm điểm của từng đơn vị./.',
    ...signature(s.office.post, chance, COPIES),
    '',
    `DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${s.year}`,
    `(Kèm theo Tờ trình số: ${two(s.number)}/TTr-${s.office.sign} ${long(s)})`,
    [
      ['STT', 'Hình thức khen thưởng / tên tập thể', 'Thành tích chủ yếu'],
      ...passed(s).flatMap((one, i) => [
        [['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i], upper(namedInFull(one)), ''],
        ...one.recipients.map((unit, j) => [String(j + 1), unit, `Hoàn thành tốt các chỉ tiêu thi đua năm ${s.year}`]),
      ]),
    ],
  ]),
  heldWay('in running words', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v đề nghị tặng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    `Phong trào thi đua năm ${s.year} ở ${s.bloc} có nhiều khởi sắc, xuất hiện những tập thể tiêu biểu. Để kịp thời động viên, ${s.office.name} kính trình Hội đồng xem xét các đề nghị sau đây.`,
    ...passed(s).map(
      (one, i) =>
        `${['Thứ nhất', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Thứ tám'][i]}, đề nghị tặng thưởng ${namedInFull(one)} đối với ${counted(one)} là ${listed(one.recipients)}, vì đã ${one.award.startsWith('Cờ') ? 'dẫn đầu' : 'có nhiều đóng góp cho'} phong trào thi đua năm ${s.year}.`,
    ),
    `Các tập thể nêu trên đủ điều kiện, tiêu chuẩn, không bị kỷ luật, không có đơn thư khiếu nại, tố cáo./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
];
