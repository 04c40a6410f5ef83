import { KNOWN, type PartRow, type UnitChangeRow } from './rows.js';

const OF_2025 = 'Nghị định 45/2025/NĐ-CP; the day by province, mostly 1-3-2025';
const PARTY_2025 = 'Quyết định 983-QĐ/TU (Bắc Giang, 12-2-2025), from 1-3-2025; earlier in other provinces';
const OF_2008 = 'Nghị định 13/2008/NĐ-CP (4-2-2008)';
const TO_CHECK = `the reform of 2025, ${KNOWN}: to be checked case by case`;

const change = (from: readonly string[], into: readonly string[], at: string, source: string): UnitChangeRow => ({
  from,
  into,
  at,
  source,
});

/**
 * A unit that keeps its name goes on, and the others are merged into it: Sở Tài chính is the same before and after it
 * took Sở Kế hoạch và Đầu tư in. One with a new name is a new unit.
 */
export const UNIT_CHANGES: readonly UnitChangeRow[] = [
  change(['so-khdt'], ['so-tai-chinh'], '2025-03', OF_2025),
  change(['so-gtvt'], ['so-xay-dung'], '2025-03', OF_2025),
  change(['so-tttt'], ['so-khcn'], '2025-03', OF_2025),
  change(['so-nnptnt', 'so-tnmt'], ['so-nnmt'], '2025-03', OF_2025),
  // Labour to Nội vụ, the fight against poverty to Nông nghiệp và Môi trường, child care to Y tế, trades to Giáo dục.
  change(['so-ldtbxh'], ['so-noi-vu', 'so-nnmt', 'so-y-te', 'so-gddt'], '2025-03', OF_2025),
  { ...change(['so-tttt'], ['so-vhttdl'], '2025-03', `press and publishing, ${KNOWN}`), by: 'succeeds' },
  { ...change(['ban-dan-toc'], ['so-dan-toc-ton-giao'], '2025-03', `${OF_2025}; Điều 9, where kept`), by: 'renamed' },
  change(['ban-tuyen-giao', 'ban-dan-van'], ['ban-tuyen-giao-dan-van'], '2025-03', PARTY_2025),
  change(['duk-ccq-dn'], ['db-cqd', 'db-ubnd'], '2025-03', PARTY_2025),
  change(['duk-ccq'], ['db-cqd', 'db-ubnd'], '2025-03', PARTY_2025),
  change(['duk-dn'], ['db-ubnd'], '2025-03', PARTY_2025),
  change(['bao', 'dai-ptth'], ['bao-ptth'], '2025', 'March to June 2025 by province; công văn of 27-6-2025'),
  { ...change(['cuc-thue'], ['thue-tinh'], '2025-07-01', TO_CHECK), by: 'succeeds' },
  change(['cuc-hai-quan'], [], '2025-03', `customs of regions since, ${TO_CHECK}`),

  change(['so-cong-nghiep', 'so-thuong-mai', 'so-thuong-mai-du-lich'], ['so-cong-thuong'], '2008', OF_2008),
  change(['so-van-hoa-thong-tin', 'so-tdtt'], ['so-vhttdl'], '2008', OF_2008),
  { ...change(['so-bcvt'], ['so-tttt'], '2008', OF_2008), by: 'renamed' },
  change(['so-thuy-san'], ['so-nnptnt'], '2008', OF_2008),
  change(['ub-dsgdte'], ['so-y-te', 'so-ldtbxh', 'so-vhttdl'], '2008', `${OF_2008}; ${KNOWN}`),
  change(['canh-sat-pccc'], ['cong-an'], '2018', `Nghị định 01/2018/NĐ-CP, ${KNOWN}`),
  change(['so-nong-nghiep', 'so-lam-nghiep', 'so-thuy-loi'], ['so-nnptnt'], '1996', KNOWN),
  { ...change(['ban-tu-tuong-van-hoa'], ['ban-tuyen-giao'], '2007', KNOWN), by: 'renamed' },
  { ...change(['so-dia-chinh'], ['so-tnmt'], '2003', KNOWN), by: 'renamed' },
  { ...change(['so-khcnmt'], ['so-khcn'], '2003', KNOWN), by: 'renamed' },
  { ...change(['ban-tccq'], ['so-noi-vu'], '2004', KNOWN), by: 'renamed' },
];

/** Who belongs to whom since a day; what holds for the whole life of a unit stands in its row. */
export const PARTS: readonly PartRow[] = [
  {
    of: 'mttq',
    parts: ['ldld', 'hoi-nong-dan', 'hoi-lhpn', 'tinh-doan', 'hoi-ccb'],
    since: '2025-06-09',
    source: 'Quy định 301-QĐ/TW (9-6-2025): one office of the Front',
  },
  { of: 'bo-chqs', parts: ['bdbp'], since: '2025-07', source: TO_CHECK },
  { of: 'so-cong-thuong', parts: ['cuc-qltt'], since: '2025-03', source: TO_CHECK },
  { of: 'so-cong-thuong', parts: ['cuc-qltt'], since: '2008', until: '2018-10', source: KNOWN },
];
