import { KNOWN, type PlaceChangeRow } from './rows.js';

/** The provinces of 2025, each with what it was made of; the others of the 34 go on as they were. */
const merger = (into: string, from: readonly string[]): PlaceChangeRow => ({
  from,
  into: [into],
  at: '2025-07-01',
  source: 'Nghị quyết 202/2025/QH15',
});

const division = (at: string, source: string) => (from: string, into: readonly string[]) => ({
  from: [from],
  into,
  at,
  source,
});
const in1989 = division('1989', `Nghị quyết of the National Assembly of 30-6-1989; the day ${KNOWN}`);
const in1991 = division('1991', `Nghị quyết of the National Assembly of 12-8-1991; the day ${KNOWN}`);
const in1997 = division('1997-01-01', 'Nghị quyết of the National Assembly of 6-11-1996');
const in2004 = division('2004-01-01', `Nghị quyết 22/2003/QH11; the day ${KNOWN}`);

export const PLACE_CHANGES: readonly PlaceChangeRow[] = [
  merger('tuyen-quang-2025', ['ha-giang', 'tuyen-quang']),
  merger('lao-cai-2025', ['yen-bai', 'lao-cai']),
  merger('thai-nguyen-2025', ['bac-kan', 'thai-nguyen']),
  merger('phu-tho-2025', ['vinh-phuc', 'hoa-binh', 'phu-tho']),
  merger('bac-ninh-2025', ['bac-giang', 'bac-ninh']),
  merger('hai-phong-2025', ['hai-duong', 'hai-phong']),
  merger('hung-yen-2025', ['thai-binh', 'hung-yen']),
  merger('ninh-binh-2025', ['ha-nam', 'nam-dinh', 'ninh-binh']),
  merger('quang-tri-2025', ['quang-binh', 'quang-tri']),
  merger('da-nang-2025', ['quang-nam', 'da-nang']),
  merger('quang-ngai-2025', ['kon-tum', 'quang-ngai']),
  merger('khanh-hoa-2025', ['ninh-thuan', 'khanh-hoa']),
  merger('gia-lai-2025', ['binh-dinh', 'gia-lai']),
  merger('dak-lak-2025', ['phu-yen', 'dak-lak']),
  merger('lam-dong-2025', ['dak-nong', 'binh-thuan', 'lam-dong']),
  merger('tay-ninh-2025', ['long-an', 'tay-ninh']),
  merger('dong-nai-2025', ['binh-phuoc', 'dong-nai']),
  merger('ho-chi-minh-2025', ['ba-ria-vung-tau', 'binh-duong', 'ho-chi-minh']),
  merger('vinh-long-2025', ['ben-tre', 'tra-vinh', 'vinh-long']),
  merger('dong-thap-2025', ['tien-giang', 'dong-thap']),
  merger('an-giang-2025', ['kien-giang', 'an-giang']),
  merger('can-tho-2025', ['soc-trang', 'hau-giang', 'can-tho']),
  merger('ca-mau-2025', ['bac-lieu', 'ca-mau']),
  { from: ['ha-tay'], into: ['ha-noi'], at: '2008-08-01', source: 'Nghị quyết 15/2008/QH12' },
  // What keeps its name goes on; the other was divided from it.
  in2004('dak-lak', ['dak-nong']),
  in2004('lai-chau', ['dien-bien']),
  in2004('can-tho', ['hau-giang']),
  in1997('ha-bac', ['bac-giang', 'bac-ninh']),
  in1997('bac-thai', ['bac-kan', 'thai-nguyen']),
  in1997('hai-hung', ['hai-duong', 'hung-yen']),
  in1997('nam-ha', ['ha-nam', 'nam-dinh']),
  in1997('vinh-phu', ['vinh-phuc', 'phu-tho']),
  in1997('quang-nam-da-nang', ['quang-nam', 'da-nang']),
  in1997('song-be', ['binh-duong', 'binh-phuoc']),
  in1997('minh-hai', ['bac-lieu', 'ca-mau']),
  in1991('ha-nam-ninh', ['nam-ha', 'ninh-binh']),
  in1991('ha-tuyen', ['ha-giang', 'tuyen-quang']),
  in1991('ha-son-binh', ['ha-tay', 'hoa-binh']),
  in1991('hoang-lien-son', ['lao-cai', 'yen-bai']),
  in1991('nghe-tinh', ['nghe-an', 'ha-tinh']),
  in1991('gia-lai-kon-tum', ['gia-lai', 'kon-tum']),
  in1991('thuan-hai', ['ninh-thuan', 'binh-thuan']),
  in1991('cuu-long', ['vinh-long', 'tra-vinh']),
  in1991('hau-giang-1976', ['can-tho', 'soc-trang']),
  in1989('nghia-binh', ['quang-ngai', 'binh-dinh']),
  in1989('phu-khanh', ['phu-yen', 'khanh-hoa']),
  in1989('binh-tri-thien', ['quang-binh', 'quang-tri', 'thua-thien-hue']),
];
