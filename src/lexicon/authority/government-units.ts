import { KNOWN, type UnitRow } from './rows.js';

// Departments of a province: decrees 13/2008, 24/2014, 107/2020 and 45/2025; days of the reform of 2025 differ by
// province and are mostly 1-3-2025. What was before 2008 is general knowledge.
const DECREE = 'Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP';
const OF_2025 = 'Nghị định 45/2025/NĐ-CP (28-2-2025)';
const OF_2008 = 'Nghị định 13/2008/NĐ-CP';
const BEFORE = `before Nghị định 13/2008/NĐ-CP, ${KNOWN}`;

const department = (code: string, name: string, rest: Partial<UnitRow> = {}): UnitRow => ({
  code: `so-${code}`,
  name: `Sở ${name}`,
  part: 'ubnd',
  source: DECREE,
  ...rest,
});
/** Until the reform of 2025 joined it to another. */
const until2025 = { until: '2025-03' } as const;

export const GOVERNMENT_UNITS: readonly UnitRow[] = [
  {
    code: 'ubnd',
    name: 'Ủy ban nhân dân',
    shared: true,
    also: ['Nhân dân và Ủy ban nhân dân'],
    short: ['UBND'],
    source: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13',
  },
  {
    code: 'hdnd',
    name: 'Hội đồng nhân dân',
    shared: true,
    short: ['HĐND'],
    source: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13',
  },
  { code: 'van-phong-ubnd', name: 'Văn phòng Ủy ban nhân dân', part: 'ubnd', shared: true, source: DECREE },
  {
    code: 'van-phong-hdnd-ubnd',
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    shared: true,
    source: `in provinces before 2004, in districts until 2025, ${KNOWN}`,
  },
  {
    code: 'hd-tdkt',
    name: 'Hội đồng Thi đua - Khen thưởng',
    part: 'ubnd',
    shared: true,
    source: 'Luật Thi đua, khen thưởng',
  },
  // The offices of deputies were joined and divided in 2008, 2016 and 2021; the days are not recorded here.
  { code: 'van-phong-hdnd', name: 'Văn phòng Hội đồng nhân dân', part: 'hdnd', shared: true, source: KNOWN },
  { code: 'van-phong-doan-dbqh', name: 'Văn phòng Đoàn đại biểu Quốc hội', source: KNOWN },
  {
    code: 'van-phong-doan-dbqh-hdnd',
    name: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
    source: 'Nghị quyết 1004/2020/UBTVQH14',
  },

  department('noi-vu', 'Nội vụ', { short: ['SNV'] }),
  department('tu-phap', 'Tư pháp', { short: ['STP'] }),
  department('tai-chinh', 'Tài chính', { short: ['STC'] }),
  department('khdt', 'Kế hoạch và Đầu tư', { ...until2025, since: '1995', short: ['SKHĐT'] }),
  department('cong-thuong', 'Công Thương', { since: '2008', short: ['SCT'], source: OF_2008 }),
  department('nnptnt', 'Nông nghiệp và Phát triển nông thôn', { ...until2025, since: '1995', short: ['SNN'] }),
  department('tnmt', 'Tài nguyên và Môi trường', { ...until2025, since: '2003' }),
  department('nnmt', 'Nông nghiệp và Môi trường', { since: '2025-02', source: OF_2025 }),
  department('xay-dung', 'Xây dựng', { short: ['SXD'] }),
  department('gtvt', 'Giao thông vận tải', until2025),
  department('khcn', 'Khoa học và Công nghệ', { since: '2003' }),
  department('tttt', 'Thông tin và Truyền thông', { ...until2025, since: '2008', source: OF_2008 }),
  department('ldtbxh', 'Lao động - Thương binh và Xã hội', until2025),
  department('vhttdl', 'Văn hóa, Thể thao và Du lịch', { since: '2008', source: OF_2008 }),
  // Where a province has a department of tourism, culture and sport are one.
  department('vhtt', 'Văn hóa và Thể thao', { since: '2008', source: `${DECREE} (where tourism has its own)` }),
  department('du-lich', 'Du lịch'),
  department('gddt', 'Giáo dục và Đào tạo'),
  department('y-te', 'Y tế', { short: ['SYT'] }),
  department('ngoai-vu', 'Ngoại vụ', { short: ['SNgV'] }),
  department('qhkt', 'Quy hoạch - Kiến trúc'),
  department('dan-toc-ton-giao', 'Dân tộc và Tôn giáo', { since: '2025-02', source: `${OF_2025}, Điều 9` }),
  { code: 'ban-dan-toc', name: 'Ban Dân tộc', part: 'ubnd', until: '2025-03', source: DECREE },
  { code: 'thanh-tra', name: 'Thanh tra', part: 'ubnd', shared: true, source: DECREE },
  {
    code: 'ban-tdkt',
    name: 'Ban Thi đua - Khen thưởng',
    part: 'so-noi-vu',
    short: ['Ban TĐKT'],
    source: `${OF_2008}; a division of Sở Nội vụ since 2025 in most provinces, ${KNOWN}`,
  },
  { code: 'ban-ton-giao', name: 'Ban Tôn giáo', part: 'so-noi-vu', source: `${OF_2008}; its own before, ${KNOWN}` },
  {
    code: 'bql-kcn',
    name: 'Ban Quản lý các khu công nghiệp',
    part: 'ubnd',
    also: ['Ban Quản lý khu công nghiệp'],
    short: ['BQLKCN'],
    source: DECREE,
  },
  {
    code: 'bql-kkt',
    name: 'Ban Quản lý khu kinh tế',
    part: 'ubnd',
    also: ['Ban Quản lý các khu kinh tế'],
    source: DECREE,
  },
  {
    code: 'bql-kkt-kcn',
    name: 'Ban Quản lý khu kinh tế và các khu công nghiệp',
    part: 'ubnd',
    source: `${DECREE}, ${KNOWN}`,
  },
  {
    code: 'tt-hcc',
    name: 'Trung tâm Phục vụ hành chính công',
    part: 'ubnd',
    shared: true,
    also: ['Trung tâm Hành chính công'],
    short: ['TTHCC'],
    source: 'Nghị định 61/2018/NĐ-CP',
  },
  {
    code: 'ban-attp',
    name: 'Ban Quản lý An toàn thực phẩm',
    part: 'ubnd',
    source: 'a pilot of single provinces (Bắc Ninh, Đà Nẵng, Thành phố Hồ Chí Minh)',
  },
  {
    code: 'dai-ptth',
    name: 'Đài Phát thanh và Truyền hình',
    part: 'ubnd',
    short: ['Đài PTTH'],
    until: '2025-06',
    source: DECREE,
  },

  // Until 1995, 2003 and 2008.
  department('nong-nghiep', 'Nông nghiệp', { until: '1996', source: BEFORE }),
  department('lam-nghiep', 'Lâm nghiệp', { until: '1996', source: BEFORE }),
  department('thuy-loi', 'Thủy lợi', { until: '1996', source: BEFORE }),
  {
    code: 'ub-dsgdte',
    name: 'Ủy ban Dân số, Gia đình và Trẻ em',
    part: 'ubnd',
    shared: true,
    until: '2008',
    source: BEFORE,
  },
  department('dia-chinh', 'Địa chính', { until: '2003', source: BEFORE }),
  department('khcnmt', 'Khoa học, Công nghệ và Môi trường', { until: '2003', source: BEFORE }),
  {
    code: 'ban-tccq',
    name: 'Ban Tổ chức chính quyền',
    part: 'ubnd',
    until: '2004',
    source: BEFORE,
  },
  department('thuong-mai', 'Thương mại', { until: '2008', source: BEFORE }),
  department('thuong-mai-du-lich', 'Thương mại và Du lịch', { until: '2008', source: BEFORE }),
  department('cong-nghiep', 'Công nghiệp', { until: '2008', source: BEFORE }),
  department('van-hoa-thong-tin', 'Văn hóa - Thông tin', { until: '2008', source: BEFORE }),
  department('tdtt', 'Thể dục thể thao', { until: '2008', source: BEFORE }),
  department('bcvt', 'Bưu chính, Viễn thông', { since: '2003', until: '2008', source: BEFORE }),
  department('thuy-san', 'Thủy sản', { until: '2008', source: BEFORE }),
];
