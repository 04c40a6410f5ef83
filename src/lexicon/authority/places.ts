import { plainKey } from '../../text/fold.js';
import { KNOWN, type PlaceRow } from './rows.js';

// Where the rows are from. The list of the 63 is the one that official statistics keep (Decision 124/2004/QĐ-TTg).
const LISTED = 'Quyết định 124/2004/QĐ-TTg: danh mục đơn vị hành chính';
const OF_1989 = `Nghị quyết of the National Assembly of 30-6-1989; the day ${KNOWN}`;
const OF_1991 = `Nghị quyết of the National Assembly of 12-8-1991; the day ${KNOWN}`;
const OF_1996 = 'Nghị quyết of the National Assembly of 6-11-1996, in force 1997-01-01';
const OF_2003 = `Nghị quyết 22/2003/QH11; the day ${KNOWN}`;
const OF_2025 = 'Nghị quyết 202/2025/QH15; the new governments run from 2025-07-01';

const LAST_DAY = '2025-06-30';

type Rest = Partial<Omit<PlaceRow, 'code' | 'name' | 'territory'>>;
const row =
  (territory: PlaceRow['territory']) =>
  (name: string, rest: Rest = {}): PlaceRow => ({ code: codeOf(name), name, territory, source: LISTED, ...rest });
const row2025 =
  (territory: PlaceRow['territory']) =>
  (name: string, rest: Rest = {}): PlaceRow => ({
    ...row(territory)(name, { since: '2025-07-01', source: OF_2025, ...rest }),
    code: `${codeOf(name)}-2025`,
  });
const province = row('tỉnh');
const city = row('thành phố');
const provinceOf2025 = row2025('tỉnh');
const cityOf2025 = row2025('thành phố');

/** "Bà Rịa - Vũng Tàu" → "ba-ria-vung-tau" */
const codeOf = (name: string): string => plainKey(name).replaceAll(' ', '-');

