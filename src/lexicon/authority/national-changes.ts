import { KNOWN, type PartRow, type UnitChangeRow } from './rows.js';

const OF_2025 = 'Nghị quyết 176/2025/QH15 (18-2-2025)';
const OF_2007 = 'Nghị quyết 01/2007/QH12 (31-7-2007)';
const OF_2002 = 'Nghị quyết 02/2002/QH11 (5-8-2002)';
const PARTY_2025 = `the Central Committee's session of January 2025, ${KNOWN}`;

const change = (from: readonly string[], into: readonly string[], at: string, source: string): UnitChangeRow => ({
  from,
  into,
  at,
  source,
});

/** What became of units of the whole country; one that keeps its name goes on, as in the provinces. */
export const NATIONAL_CHANGES: readonly UnitChangeRow[] = [
  change(['bo-khdt'], ['bo-tai-chinh'], '2025-03-01', OF_2025),
  change(['bo-gtvt'], ['bo-xay-dung'], '2025-03-01', OF_2025),
  change(['bo-tttt'], ['bo-khcn'], '2025-03-01', OF_2025),
  { ...change(['bo-tttt'], ['bo-vhttdl'], '2025-03-01', `press and publishing, ${KNOWN}`), by: 'succeeds' },
  change(['bo-nnptnt', 'bo-tnmt'], ['bo-nnmt'], '2025-03-01', OF_2025),
  // Trades went to the ministry of education, child care to that of health.
  change(['bo-ldtbxh'], ['bo-noi-vu'], '2025-03-01', OF_2025),
  { ...change(['bo-ldtbxh'], ['bo-gddt', 'bo-y-te'], '2025-03-01', `${OF_2025}, ${KNOWN}`), by: 'succeeds' },
  { ...change(['uy-ban-dan-toc'], ['bo-dan-toc-ton-giao'], '2025-03-01', OF_2025), by: 'renamed' },
  change(['ubqlv'], [], '2025-03-01', `its companies to Bộ Tài chính, ${KNOWN}`),
  { ...change(['tong-cuc-thue'], ['cuc-thue'], '2025-03-01', `Nghị định 29/2025/NĐ-CP, ${KNOWN}`), by: 'renamed' },
  {
    ...change(['tong-cuc-hai-quan'], ['cuc-hai-quan'], '2025-03-01', `Nghị định 29/2025/NĐ-CP, ${KNOWN}`),
    by: 'renamed',
  },
  { ...change(['tong-cuc-thong-ke'], ['bo-tai-chinh'], '2025-03-01', `its Cục Thống kê, ${KNOWN}`), by: 'succeeds' },
  { ...change(['tong-cuc-thads'], ['bo-tu-phap'], '2025-03-01', `a department of it, ${KNOWN}`), by: 'succeeds' },
  { ...change(['tong-cuc-qltt'], ['bo-cong-thuong'], '2025-03-01', `a department of it, ${KNOWN}`), by: 'succeeds' },
  change(['ban-tuyen-giao-tw', 'ban-dan-van-tw'], ['ban-tgdv-tw'], '2025-02', PARTY_2025),
  { ...change(['ban-kinh-te-tw'], ['ban-cscl-tw'], '2025-02', PARTY_2025), by: 'renamed' },
  change(['ban-doi-ngoai-tw'], ['bo-ngoai-giao', 'van-phong-tw-dang'], '2025-02', PARTY_2025),
  change(['duk-ccq-tw'], ['du-ccqd-tw', 'du-chinh-phu', 'du-quoc-hoi', 'du-mttq-dt-tw'], '2025-02', PARTY_2025),
  change(['duk-dn-tw'], ['du-chinh-phu'], '2025-02', PARTY_2025),

  change(['bo-cong-nghiep', 'bo-thuong-mai'], ['bo-cong-thuong'], '2007-08', OF_2007),
  change(['bo-thuy-san'], ['bo-nnptnt'], '2007-08', OF_2007),
  change(['bo-vhtt', 'ub-tdtt'], ['bo-vhttdl'], '2007-08', OF_2007),
  { ...change(['bo-bcvt'], ['bo-tttt'], '2007-08', OF_2007), by: 'renamed' },
  change(['ub-dsgdte'], ['bo-y-te', 'bo-ldtbxh', 'bo-vhttdl'], '2007-08', OF_2007),
  change(['ban-tu-tuong-van-hoa-tw', 'ban-khoa-giao-tw'], ['ban-tuyen-giao-tw'], '2007', KNOWN),
  { ...change(['ban-tccbcp'], ['bo-noi-vu'], '2002-08', OF_2002), by: 'renamed' },
  { ...change(['bo-khcnmt'], ['bo-khcn'], '2002-08', OF_2002), by: 'renamed' },
  { ...change(['tong-cuc-dia-chinh'], ['bo-tnmt'], '2002-08', OF_2002), by: 'renamed' },
  { ...change(['tong-cuc-buu-dien'], ['bo-bcvt'], '2002-08', OF_2002), by: 'renamed' },
];

/** Who belongs to whom since a day. */
export const NATIONAL_PARTS: readonly PartRow[] = [
  { of: 'chinh-phu', parts: ['bhxh', 'bql-lang', 'vtv'], until: '2025-02-28', source: KNOWN },
  { of: 'bo-tai-chinh', parts: ['bhxh'], since: '2025-03-01', source: `Nghị định 29/2025/NĐ-CP, ${KNOWN}` },
  { of: 'bo-quoc-phong', parts: ['bql-lang'], since: '2025-03-01', source: `${OF_2025}, ${KNOWN}` },
];
