import { nothing } from '../people.js';
import { capital, listed, namedInFull, passed, semicolons } from '../phrases.js';
import { type Way, way } from '../story.js';
import { signedBeside, twoColumns } from './layout.js';

/** Notices, written when all others had been looked at. */
export const LATEST_NOTICE: readonly Way[] = [
  way('a letter', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    `Kính gửi: Các đơn vị thành viên ${s.bloc}.`,
    `${s.office.name} thông báo các tập thể thuộc ${s.bloc} đã được cấp có thẩm quyền quyết định khen thưởng thành tích năm ${s.year}:`,
    ...passed(s).map((one) => `+ ${capital(namedInFull(one))}: ${semicolons(one.recipients)}.`),
    'Đề nghị các đơn vị biết, thực hiện./.',
    ...signedBeside([`KT. ${s.office.post}`, `PHÓ ${s.office.post}`], chance),
  ]),
  way('all that one unit has', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách tập thể thuộc ${s.bloc} được khen thưởng năm ${s.year}`,
    `Căn cứ các quyết định khen thưởng đã ban hành, ${s.office.name} thông báo:`,
    [
      ['STT', 'Tập thể', 'Được tặng thưởng'],
      ...[...new Set(s.awards.map(({ recipient }) => recipient))].map((unit, i) => [
        String(i + 1),
        unit,
        s.awards
          .filter(({ recipient }) => recipient === unit)
          .map((one) => namedInFull(one))
          .join('; '),
      ]),
    ],
    ...signedBeside([s.office.post], chance),
  ]),
  way('by decision of the day', { step: 'decided' }, (s, chance) => [
    ...twoColumns(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về khen thưởng đối với ${s.bloc}`,
    `Thực hiện công tác khen thưởng năm ${s.year}, ${s.office.name} thông báo để các đơn vị được biết:`,
    ...passed(s).map(
      (one, i) =>
        `${capital(listed(one.recipients))} được tặng thưởng ${namedInFull(one)} năm ${s.year} (theo Quyết định số ${s.number + 300 + i} ngày 15/02/${s.year + 1}).`,
    ),
    nothing(s, chance, 1),
    ...signedBeside([s.office.post], chance),
  ]),
];
