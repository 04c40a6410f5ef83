import { capital, counted, listed, passed, semicolons, titled } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { all, by, head, signed } from './layout.js';

/** Decisions of a year are made on one day. */
const on = ({ year }: Story): string => `15/02/${year + 1}`;

/** Notices of what was decided, as offices of three provinces write them. */
export const SIXTEENTH_NOTICE: readonly Way[] = [
  heldWay('by who decided', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng tổng kết năm ${s.year} của ${s.bloc}`,
    '',
    `Căn cứ các quyết định khen thưởng ban hành ngày ${on(s)}, ${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc} như sau:`,
    ...[...new Set(s.awards.map(({ giver }) => giver))].flatMap((giver, i) => [
      `${i + 1}. ${giver} quyết định tặng:`,
      ...passed(s)
        .filter((one) => one.giver === giver)
        .map((one) => `- ${capital(titled(one))} cho ${counted(one)}: ${semicolons(one.recipients)}.`),
    ]),
    `Đề nghị các đơn vị cử người đến ${s.office.name} nhận quyết định và hiện vật khen thưởng./.`,
    ...signed([s.office.post], ['- Các đơn vị có tên trên;', '- Lưu: VT, TĐKT.'], chance),
  ]),
  heldWay('a letter to those who have it', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${listed([...new Set(s.awards.map(({ recipient }) => recipient))])}`,
    '',
    `${s.office.name} thông báo đến các đơn vị thuộc ${s.bloc} kết quả khen thưởng năm ${s.year}:`,
    ...passed(s).map((one) => `${capital(all(one))} đã được ${by(one)} về thành tích năm ${s.year}.`),
    'Việc trao thưởng do các đơn vị tổ chức theo nghi thức quy định, bảo đảm trang trọng, tiết kiệm./.',
    ...signed([`KT. ${s.office.post}`, `PHÓ ${s.office.post}`], ['- Như trên;', '- Lưu: VT.'], chance),
  ]),
  heldWay('a table with who decided', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}`,
    '',
    `Ngày ${on(s)}, cấp có thẩm quyền đã ban hành quyết định khen thưởng thành tích năm ${s.year}. ${s.office.name} thông báo danh sách các đơn vị được khen thưởng:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu thi đua, hình thức khen thưởng', 'Cấp quyết định khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(titled(one)), one.giver]),
    ],
    'Trên đây là thông báo kết quả khen thưởng để các đơn vị biết, thực hiện./.',
    ...signed([s.office.post], [`- UBND ${s.place} (báo cáo);`, '- Các đơn vị liên quan;', '- Lưu: VT.'], chance),
  ]),
];
