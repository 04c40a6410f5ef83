import { KNOWN, type NationalRow } from './rows.js';

// Organs of the Party, the Front, unions and associations of the whole country. In February 2025 committees and boards
// were joined; the decisions of the Politburo are named as the press told them.
const PARTY = 'Điều lệ Đảng';
const OF_2025 = `the Central Committee's session of January 2025, ${KNOWN}`;
const STATUTE = 'its statute';

const board = (code: string, name: string, rest: Partial<NationalRow> = {}): NationalRow => ({
  code: `${code}-tw`,
  name: `${name} Trung ương`,
  source: PARTY,
  ...rest,
});
const until2025 = { until: '2025-02', source: `${PARTY}; end: ${OF_2025}` } as const;

/** "Hội Nông dân Việt Nam" is also what those of provinces are called: by itself it may be any of them. */
const union = (code: string, name: string, also: readonly string[] = []): NationalRow => ({
  code,
  name: `Trung ương ${name}`,
  also: [name, ...also],
  source: STATUTE,
});
const association = (code: string, name: string, rest: Partial<NationalRow> = {}): NationalRow => ({
  code,
  name,
  source: STATUTE,
  ...rest,
});

export const NATIONAL_PARTY: readonly NationalRow[] = [
  {
    code: 'van-phong-tw-dang',
    name: 'Văn phòng Trung ương Đảng',
    also: ['Văn phòng Trung ương'],
    short: ['VPTW Đảng'],
    source: PARTY,
  },
  board('ban-to-chuc', 'Ban Tổ chức'),
  board('ban-tuyen-giao', 'Ban Tuyên giáo', { since: '2007', ...until2025 }),
  board('ban-dan-van', 'Ban Dân vận', until2025),
  board('ban-tgdv', 'Ban Tuyên giáo và Dân vận', { since: '2025-02', source: OF_2025 }),
  board('ban-noi-chinh', 'Ban Nội chính'),
  board('ban-kinh-te', 'Ban Kinh tế', until2025),
  board('ban-cscl', 'Ban Chính sách, chiến lược', { since: '2025-02', source: OF_2025 }),
  board('ban-doi-ngoai', 'Ban Đối ngoại', until2025),
  board('ubkt', 'Ủy ban Kiểm tra', { short: ['UBKT Trung ương'] }),
  board('ban-tu-tuong-van-hoa', 'Ban Tư tưởng - Văn hóa', { until: '2007', source: KNOWN }),
  board('ban-khoa-giao', 'Ban Khoa giáo', { until: '2007', source: KNOWN }),
  board('duk-ccq', 'Đảng ủy Khối các cơ quan', {
    ...until2025,
    also: ['Đảng bộ Khối các cơ quan Trung ương'],
    short: ['ĐUK các cơ quan Trung ương'],
  }),
  board('duk-dn', 'Đảng ủy Khối Doanh nghiệp', { ...until2025, also: ['Đảng bộ Khối Doanh nghiệp Trung ương'] }),
  board('du-ccqd', 'Đảng ủy các cơ quan Đảng', {
    since: '2025-01',
    also: ['Đảng bộ các cơ quan Đảng Trung ương'],
    source: OF_2025,
  }),
  { code: 'du-chinh-phu', name: 'Đảng ủy Chính phủ', also: ['Đảng bộ Chính phủ'], since: '2025-01', source: OF_2025 },
  { code: 'du-quoc-hoi', name: 'Đảng ủy Quốc hội', also: ['Đảng bộ Quốc hội'], since: '2025-01', source: OF_2025 },
  board('du-mttq-dt', 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể', { since: '2025-01', source: OF_2025 }),
  { code: 'quan-uy-tw', name: 'Quân ủy Trung ương', source: PARTY },
  {
    code: 'hvctqg',
    name: 'Học viện Chính trị quốc gia Hồ Chí Minh',
    also: ['Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh'],
    short: ['Học viện CTQG Hồ Chí Minh'],
    source: PARTY,
  },
  { code: 'bao-nhan-dan', name: 'Báo Nhân Dân', source: PARTY },
  { code: 'tap-chi-cong-san', name: 'Tạp chí Cộng sản', source: PARTY },

  {
    code: 'tw-mttq',
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    also: ['Trung ương Mặt trận Tổ quốc Việt Nam', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    short: ['UBTW MTTQ Việt Nam', 'UBTƯ MTTQ Việt Nam'],
    source: 'Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13',
  },
  {
    code: 'tong-ldld',
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    also: ['Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động'],
    short: ['TLĐLĐ Việt Nam', 'TLĐ'],
    source: STATUTE,
  },
  {
    code: 'tw-doan',
    name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    also: [
      'Trung ương Đoàn',
      'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'Ban Chấp hành Trung ương Đoàn',
    ],
    short: ['BCH Trung ương Đoàn'],
    source: STATUTE,
  },
  union('tw-hoi-lhpn', 'Hội Liên hiệp Phụ nữ Việt Nam', ['Trung ương Hội Phụ nữ Việt Nam']),
  union('tw-hoi-nong-dan', 'Hội Nông dân Việt Nam'),
  union('tw-hoi-ccb', 'Hội Cựu chiến binh Việt Nam'),

  association('lm-htx', 'Liên minh Hợp tác xã Việt Nam'),
  association('lhh-khkt', 'Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam', { short: ['VUSTA'] }),
  association('lh-vhnt', 'Liên hiệp các Hội Văn học nghệ thuật Việt Nam'),
  association('lh-huu-nghi', 'Liên hiệp các tổ chức hữu nghị Việt Nam'),
  association('hoi-nha-bao', 'Hội Nhà báo Việt Nam'),
  association('hoi-nha-van', 'Hội Nhà văn Việt Nam'),
  association('hoi-luat-gia', 'Hội Luật gia Việt Nam'),
  association('hoi-ctd', 'Hội Chữ thập đỏ Việt Nam', { also: ['Trung ương Hội Chữ thập đỏ Việt Nam'] }),
  association('hoi-khuyen-hoc', 'Hội Khuyến học Việt Nam', { also: ['Trung ương Hội Khuyến học Việt Nam'] }),
  association('hoi-nct', 'Hội Người cao tuổi Việt Nam', { also: ['Trung ương Hội Người cao tuổi Việt Nam'] }),
  association('hoi-nguoi-mu', 'Hội Người mù Việt Nam', { also: ['Trung ương Hội Người mù Việt Nam'] }),
  association('hoi-dong-y', 'Hội Đông y Việt Nam', { also: ['Trung ương Hội Đông y Việt Nam'] }),
  association('hoi-cuu-tnxp', 'Hội Cựu thanh niên xung phong Việt Nam'),
  association('hoi-sinh-vien', 'Hội Sinh viên Việt Nam', { also: ['Trung ương Hội Sinh viên Việt Nam'] }),
  association('hoi-lh-thanh-nien', 'Hội Liên hiệp Thanh niên Việt Nam', {
    also: ['Trung ương Hội Liên hiệp Thanh niên Việt Nam'],
  }),
  association('vcci', 'Liên đoàn Thương mại và Công nghiệp Việt Nam', {
    nameSince: '2021-12',
    named: [{ name: 'Phòng Thương mại và Công nghiệp Việt Nam', until: '2021-12', source: KNOWN }],
    short: ['VCCI'],
    source: `${STATUTE}; its name of before December 2021: ${KNOWN}`,
  }),
];
