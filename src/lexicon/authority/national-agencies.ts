import { KNOWN, type NationalRow } from './rows.js';

// What the Government has beside its ministries, the general departments of ministries, courts and the offices of the state.
const OF_2025 = 'Nghị quyết 176/2025/QH15 (18-2-2025)';
const GOVERNMENT = 'Luật Tổ chức Chính phủ 76/2015/QH13';
const AGENCY = `a decree of its own, ${KNOWN}`;
const FINANCE_2025 = `Nghị định 29/2025/NĐ-CP, ${KNOWN}`;

/** Joined to others by the resolution of 2025. */
const until2025 = { until: '2025-02-28', source: `${GOVERNMENT}; end: ${OF_2025}` } as const;

export const NATIONAL_AGENCIES: readonly NationalRow[] = [
  { code: 'vpcp', name: 'Văn phòng Chính phủ', short: ['VPCP'], part: 'chinh-phu', source: GOVERNMENT },
  {
    code: 'thanh-tra-chinh-phu',
    name: 'Thanh tra Chính phủ',
    short: ['TTrCP'],
    part: 'chinh-phu',
    nameSince: '2004',
    named: [{ name: 'Thanh tra Nhà nước', until: '2004', source: 'Luật Thanh tra 22/2004/QH11' }],
    source: GOVERNMENT,
  },
  {
    code: 'nhnn',
    name: 'Ngân hàng Nhà nước Việt Nam',
    also: ['Ngân hàng Nhà nước'],
    short: ['NHNN'],
    shared: true,
    part: 'chinh-phu',
    source: 'Luật Ngân hàng Nhà nước Việt Nam 46/2010/QH12',
  },
  {
    code: 'uy-ban-dan-toc',
    name: 'Ủy ban Dân tộc',
    short: ['UBDT'],
    part: 'chinh-phu',
    ...until2025,
    since: '2002-08',
  },

  // What the Government has beside its ministries. The insurance went to the ministry of finance in 2025, under its name.
  { code: 'bhxh', name: 'Bảo hiểm xã hội Việt Nam', short: ['BHXH Việt Nam', 'BHXHVN'], source: AGENCY },
  { code: 'ttxvn', name: 'Thông tấn xã Việt Nam', short: ['TTXVN'], part: 'chinh-phu', source: AGENCY },
  { code: 'vtv', name: 'Đài Truyền hình Việt Nam', short: ['VTV', 'Đài THVN'], source: AGENCY },
  { code: 'vov', name: 'Đài Tiếng nói Việt Nam', short: ['VOV', 'Đài TNVN'], part: 'chinh-phu', source: AGENCY },
  {
    code: 'vast',
    name: 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
    nameSince: '2012-12',
    named: [{ name: 'Viện Khoa học và Công nghệ Việt Nam', until: '2012-12', source: KNOWN }],
    part: 'chinh-phu',
    source: `Nghị định 108/2012/NĐ-CP, ${KNOWN}`,
  },
  {
    code: 'vass',
    name: 'Viện Hàn lâm Khoa học xã hội Việt Nam',
    nameSince: '2012-12',
    named: [{ name: 'Viện Khoa học xã hội Việt Nam', until: '2012-12', source: KNOWN }],
    part: 'chinh-phu',
    source: `Nghị định 109/2012/NĐ-CP, ${KNOWN}`,
  },
  {
    code: 'ubqlv',
    name: 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp',
    since: '2018-02',
    until: '2025-02-28',
    part: 'chinh-phu',
    source: `Nghị quyết 09/NQ-CP (3-2-2018); end: ${OF_2025}, ${KNOWN}`,
  },
  { code: 'bql-lang', name: 'Ban Quản lý Lăng Chủ tịch Hồ Chí Minh', source: AGENCY },
  { code: 'dhqg-ha-noi', name: 'Đại học Quốc gia Hà Nội', short: ['ĐHQG Hà Nội', 'ĐHQGHN'], source: AGENCY },
  {
    code: 'dhqg-tphcm',
    name: 'Đại học Quốc gia Thành phố Hồ Chí Minh',
    also: ['Đại học Quốc gia TP Hồ Chí Minh'],
    short: ['ĐHQG TP.HCM', 'ĐHQG-HCM', 'ĐHQG TP Hồ Chí Minh'],
    source: AGENCY,
  },

  // General departments that the reform made departments of the ministry of finance, or ended.
  { code: 'tong-cuc-thue', name: 'Tổng cục Thuế', part: 'bo-tai-chinh', ...until2025 },
  {
    code: 'cuc-thue',
    name: 'Cục Thuế',
    shared: true,
    part: 'bo-tai-chinh',
    since: '2025-03-01',
    source: FINANCE_2025,
  },
  { code: 'tong-cuc-hai-quan', name: 'Tổng cục Hải quan', part: 'bo-tai-chinh', ...until2025 },
  {
    code: 'cuc-hai-quan',
    name: 'Cục Hải quan',
    shared: true,
    part: 'bo-tai-chinh',
    since: '2025-03-01',
    source: FINANCE_2025,
  },
  { code: 'tong-cuc-thong-ke', name: 'Tổng cục Thống kê', ...until2025 },
  { code: 'kbnn', name: 'Kho bạc Nhà nước', short: ['KBNN'], shared: true, part: 'bo-tai-chinh', source: AGENCY },
  { code: 'tong-cuc-thads', name: 'Tổng cục Thi hành án dân sự', part: 'bo-tu-phap', ...until2025 },
  {
    code: 'tong-cuc-qltt',
    name: 'Tổng cục Quản lý thị trường',
    part: 'bo-cong-thuong',
    since: '2018-10',
    ...until2025,
  },
  {
    code: 'ban-tdkt-tw',
    name: 'Ban Thi đua - Khen thưởng Trung ương',
    short: ['Ban TĐKT Trung ương'],
    part: 'bo-noi-vu',
    source: `under the ministry since 2007, ${KNOWN}`,
  },
  {
    code: 'hd-tdkt-tw',
    name: 'Hội đồng Thi đua - Khen thưởng Trung ương',
    short: ['Hội đồng TĐKT Trung ương'],
    source: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  },

  {
    code: 'ktnn',
    name: 'Kiểm toán Nhà nước',
    short: ['KTNN'],
    since: '1994-07',
    source: 'Luật Kiểm toán nhà nước 81/2015/QH13',
  },
  {
    code: 'tandtc',
    name: 'Tòa án nhân dân tối cao',
    short: ['TANDTC', 'TAND tối cao'],
    source: 'Luật Tổ chức Tòa án nhân dân',
  },
  {
    code: 'vksndtc',
    name: 'Viện kiểm sát nhân dân tối cao',
    short: ['VKSNDTC', 'VKSND tối cao'],
    source: 'Luật Tổ chức Viện kiểm sát nhân dân',
  },
  {
    code: 'van-phong-quoc-hoi',
    name: 'Văn phòng Quốc hội',
    short: ['VPQH'],
    part: 'quoc-hoi',
    source: 'Luật Tổ chức Quốc hội',
  },
  { code: 'van-phong-ctn', name: 'Văn phòng Chủ tịch nước', short: ['VPCTN'], source: AGENCY },
];
