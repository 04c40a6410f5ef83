import { foldCase } from '../text/fold-case.js';

/**
 * A name as it is compared: in small letters, single blanks, abbreviations that everybody knows in full. "Hội CCB" and
 * "Hội Cựu chiến binh" are one.
 */
export function inFull(name: string): string {
  const small = foldCase(BLANKS.test(name) ? name.replace(/\s+/g, ' ') : name);
  const owned = small.includes('1 thành viên') ? small.replace(/(?<=tnhh |hạn )0?1(?= thành viên)/u, 'một') : small;
  const folded = PROVINCES.test(owned) ? owned.replace(EACH_PROVINCE, spellProvince) : owned;
  const spelt = FIELDS.test(folded) ? folded.replace(EACH_FIELD, spellField).replace(/\s*[–-]\s*/gu, ' - ') : folded;
  const farm = FARM.test(spelt) ? spelt.replace(FARM, 'nông trường') : spelt;
  return ABBREVIATED.test(farm) ? farm.replace(/[\p{L}&]+/gu, (word) => FULL.get(word) ?? word) : farm;
}

/** "Sở GD&ĐT", "Sở LĐ-TB&XH", "Sở VHTTDL": fields of departments, whatever parts their letters. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['gdđt', 'giáo dục và đào tạo'],
  ['lđtbxh', 'lao động - thương binh và xã hội'],
  ['vhttdl', 'văn hóa, thể thao và du lịch'],
  ['nnptnt', 'nông nghiệp và phát triển nông thôn'],
  ['nnmt', 'nông nghiệp và môi trường'],
  ['tnmt', 'tài nguyên và môi trường'],
  ['khcn', 'khoa học và công nghệ'],
  ['khđt', 'kế hoạch và đầu tư'],
  ['tttt', 'thông tin và truyền thông'],
  ['gtvt', 'giao thông vận tải'],
]);
const fieldsPattern = [...SPELT.keys()].map((letters) => [...letters].join('[&, -]{0,3}')).join('|');
/** "Đài PT-TH": without the dash it may be a school, "Trường PTTH". */
const BROADCASTING = 'pt ?- ?th';
const FIELDS = new RegExp(`(?<!\\p{L})(?:${fieldsPattern}|${BROADCASTING})(?!\\p{L})`, 'u');
const EACH_FIELD = new RegExp(FIELDS, 'gu');
const spellField = (letters: string): string => SPELT.get(letters.replace(/[&, -]/g, '')) ?? 'phát thanh - truyền hình';

/** "tỉnh TT-Huế", "tỉnh Thừa Thiên - Huế", "tỉnh BR-VT": provinces that letters or a dash write in several ways. */
const PROVINCES = /(?<!\p{L})(?:(?:tt|thừa thiên) ?[-– ] ?huế|br ?[-–]? ?vt)(?!\p{L})/u;
const EACH_PROVINCE = new RegExp(PROVINCES, 'gu');
const spellProvince = (written: string): string => (written.startsWith('br') ? 'bà rịa - vũng tàu' : 'thừa thiên huế');

/** "NT IX", "NT 9": a farm by its number. */
const FARM = /^nt(?= (?:\d|[ivx]+(?!\p{L})))/u;

const FULL: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ccb', 'cựu chiến binh'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['lđlđ', 'liên đoàn lao động'],
  ['mttq', 'mặt trận tổ quốc'],
  ['vksnd', 'viện kiểm sát nhân dân'],
  ['tand', 'tòa án nhân dân'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['htx', 'hợp tác xã'],
  ['bts', 'ban trị sự'],
  ['ghpg', 'giáo hội phật giáo'],
  ['ghpgvn', 'giáo hội phật giáo việt nam'],
  ['thpt', 'trung học phổ thông'],
  ['thcs', 'trung học cơ sở'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['mtv', 'một thành viên'],
  ['cty', 'công ty'],
  ['tw', 'trung ương'],
  ['tp', 'thành phố'],
  ['&', 'và'],
]);
const BLANKS = /\s\s|[^\S ]/;
/** Most names hold none of them. */
const ABBREVIATED = new RegExp([...FULL.keys()].join('|'));
