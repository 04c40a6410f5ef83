import { KNOWN, type UnitRow } from './rows.js';

// Organs of the Party in a province: the structure of Quy định 137-QĐ/TW (2017) and what the press calls them; the
// reform of 2025 as the first provinces carried it out (Bắc Giang, Quyết định 983-QĐ/TU of 12-2-2025).
const PARTY = 'Quy định 137-QĐ/TW (2017)';
const OF_2025 = 'Quyết định 983-QĐ/TU (Bắc Giang, 12-2-2025); other provinces in February and March 2025';
const PRESS_2025 = `công văn of 27-6-2025 on uniform names; until then each province had its own, ${KNOWN}`;

/** "… Tỉnh ủy Bắc Ninh": the committee carries the place. */
const ofCommittee = (code: string, name: string, rest: Partial<UnitRow> = {}): UnitRow => ({
  code,
  name: `${name} Tỉnh ủy`,
  ends: 'place',
  part: 'tinh-uy',
  shared: true,
  source: PARTY,
  ...rest,
  also: [name, ...(rest.also ?? [])],
});

export const PARTY_UNITS: readonly UnitRow[] = [
  {
    code: 'tinh-uy',
    name: 'Tỉnh ủy',
    ends: 'place',
    also: ['Ban Chấp hành Đảng bộ', 'Đảng bộ'],
    source: PARTY,
    shared: true,
  },
  // The bare name is no alias: unions have a Ban Thường vụ too.
  { ...ofCommittee('ban-thuong-vu', 'Ban Thường vụ'), also: [] },
  {
    ...ofCommittee('van-phong-tinh-uy', 'Văn phòng'),
    // "Văn phòng" alone may be that of anybody.
    also: [],
    short: ['VPTU'],
  },
  ofCommittee('ban-to-chuc', 'Ban Tổ chức', { short: ['BTCTU'] }),
  ofCommittee('ban-tuyen-giao', 'Ban Tuyên giáo', { short: ['BTGTU'], until: '2025-03' }),
  ofCommittee('ban-dan-van', 'Ban Dân vận', { short: ['BDVTU'], until: '2025-03' }),
  ofCommittee('ban-tuyen-giao-dan-van', 'Ban Tuyên giáo và Dân vận', { since: '2025-02', source: OF_2025 }),
  ofCommittee('ban-noi-chinh', 'Ban Nội chính', { short: ['BNCTU'] }),
  ofCommittee('ubkt', 'Ủy ban Kiểm tra', { short: ['UBKTTU', 'UBKT'] }),
  ofCommittee('ban-tu-tuong-van-hoa', 'Ban Tư tưởng - Văn hóa', { until: '2007', source: KNOWN }),
  {
    code: 'ban-bvcssk',
    name: 'Ban Bảo vệ, chăm sóc sức khỏe cán bộ',
    also: ['Ban Bảo vệ và chăm sóc sức khỏe cán bộ', 'Ban Bảo vệ sức khỏe cán bộ', 'Ban Chăm sóc sức khỏe cán bộ'],
    short: ['Ban BVCSSKCB'],
    source: PARTY,
  },
  {
    code: 'duk-ccq',
    name: 'Đảng ủy Khối các cơ quan',
    part: 'tinh-uy',
    also: ['Đảng bộ Khối các cơ quan'],
    short: ['ĐUK'],
    until: '2025-03',
    source: PARTY,
  },
  {
    code: 'duk-dn',
    name: 'Đảng ủy Khối doanh nghiệp',
    part: 'tinh-uy',
    also: ['Đảng bộ Khối doanh nghiệp'],
    until: '2025-03',
    source: PARTY,
  },
  {
    code: 'duk-ccq-dn',
    name: 'Đảng ủy Khối các cơ quan và doanh nghiệp',
    part: 'tinh-uy',
    also: ['Đảng bộ Khối các cơ quan và doanh nghiệp'],
    until: '2025-03',
    source: PARTY,
  },
  {
    code: 'db-cqd',
    name: 'Đảng bộ các cơ quan Đảng',
    part: 'tinh-uy',
    also: ['Đảng ủy các cơ quan Đảng'],
    since: '2025-02',
    source: OF_2025,
  },
  {
    code: 'db-ubnd',
    name: 'Đảng bộ Ủy ban nhân dân',
    part: 'tinh-uy',
    also: ['Đảng ủy Ủy ban nhân dân'],
    shared: true,
    since: '2025-02',
    source: OF_2025,
  },
  { code: 'truong-chinh-tri', name: 'Trường Chính trị', part: 'tinh-uy', source: PARTY },
  { code: 'bao', name: 'Báo', ends: 'place', part: 'tinh-uy', until: '2025-06', source: PARTY },
  {
    code: 'bao-ptth',
    name: 'Báo và phát thanh, truyền hình',
    ends: 'place',
    part: 'tinh-uy',
    also: ['Báo và Đài Phát thanh - Truyền hình', 'Báo và Đài Phát thanh và Truyền hình'],
    since: '2025-02',
    source: PRESS_2025,
  },
];
