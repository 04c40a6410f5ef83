import { KNOWN, type UnitRow } from './rows.js';

// Units in a province that a ministry or a head office leads. The regional offices of 2025 ("khu vực II") cross
// provinces and are no units of one.
const OF_2025 = `the reform of 2025, ${KNOWN}: to be checked case by case`;
const OWN_LAW = 'the law of its sector';

export const SECTOR_UNITS: readonly UnitRow[] = [
  { code: 'cong-an', name: 'Công an', shared: true, short: ['CA', 'CAT'], source: OWN_LAW },
  { code: 'bo-chqs', name: 'Bộ Chỉ huy quân sự', short: ['Bộ CHQS'], source: OWN_LAW },
  {
    code: 'bdbp',
    name: 'Bộ đội Biên phòng',
    also: ['Bộ Chỉ huy Bộ đội Biên phòng', 'Ban Chỉ huy Bộ đội Biên phòng'],
    short: ['BĐBP'],
    source: `${OWN_LAW}; under Bộ Chỉ huy quân sự since July 2025, ${KNOWN}`,
  },
  { code: 'tand', name: 'Tòa án nhân dân', shared: true, short: ['TAND'], source: 'Luật Tổ chức Tòa án nhân dân' },
  {
    code: 'vksnd',
    name: 'Viện kiểm sát nhân dân',
    shared: true,
    also: ['Viện kiểm sát'],
    short: ['VKSND'],
    source: 'Luật Tổ chức Viện kiểm sát nhân dân',
  },
  {
    code: 'cuc-thads',
    name: 'Cục Thi hành án dân sự',
    shared: true,
    nameUntil: '2025-06-30',
    named: [{ name: 'Thi hành án dân sự', since: '2025-07-01', source: OF_2025 }],
    also: ['Thi hành án dân sự'],
    short: ['Cục THADS', 'THADS'],
    source: 'Luật Thi hành án dân sự 26/2008/QH12',
  },
  { code: 'cuc-thue', name: 'Cục Thuế', until: '2025-03', source: `Luật Quản lý thuế; end: ${OF_2025}` },
  { code: 'thue-tinh', name: 'Thuế', shared: true, since: '2025-07-01', source: OF_2025 },
  { code: 'cuc-hai-quan', name: 'Cục Hải quan', until: '2025-03', source: `Luật Hải quan; end: ${OF_2025}` },
  {
    code: 'kbnn',
    name: 'Kho bạc Nhà nước',
    shared: true,
    also: ['Kho bạc'],
    short: ['KBNN'],
    source: OWN_LAW,
  },
  {
    code: 'nhnn',
    name: 'Ngân hàng Nhà nước chi nhánh',
    also: [
      'Ngân hàng Nhà nước Việt Nam chi nhánh',
      'Chi nhánh Ngân hàng Nhà nước',
      'Chi nhánh Ngân hàng Nhà nước Việt Nam',
    ],
    source: `Luật Ngân hàng Nhà nước Việt Nam; regional branches since 2025, ${KNOWN}`,
  },
  {
    code: 'nhcsxh',
    name: 'Chi nhánh Ngân hàng Chính sách xã hội',
    shared: true,
    also: ['Ngân hàng Chính sách xã hội', 'Ngân hàng Chính sách xã hội chi nhánh'],
    source: OWN_LAW,
  },
  { code: 'bhxh', name: 'Bảo hiểm xã hội', shared: true, short: ['BHXH'], source: 'Luật Bảo hiểm xã hội' },
  {
    code: 'cuc-thong-ke',
    name: 'Cục Thống kê',
    nameUntil: '2025-03',
    named: [
      { name: 'Chi cục Thống kê', since: '2025-03', until: '2025-07', source: OF_2025 },
      { name: 'Thống kê', since: '2025-07', source: OF_2025 },
    ],
    source: 'Luật Thống kê',
  },
  {
    code: 'cuc-qltt',
    name: 'Cục Quản lý thị trường',
    also: ['Chi cục Quản lý thị trường'],
    source: `a department of Sở Công Thương ("Chi cục") before October 2018 and since 2025, ${KNOWN}`,
  },
  { code: 'vnpt', name: 'VNPT', ends: 'place', shared: true, source: KNOWN },
  { code: 'viettel', name: 'Viettel', ends: 'place', shared: true, source: KNOWN },
  {
    code: 'canh-sat-pccc',
    name: 'Cảnh sát phòng cháy và chữa cháy',
    also: ['Sở Cảnh sát phòng cháy và chữa cháy'],
    until: '2018',
    source: `beside Công an in some provinces, ${KNOWN}`,
  },
  { code: 'buu-dien', name: 'Bưu điện', shared: true, source: OWN_LAW },
];
