import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, passed, titled, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { decidedOn, inCell, letterHead, units, verbOf, withGiver } from './layout.js';

/** The office of home affairs makes known what was decided. */
export const THIRTEENTH_NOTICE: readonly Way[] = [
  heldWay('an official letter, by dashes', { step: 'decided' }, (s, chance) => [
    ...letterHead(s, `thông báo kết quả khen thưởng năm ${s.year}`),
    `Kính gửi: Các đơn vị thành viên ${s.bloc}`,
    '',
    `Căn cứ các quyết định khen thưởng ngày ${decidedOn(s)} của cấp có thẩm quyền, ${s.office.name} thông báo các tập thể thuộc ${s.bloc} đã được khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).map((one) => `- ${capital(withGiver(one))}: ${counted(one)}, gồm ${listed(one.recipients)}.`),
    `Đề nghị các đơn vị thông báo kết quả khen thưởng đến cán bộ, công chức, viên chức, người lao động được biết./.`,
    ...signature(`KT. ${s.office.post}\nPHÓ ${s.office.post}`, chance, ['- Như trên;', '- Lưu: VT.']),
  ]),
  heldWay('a notice with a table, days of decisions', { step: 'decided', givers: false }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách tập thể thuộc ${s.bloc} được khen thưởng năm ${s.year}`,
    '',
    `${s.office.name} thông báo danh sách ${units(s)} tập thể đã được cấp có thẩm quyền quyết định khen thưởng thành tích công tác năm ${s.year}, cụ thể:`,
    [
      ['TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Ngày quyết định'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, inCell(one), decidedOn(s)]),
    ],
    `Thời gian, địa điểm trao thưởng ${s.office.name} sẽ có thông báo sau./.`,
    ...signature(s.office.post, chance, ['- Các tập thể có tên trên;', '- Lưu: VT.']),
  ]),
  heldWay('who has decided, award by award', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả xét khen thưởng thành tích năm ${s.year}`,
    '',
    `Sau khi có quyết định của cấp có thẩm quyền, ${s.office.name} thông báo kết quả khen thưởng năm ${s.year} của ${s.bloc} như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(one.giver)} đã quyết định ${verbOf(one)} ${titled(one)} cho ${two(one.recipients.length)} đơn vị:`,
      ...one.recipients.map((unit) => `+ ${unit}`),
    ]),
    `Trên đây là kết quả khen thưởng năm ${s.year}, ${s.office.name} thông báo để các đơn vị biết./.`,
    ...signature(s.office.post, chance, ['- Các đơn vị thành viên;', '- Lưu: VT.']),
  ]),
];
