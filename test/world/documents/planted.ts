import { healthOffice, type PlantedPapers, planted, told } from './sheets.js';

const flag = (recipient: string) => told(recipient, 'Cờ thi đua', 'UBND tỉnh');
const merit = (recipient: string) => told(recipient, 'Bằng khen');

/** In provinces of their own. Of each kind one that is found; what looks like it and is right stands beside. */
export const plantedDocuments = (): PlantedPapers[] => [
  planted(
    'who leads next year is no member; a member in other words leads after',
    'Lâm Đồng',
    ['head-not-member'],
    [
      'minutes',
      'sections, lists in sentences',
      '2017-12-05',
      2017,
      { members: ['Sở Công Thương', 'Sở KH&CN', 'Sở Xây dựng'], nextHead: 'Sở Y tế' },
    ],
    [
      'minutes',
      'sections, lists in sentences',
      '2018-12-05',
      2018,
      { members: ['Sở Công Thương', 'Sở Khoa học và Công nghệ', 'Sở Xây dựng'], nextHead: 'Sở KH&CN tỉnh Lâm Đồng' },
    ],
  ),
  planted(
    'two heads of a year, but one where one unit has two names',
    'Kiên Giang',
    ['heads-differ'],
    ['review', 'recipient first', '2016-12-05', 2016, { head: 'Sở Tư pháp', nextHead: 'Tòa án nhân dân tỉnh' }],
    ['pact', 'members in a sentence', '2017-02-10', 2017, { head: 'Sở Công Thương' }],
    ['review', 'plain report', '2015-12-05', 2015, { nextHead: 'Sở Tư pháp tỉnh Kiên Giang' }],
  ),
  planted(
    'two decisions on one award; and one on the same award of the next year',
    'Bình Phước',
    ['decided-twice'],
    ['decision', 'numbers under Điều 1', '2019-02-01', 2018, { awards: [flag('Sở Y tế')] }],
    ['decision', 'in the sentence', '2019-03-01', 2018, { awards: [flag('Sở Y tế tỉnh Bình Phước')] }],
    ['decision', 'numbers under Điều 1', '2020-03-01', 2019, { awards: [flag('Sở Y tế')] }],
  ),
  planted(
    'a district that gives in 2026, and one that gave in time',
    'Long An',
    ['granter-gone'],
    [
      'decision',
      'numbers under Điều 1',
      '2026-02-10',
      2025,
      { place: 'huyện Tân Lộc', above: 'tỉnh Long An', awards: [told('Trường THCS Đại Đồng', 'Giấy khen')] },
    ],
    [
      'decision',
      'in the sentence',
      '2025-06-10',
      2024,
      { place: 'huyện Tân Lộc', above: 'tỉnh Long An', awards: [told('Trường THCS Phú Thủy', 'Giấy khen')] },
    ],
  ),
  planted(
    'two submissions of one number; not those of two issuers or years',
    'Tiền Giang',
    ['number-twice'],
    ['submission', 'sections and numbers', '2018-01-10', 2017, { number: 15, awards: [merit('Sở Y tế')] }],
    ['submission', 'table', '2018-04-10', 2017, { number: 15, awards: [merit('Sở Tư pháp')] }],
    ['submission', 'sections and numbers', '2019-01-10', 2018, { number: 15, awards: [merit('Sở Y tế')] }],
    [
      'submission',
      'sections and numbers',
      '2018-01-12',
      2016,
      { number: 15, office: healthOffice('tỉnh Tiền Giang'), awards: [merit('Chi cục Dân số')] },
    ],
  ),
  planted(
    'awards before their law, and one after it',
    'Cà Mau',
    ['award-not-yet', 'award-not-yet'],
    [
      'submission',
      'sections and numbers',
      '2022-01-10',
      2021,
      { awards: [told('UBND xã Tân Tiến, huyện Tân Lộc', 'danh hiệu Xã tiêu biểu')] },
    ],
    [
      'submission',
      'the bloc asks, in sentences',
      '2023-01-10',
      2022,
      { awards: [told('UBND xã Đại Đồng, huyện Tân Lộc', 'danh hiệu “Xã tiêu biểu”')] },
    ],
    [
      'submission',
      'sections and numbers',
      '2025-01-10',
      2024,
      { awards: [told('UBND xã Quang Trung, huyện Tân Lộc', 'danh hiệu Xã tiêu biểu')] },
    ],
  ),
  planted(
    'a flag for a person, a title of persons for a unit; and each for its own',
    'Đồng Nai',
    ['recipient-kind', 'recipient-kind'],
    [
      'submission',
      'table',
      '2019-01-10',
      2018,
      {
        awards: [
          told('Bà Lê Thị Mơ', 'Cờ thi đua', 'UBND tỉnh', true),
          told('Sở Y tế', 'Chiến sĩ thi đua cấp tỉnh'),
          told('Bà Hoàng Thị Nhung', 'Chiến sĩ thi đua cấp tỉnh', 'Chủ tịch UBND tỉnh', true),
          merit('Sở Nội vụ'),
        ],
      },
    ],
  ),
  planted(
    'a title that names another award than its two',
    'Tây Ninh',
    ['title-differs', 'title-differs'],
    [
      'decision',
      'numbers under Điều 1',
      '2018-02-10',
      2017,
      { inTitle: 'Cờ thi đua', awards: [merit('Sở Y tế'), merit('Sở Nội vụ')] },
    ],
  ),
];
