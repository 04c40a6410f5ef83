import {
  capital,
  counted,
  dashed,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { all, blocBox, by, councilOf, grants, head, isTitle, law, signed, signOf, wentWell } from './layout.js';

/** One sort of awards, lettered. */
const lettered = (s: Story, title: boolean): string[] =>
  passed(s)
    .filter((one) => isTitle(one) === title)
    .flatMap((one, i) => [`${'abcdef'[i]}) Đề nghị ${by(one)} cho ${counted(one)}:`, ...dashed(one.recipients)]);

/** Submissions, as offices and blocs of three provinces write them. */
export const SIXTEENTH_SUBMISSION: readonly Way[] = [
  heldWay('titles, then forms of commendation', { step: 'recommended' }, (s, chance) => {
    const [titles, forms] = [lettered(s, true), lettered(s, false)];
    return [
      ...head(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `Về việc đề nghị tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}`,
      '',
      `Kính gửi: Chủ tịch Ủy ban nhân dân ${s.place}`,
      '',
      law(s),
      `Căn cứ biên bản bình xét thi đua năm ${s.year} của ${s.bloc};`,
      `Sau khi thẩm định hồ sơ, ${s.office.name} kính trình Chủ tịch Ủy ban nhân dân ${s.place} xem xét khen thưởng theo thẩm quyền và trình cấp trên khen thưởng thành tích năm ${s.year} như sau:`,
      ...where(titles.length, '1. Danh hiệu thi đua', ...titles),
      ...where(forms.length, `${titles.length ? 2 : 1}. Hình thức khen thưởng`, ...forms),
      `${s.office.name} kính trình Chủ tịch Ủy ban nhân dân ${s.place} xem xét, quyết định./.`,
      ...signed([s.office.post], ['- Như trên;', '- Lưu: VT, TĐKT.'], chance),
    ];
  }),
  heldWay('counts, and a list behind', { step: 'recommended' }, (s, chance) => [
    ...head(s, blocBox(s), `TTr-${signOf(s)}`, chance),
    'TỜ TRÌNH',
    `Đề nghị khen thưởng tổng kết phong trào thi đua năm ${s.year}`,
    '',
    `Kính gửi: ${councilOf(s)}`,
    '',
    `Thực hiện hướng dẫn của ${s.office.name} về tổng kết công tác thi đua, khen thưởng năm ${s.year}, ${s.bloc} đã họp bình xét. ${wentWell(chance)}`,
    `${s.bloc} kính đề nghị ${councilOf(s)} xem xét, trình cấp có thẩm quyền khen thưởng: ${passed(s)
      .map((one) => `${namedInFull(one)} cho ${counted(one)}`)
      .join('; ')} (có danh sách kèm theo).`,
    `Kính mong Hội đồng quan tâm, xem xét./.`,
    ...signed([`TM. ${s.bloc}`, headOf(s)], ['- Như kính gửi;', '- Các đơn vị thành viên;', '- Lưu: VT.'], chance),
    '',
    'DANH SÁCH',
    `Các tập thể đề nghị khen thưởng năm ${s.year}`,
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${signOf(s)} của ${s.bloc})`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng đề nghị', 'Tóm tắt thành tích'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        `Hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}`,
      ]),
    ],
  ]),
  heldWay('each with why it is asked for', { step: 'recommended' }, (s, chance) => [
    ...head(s, blocBox(s), `TTr-${signOf(s)}`, chance),
    'TỜ TRÌNH',
    `V/v xét khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
    '',
    `Kính gửi: ${s.office.name}`,
    '',
    `Ngày 05/12/${s.year}, ${s.bloc} đã họp tổng kết, chấm điểm và bình xét thi đua năm ${s.year}. Trên cơ sở kết quả bình xét, ${leadOf(s)} đề nghị ${s.office.name} thẩm định, tham mưu trình cấp có thẩm quyền khen thưởng:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. ${all(one)}: ${one.recipients.length > 1 ? 'các đơn vị' : 'đơn vị'} đạt kết quả cao trong phong trào thi đua của ${wordOf(s)}, đề nghị ${one.giver} ${grants(one)} năm ${s.year}.`,
    ),
    `Hồ sơ gửi kèm gồm: biên bản họp, bảng tổng hợp điểm, báo cáo thành tích của ${listed([...new Set(s.awards.map(({ recipient }) => recipient))])}.`,
    'Trân trọng./.',
    ...signed([leadOf(s)], ['- Như trên;', `- Lưu: ${wordOf(s)} thi đua.`], chance),
  ]),
];
