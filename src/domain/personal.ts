/**
 * Words with the digits of birth dates and identity numbers as asterisks, so that every other letter keeps its place. What awards
 * say of persons is public; when they were born and what number they have is not for lists (law 91/2025/QH15 on personal data).
 */
export const masked = (words: string): string =>
  PERSONAL.reduce((text, pattern) => text.replace(pattern, (found) => found.replace(/\d/g, '*')), words);

const DAY = String.raw`\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*`;
// "học sinh năm 2019", "phát sinh năm 2020"
const COMPOUNDS = '(?<!(?:học|phát|vệ|tái|giáo|thí|hy|dân|ký|môn|sơ|nữ|nam|tuyển|sản|nghiên cứu|thực tập) )';
const PERSONAL = [
  // "sinh năm 1975", "Sinh ngày 12/3/1975", "sinh ngày 12 tháng 3 năm 1975", "SN: 1975", "(SN 1975)"
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ngày|năm) sinh|${COMPOUNDS}sinh(?: ngày| năm)?|sn|ns)(?:\s|[:.])*(?:${DAY})?(?:19|20)\d{2}(?!\d)`,
    'giu',
  ),
  // "CCCD số 001075012345", "số định danh cá nhân: 001 075 012 345"
  /(?<!\p{L})(?:cmnd|cmtnd|cccd|căn cước|chứng minh(?: thư)? nhân dân|định danh)[^\d\n]{0,30}\d(?:[\d .]{6,16}\d)/giu,
  // Twelve digits that begin as those of a citizen do.
  /(?<!\d)0\d{11}(?!\d)/g,
];

/** The same for every string in a value. */
export function maskedIn<T>(value: T): T {
  if (typeof value === 'string') return masked(value) as T;
  if (Array.isArray(value)) return value.map((one) => maskedIn(one)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskedIn(one)])) as T;
}