/** The 63 until 2025-06-30; eleven of them go on unchanged. */
const OF_63: readonly PlaceRow[] = [
  province('An Giang', { until: LAST_DAY }),
  province('Bà Rịa - Vũng Tàu', { since: '1991', until: LAST_DAY, source: OF_1991, also: ['BR - VT', 'BRVT'] }),
  province('Bình Dương', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Bình Phước', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Bình Thuận', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Bình Định', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Bạc Liêu', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Bắc Giang', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Bắc Kạn', { since: '1997-01-01', until: LAST_DAY, source: OF_1996, also: ['Bắc Cạn'] }),
  province('Bắc Ninh', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Bến Tre', { until: LAST_DAY }),
  province('Cao Bằng'),
  province('Cà Mau', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  city('Cần Thơ', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Gia Lai', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  {
    ...city('Huế', { since: '1989', source: 'Nghị quyết 175/2024/QH15, in force 2025-01-01' }),
    code: 'thua-thien-hue',
    former: {
      name: 'Thừa Thiên Huế',
      territory: 'tỉnh',
      also: ['Thừa Thiên - Huế', 'TT-Huế', 'TT Huế'],
      until: '2024-12-31',
    },
  },
  province('Hà Giang', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Hà Nam', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  city('Hà Nội'),
  province('Hà Tĩnh', { since: '1991', source: OF_1991 }),
  province('Hòa Bình', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Hưng Yên', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Hải Dương', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  city('Hải Phòng', { until: LAST_DAY }),
  province('Hậu Giang', { since: '2004-01-01', until: LAST_DAY, source: OF_2003 }),
  city('Hồ Chí Minh', { until: LAST_DAY, also: ['HCM', 'TPHCM'] }),
  province('Khánh Hòa', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Kiên Giang', { until: LAST_DAY }),
  province('Kon Tum', { since: '1991', until: LAST_DAY, source: OF_1991, also: ['Kontum'] }),
  province('Lai Châu'),
  province('Long An', { until: LAST_DAY }),
  province('Lào Cai', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Lâm Đồng', { until: LAST_DAY }),
  province('Lạng Sơn'),
  province('Nam Định', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Nghệ An', { since: '1991', source: OF_1991 }),
  province('Ninh Bình', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Ninh Thuận', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Phú Thọ', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Phú Yên', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Quảng Bình', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Quảng Nam', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Quảng Ngãi', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Quảng Ninh'),
  province('Quảng Trị', { since: '1989', until: LAST_DAY, source: OF_1989 }),
  province('Sóc Trăng', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Sơn La'),
  province('Thanh Hóa'),
  province('Thái Bình', { until: LAST_DAY }),
  province('Thái Nguyên', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Tiền Giang', { until: LAST_DAY }),
  province('Trà Vinh', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Tuyên Quang', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Tây Ninh', { until: LAST_DAY }),
  province('Vĩnh Long', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Vĩnh Phúc', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Yên Bái', { since: '1991', until: LAST_DAY, source: OF_1991 }),
  province('Điện Biên', { since: '2004-01-01', source: OF_2003 }),
  city('Đà Nẵng', { since: '1997-01-01', until: LAST_DAY, source: OF_1996 }),
  province('Đắk Lắk', { until: LAST_DAY, also: ['Đăk Lăk', 'Đắc Lắc', 'Daklak'] }),
  province('Đắk Nông', { since: '2004-01-01', until: LAST_DAY, source: OF_2003, also: ['Đăk Nông', 'Đắc Nông'] }),
  province('Đồng Nai', { until: LAST_DAY }),
  province('Đồng Tháp', { until: LAST_DAY }),
];

/** The 23 of the 34 that were made of several. */
const OF_2025_MERGED: readonly PlaceRow[] = [
  provinceOf2025('Tuyên Quang'),
  provinceOf2025('Lào Cai'),
  provinceOf2025('Thái Nguyên'),
  provinceOf2025('Phú Thọ'),
  provinceOf2025('Bắc Ninh'),
  cityOf2025('Hải Phòng'),
  provinceOf2025('Hưng Yên'),
  provinceOf2025('Ninh Bình'),
  provinceOf2025('Quảng Trị'),
  cityOf2025('Đà Nẵng'),
  provinceOf2025('Quảng Ngãi'),
  provinceOf2025('Khánh Hòa'),
  provinceOf2025('Gia Lai'),
  provinceOf2025('Đắk Lắk', { also: ['Đăk Lăk', 'Đắc Lắc', 'Daklak'] }),
  provinceOf2025('Lâm Đồng'),
  provinceOf2025('Tây Ninh'),
  provinceOf2025('Đồng Nai'),
  cityOf2025('Hồ Chí Minh', { also: ['HCM', 'TPHCM'] }),
  provinceOf2025('Vĩnh Long'),
  provinceOf2025('Đồng Tháp'),
  provinceOf2025('An Giang'),
  cityOf2025('Cần Thơ'),
  provinceOf2025('Cà Mau'),
];

/** Those that archives still name; when they began is not recorded here. */
const OF_OLD: readonly PlaceRow[] = [
  province('Hà Bắc', { until: '1996-12-31', source: OF_1996 }),
  province('Bắc Thái', { until: '1996-12-31', source: OF_1996 }),
  province('Hải Hưng', { until: '1996-12-31', source: OF_1996 }),
  province('Nam Hà', { since: '1991', until: '1996-12-31', source: OF_1996 }),
  province('Vĩnh Phú', { until: '1996-12-31', source: OF_1996 }),
  province('Quảng Nam - Đà Nẵng', { until: '1996-12-31', source: OF_1996 }),
  province('Sông Bé', { until: '1996-12-31', source: OF_1996 }),
  province('Minh Hải', { until: '1996-12-31', source: OF_1996 }),
  province('Hà Tây', { since: '1991', until: '2008-07-31', source: 'Nghị quyết 15/2008/QH12, in force 2008-08-01' }),
  province('Hà Nam Ninh', { until: '1991', source: OF_1991 }),
  province('Hà Tuyên', { until: '1991', source: OF_1991 }),
  province('Hà Sơn Bình', { until: '1991', source: OF_1991 }),
  province('Hoàng Liên Sơn', { until: '1991', source: OF_1991 }),
  province('Nghệ Tĩnh', { until: '1991', source: OF_1991 }),
  province('Gia Lai - Kon Tum', { until: '1991', source: OF_1991 }),
  province('Thuận Hải', { until: '1991', source: OF_1991 }),
  province('Cửu Long', { until: '1991', source: OF_1991 }),
  { ...province('Hậu Giang', { until: '1991', source: OF_1991 }), code: 'hau-giang-1976' },
  province('Nghĩa Bình', { until: '1989', source: OF_1989 }),
  province('Phú Khánh', { until: '1989', source: OF_1989 }),
  province('Bình Trị Thiên', { until: '1989', source: OF_1989 }),
];

export const PLACE_ROWS: readonly PlaceRow[] = [...OF_63, ...OF_2025_MERGED, ...OF_OLD];
