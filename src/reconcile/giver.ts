import { withoutShortForms } from './short-forms.js';

/** Titles of those who sign what their bodies give, and parts of the bodies that decide on it. */
const BEFORE =
  /^(?:đồng chí )?(?:phó |quyền )?(?:lãnh đạo|chủ tịch|tổng giám đốc|giám đốc|bộ trưởng|thống đốc|hiệu trưởng|chánh án|viện trưởng|cục trưởng|tổng cục trưởng|tư lệnh|chỉ huy trưởng|bí thư|ban thường vụ|thường trực|ban chấp hành|đoàn chủ tịch|trung ương(?= hội )) (?=\S)/iu;

const SHORT: readonly (readonly [pattern: RegExp, inFull: string])[] = [
  [/^CT\.?(?= (?:UBND|HĐND|[ỦU]y ban|nước))/u, 'Chủ tịch'],
  [/^CTN$/u, 'Chủ tịch nước'],
  [/^(?:TTg|TTCP|TTg CP|TT CP|TT Chính phủ|Thủ tướng CP)$/u, 'Thủ tướng Chính phủ'],
  [/^CP$/u, 'Chính phủ'],
  [/^BTV(?= )/u, 'Ban Thường vụ'],
  [/^BCH(?= )/u, 'Ban Chấp hành'],
  [/(?<!\p{L})T\.? ?[ƯW](?!\p{L})/gu, 'Trung ương'],
  [/(?<= )TU$/u, 'Tỉnh ủy'],
  [/^BQP$/u, 'Bộ Quốc phòng'],
  [/^BCA$/u, 'Bộ Công an'],
  [/^Bộ trưởng (?!Bộ )(?=\p{Lu})/u, 'Bộ '],
  [/^(Hội) CTĐ(?!\p{L})/u, '$1 Chữ thập đỏ'],
  [/(?<=\p{L}) ?VN$/u, ' Việt Nam'],
];
/** They give as a part of what is called so: a governor speaks for the bank of the whole country. */
const WHOLE: readonly (readonly [pattern: RegExp, inFull: string])[] = [
  [/^(?:tỉnh|cấp tỉnh)$/iu, 'UBND tỉnh'],
  [/^(?:huyện|cấp huyện)$/iu, 'UBND huyện'],
  [/^(?:NHNN|ngân hàng nhà nước)$/iu, 'Ngân hàng Nhà nước Việt Nam'],
];

/**
 * The body that gives: "Chủ tịch UBND tỉnh" signs what the committee gives, "Giám đốc Công an tỉnh" what the police give, and
 * "BTV Tỉnh ủy" decides for the Party in the province. "Chủ tịch nước" gives himself.
 */
export function giverName(name: string): string {
  const written = SHORT.reduce((text, [pattern, long]) => text.replace(pattern, long), withoutShortForms(name).trim());
  const body = withoutTitle(written);
  return WHOLE.find(([pattern]) => pattern.test(body))?.[1] ?? body;
}

function withoutTitle(name: string): string {
  const [title] = BEFORE.exec(name) ?? [];
  if (title === undefined) return name;
  const unit = name.slice(title.length);
  // "Chủ tịch tỉnh" is that of its committee.
  if (/^chủ tịch (?:tỉnh|thành phố|thị xã|huyện|xã|phường)(?!\p{L})/iu.test(name)) return `UBND ${unit}`;
  const body = unit[0] !== unit[0].toLowerCase() || BODIES.test(unit);
  return body && !/^nước(?!\p{L})/iu.test(unit) ? withoutTitle(unit) : name;
}
/** In small letters too. */
const BODIES = /^(?:[uủ][yỷ] ban|ubnd|liên đoàn|hội |sở |bộ |công an|tỉnh ủy|thành ủy)/u;
