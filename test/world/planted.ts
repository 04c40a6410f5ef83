import type { FindingCode } from '../../src/domain/finding.js';
import { award, bloc, form, head, members, type Planted, planted } from './sheets.js';

/** In provinces of their own. Of each kind one that is found; what looks like it and is right stands beside. */
export const contradictions = (): Planted[] => [
  planted(
    'who leads next year is no member; a member in other words leads after',
    'Lâm Đồng',
    ['head-not-member'],
    [
      '2017-12-05',
      form('minutes', 'Khối thi đua Kinh tế tỉnh Lâm Đồng'),
      bloc('Khối thi đua Kinh tế', 2017),
      ...members('Khối thi đua Kinh tế', 'Sở Công Thương', 'Sở KH&CN', 'Sở Xây dựng'),
      head('Khối thi đua Kinh tế', 'Sở Y tế', 2018),
    ],
    [
      '2018-12-05',
      form('minutes', 'Khối thi đua Kinh tế tỉnh Lâm Đồng'),
      bloc('Khối thi đua Kinh tế', 2018),
      ...members('Khối thi đua Kinh tế', 'Sở Công Thương', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Xây dựng'),
      head('Khối thi đua Kinh tế', 'Sở Khoa học & Công nghệ tỉnh Lâm Đồng', 2019),
    ],
  ),
  planted(
    'two heads of a year, but one where one unit has two names',
    'Kiên Giang',
    ['heads-differ'],
    [
      '2016-12-05',
      bloc('Khối thi đua Nội chính', 2016),
      head('Khối thi đua Nội chính', 'Tòa án nhân dân tỉnh', 2017),
      head('Khối thi đua Nội chính', 'Sở Tư pháp', 2016),
    ],
    [
      '2017-12-05',
      bloc('Khối thi đua Nội chính tỉnh Kiên Giang', 2017),
      head('Khối thi đua Nội chính tỉnh Kiên Giang', 'Sở Tư pháp', 2017),
    ],
    [
      '2016-12-06',
      bloc('KHỐI THI ĐUA NỘI CHÍNH', 2016),
      head('KHỐI THI ĐUA NỘI CHÍNH', 'Sở Tư pháp tỉnh Kiên Giang', 2016),
    ],
  ),
  planted(
    'two decisions on one award, in other words; and one on the same award of the next year',
    'Bình Phước',
    ['decided-twice'],
    [
      '2019-02-01',
      form('decision', 'UBND tỉnh Bình Phước', '11/QĐ-UBND'),
      award('Sở Y tế', 'Cờ thi đua', 2018, 'decided'),
    ],
    [
      '2019-03-01',
      form('decision', 'Chủ tịch UBND tỉnh Bình Phước', '12/QĐ-UBND'),
      award('Sở Y tế tỉnh Bình Phước', 'Cờ thi đua xuất sắc của UBND tỉnh', 2018, 'decided', {
        granter: 'Chủ tịch UBND tỉnh',
      }),
    ],
    [
      '2020-03-01',
      form('decision', 'UBND tỉnh Bình Phước', '11/QĐ-UBND'),
      award('Sở Y tế', 'Cờ thi đua', 2019, 'decided'),
    ],
  ),
  planted(
    'a district that gives in 2026, and one that gave in time',
    'Long An',
    ['granter-gone'],
    [
      '2026-02-10',
      form('decision', 'UBND huyện Tân Lộc'),
      award('Trường THCS Đại Đồng', 'Giấy khen', 2025, 'decided', { granter: 'Chủ tịch UBND huyện Tân Lộc' }),
    ],
    [
      '2025-06-10',
      form('decision', 'UBND huyện Tân Lộc'),
      award('Trường THCS Phú Thủy', 'Giấy khen', 2025, 'decided', { granter: 'UBND huyện Tân Lộc' }),
    ],
    [
      '2026-03-10',
      form('decision', 'UBND xã Tân Tiến'),
      award('Trường THCS Quang Trung, xã Tân Tiến', 'Giấy khen', 2025, 'decided', { granter: 'UBND xã Tân Tiến' }),
    ],
  ),
  planted(
    'two submissions of one number, whatever the issuer is called; not those of two issuers or years',
    'Tiền Giang',
    ['number-twice'],
    [
      '2018-01-10',
      form('submission', 'Sở Nội vụ tỉnh Tiền Giang', '15/TTr-SNV'),
      award('Sở Y tế', 'Bằng khen', 2017, 'recommended'),
    ],
    [
      '2018-04-10',
      form('submission', 'SỞ NỘI VỤ', '15/TTr-SNV'),
      award('Sở Tư pháp', 'Bằng khen', 2017, 'recommended'),
    ],
    ['2019-01-10', form('submission', 'Sở Nội vụ', '15/TTr-SNV'), award('Sở Y tế', 'Bằng khen', 2018, 'recommended')],
    ['2018-01-12', form('submission', 'Sở Y tế', '15/TTr-SYT'), award('Sở Y tế', 'Bằng khen', 2015, 'recommended')],
  ),
  planted(
    'awards before their law, and one after it',
    'Cà Mau',
    ['award-not-yet', 'award-not-yet'],
    [
      '2022-01-10',
      form('submission', 'UBND tỉnh Cà Mau', '3/TTr-UBND'),
      award('UBND xã Tân Tiến, huyện Tân Lộc', 'Xã tiêu biểu', 2021, 'recommended'),
    ],
    [
      '2023-01-10',
      form('submission', 'UBND tỉnh Cà Mau', '4/TTr-UBND'),
      award('UBND xã Đại Đồng, huyện Tân Lộc', 'danh hiệu “Xã tiêu biểu”', 2022, 'recommended'),
    ],
    [
      '2025-01-10',
      form('submission', 'UBND tỉnh Cà Mau', '5/TTr-UBND'),
      award('UBND xã Quang Trung, huyện Tân Lộc', 'Xã tiêu biểu', 2024, 'recommended'),
    ],
  ),
  planted(
    'a flag for a person, a title of persons for a unit; and each for its own',
    'Đồng Nai',
    ['recipient-kind', 'recipient-kind'],
    [
      '2018-12-10',
      award('bà Lê Thị Mơ', 'Cờ thi đua xuất sắc', 2018, 'voted', { recipient_kind: 'person' }),
      award('Sở Y tế', 'Chiến sĩ thi đua cấp tỉnh', 2018, 'voted'),
      award('bà Lê Thị Mơ', 'Chiến sĩ thi đua cấp tỉnh', 2018, 'voted', { recipient_kind: 'person' }),
      award('Sở Y tế', 'Bằng khen', 2018, 'voted'),
    ],
  ),
  planted(
    'a title that names another award',
    'Tây Ninh',
    ['title-differs'],
    [
      '2018-02-10',
      form('decision', 'UBND tỉnh Tây Ninh', '7/QĐ-UBND'),
      award('Sở Y tế', 'Bằng khen', 2017, 'decided', { award_in_title: 'Cờ thi đua' }),
      award('Sở Nội vụ', 'Bằng khen', 2017, 'decided'),
    ],
  ),
];

/** Of these the papers of the world itself are free. */
export const CONTRADICTION: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'award-not-yet',
  'granter-gone',
  'number-twice',
  'recipient-kind',
  'title-differs',
  'decided-twice',
  'head-not-member',
  'heads-differ',
]);
