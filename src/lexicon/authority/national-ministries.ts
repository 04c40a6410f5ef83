import { KNOWN, type NationalRow } from './rows.js';

// The Government as the National Assembly made it: resolutions 02/2002/QH11, 01/2007/QH12 and 176/2025/QH15 (in force on
// 1-3-2025). Days of single ministries before 2025 are general knowledge.
const OF_2025 = 'Nghị quyết 176/2025/QH15 (18-2-2025)';
const OF_2007 = `Nghị quyết 01/2007/QH12 (31-7-2007); the day: ${KNOWN}`;
const OF_2002 = `Nghị quyết 02/2002/QH11 (5-8-2002); the day: ${KNOWN}`;
const OF_1995 = `the National Assembly of October 1995, ${KNOWN}`;
const GOVERNMENT = 'Luật Tổ chức Chính phủ 76/2015/QH13';

const ministry = (code: string, name: string, rest: Partial<NationalRow> = {}): NationalRow => ({
  code: `bo-${code}`,
  name: `Bộ ${name}`,
  part: 'chinh-phu',
  source: GOVERNMENT,
  ...rest,
});
/** Joined to others by the resolution of 2025. */
const until2025 = { until: '2025-02-28', source: `${GOVERNMENT}; end: ${OF_2025}` } as const;
const until2007 = { until: '2007-08', source: OF_2007 } as const;

export const NATIONAL_MINISTRIES: readonly NationalRow[] = [
  {
    code: 'chu-tich-nuoc',
    name: 'Chủ tịch nước',
    also: ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Chủ tịch nước CHXHCN Việt Nam'],
    source: 'Hiến pháp 2013',
  },
  {
    code: 'chinh-phu',
    name: 'Chính phủ',
    also: ['Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    source: GOVERNMENT,
  },
  { code: 'thu-tuong', name: 'Thủ tướng Chính phủ', also: ['Thủ tướng'], short: ['TTCP'], source: GOVERNMENT },
  {
    code: 'quoc-hoi',
    name: 'Quốc hội',
    also: ['Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    source: 'Hiến pháp 2013',
  },
  { code: 'ubtvqh', name: 'Ủy ban Thường vụ Quốc hội', short: ['UBTVQH'], part: 'quoc-hoi', source: 'Hiến pháp 2013' },

  ministry('quoc-phong', 'Quốc phòng', { short: ['BQP'] }),
  // "Bộ Nội vụ" was the ministry of the police until 1998, and is that of the civil service since 2002.
  ministry('cong-an', 'Công an', {
    short: ['BCA'],
    nameSince: '1998-05',
    named: [{ name: 'Bộ Nội vụ', until: '1998-05', source: KNOWN }],
    source: `${GOVERNMENT}; its name of before 1998: ${KNOWN}`,
  }),
  ministry('ngoai-giao', 'Ngoại giao', { short: ['BNG'] }),
  ministry('noi-vu', 'Nội vụ', { since: '2002-08', short: ['BNV'], source: OF_2002 }),
  ministry('tu-phap', 'Tư pháp'),
  ministry('tai-chinh', 'Tài chính'),
  ministry('cong-thuong', 'Công Thương', { since: '2007-07', short: ['BCT'], source: OF_2007 }),
  ministry('xay-dung', 'Xây dựng', { short: ['BXD'] }),
  ministry('vhttdl', 'Văn hóa, Thể thao và Du lịch', { since: '2007-07', source: OF_2007 }),
  ministry('khcn', 'Khoa học và Công nghệ', { since: '2002-08', source: OF_2002 }),
  ministry('gddt', 'Giáo dục và Đào tạo', { since: '1990' }),
  ministry('y-te', 'Y tế', { short: ['BYT'] }),
  ministry('nnmt', 'Nông nghiệp và Môi trường', { since: '2025-03-01', source: OF_2025 }),
  ministry('dan-toc-ton-giao', 'Dân tộc và Tôn giáo', { since: '2025-03-01', source: OF_2025 }),

  ministry('khdt', 'Kế hoạch và Đầu tư', { ...until2025, since: '1995-10', source: `${OF_1995}; end: ${OF_2025}` }),
  ministry('nnptnt', 'Nông nghiệp và Phát triển nông thôn', {
    ...until2025,
    since: '1995-10',
    source: `${OF_1995}; end: ${OF_2025}`,
  }),
  ministry('gtvt', 'Giao thông vận tải', until2025),
  ministry('tnmt', 'Tài nguyên và Môi trường', { ...until2025, since: '2002-08' }),
  ministry('tttt', 'Thông tin và Truyền thông', { ...until2025, since: '2007-07' }),
  ministry('ldtbxh', 'Lao động - Thương binh và Xã hội', { ...until2025, since: '1987' }),

  ministry('cong-nghiep', 'Công nghiệp', { ...until2007, since: '1995-10', source: `${OF_1995}; end: ${OF_2007}` }),
  ministry('thuong-mai', 'Thương mại', until2007),
  ministry('thuy-san', 'Thủy sản', until2007),
  ministry('vhtt', 'Văn hóa - Thông tin', until2007),
  ministry('bcvt', 'Bưu chính, Viễn thông', { ...until2007, since: '2002-08' }),
  ministry('khcnmt', 'Khoa học, Công nghệ và Môi trường', { until: '2002-08', source: OF_2002 }),
  { code: 'ub-tdtt', name: 'Ủy ban Thể dục Thể thao', part: 'chinh-phu', ...until2007 },
  // Provinces and districts had such committees too.
  { code: 'ub-dsgdte', name: 'Ủy ban Dân số, Gia đình và Trẻ em', part: 'chinh-phu', shared: true, ...until2007 },
  { code: 'ban-tccbcp', name: 'Ban Tổ chức - Cán bộ Chính phủ', part: 'chinh-phu', until: '2002-08', source: OF_2002 },
  { code: 'tong-cuc-dia-chinh', name: 'Tổng cục Địa chính', until: '2002-08', source: OF_2002 },
  { code: 'tong-cuc-buu-dien', name: 'Tổng cục Bưu điện', until: '2002-08', source: OF_2002 },
];
