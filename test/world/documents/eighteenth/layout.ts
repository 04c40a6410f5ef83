import type { Chance } from '../../chance.js';
import { personOf } from '../people.js';
import { two, upper, wordOf } from '../phrases.js';
import type { Block, Story } from '../story.js';

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const OF_STATE = new Set(['TTg', 'CTN']);

/** "05 tháng 02 năm 2021", with a nought only before the first two months. */
const spelt = (year: string, month: string, day: string): string =>
  `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
export const dated = ({ day }: Story): string => {
  const [y, m, d] = day.split('-');
  return spelt(y, m, d);
};
/** The fifth day of the month of the paper. */
export const daysBefore = ({ day }: Story): string => {
  const [y, m] = day.split('-');
  return spelt(y, m, '05');
};

const number = (s: Story, sign: string): string => `Số: ${two(s.number)}/${sign}`;
const placed = (s: Story, sign: string | null): string =>
  `${OF_STATE.has((sign ?? '').replace('QĐ-', '')) ? 'Hà Nội' : s.town}, ${dated(s)}`;

/** Head of a paper by the rules of 2020: the issuer, the motto, then the number and the day. */
export const formal = (s: Story, issuer: readonly string[], sign: string | null): Block[] => [
  ...issuer.map(upper),
  '-------',
  ...MOTTO,
  '---------------',
  ...(sign === null ? [] : [number(s, sign)]),
  placed(s, sign),
  '',
];
/** The motto over everything, as in older papers. */
export const older = (s: Story, issuer: readonly string[], sign: string | null): Block[] => [
  ...MOTTO,
  '-----o0o-----',
  ...issuer.map(upper),
  ...(sign === null ? [] : [number(s, sign)]),
  '',
  placed(s, sign),
  '',
];
/** Issuer and motto side by side. */
export const columns = (s: Story, issuer: readonly string[], sign: string | null): Block[] => [
  [
    ...(issuer.length > 1 ? issuer : [...issuer, '-------']).map((line, i) => [upper(line), MOTTO[i] ?? '']),
    [sign === null ? '' : number(s, sign), placed(s, sign)],
  ],
  '',
];

/** Who signs, after those who get the paper. */
export const signed = (
  posts: readonly string[],
  chance: Chance,
  copies: readonly string[] = ['- Như trên;', '- Lưu: VT.'],
): Block[] => ['', 'Nơi nhận:', ...copies, '', ...posts.map(upper), '', personOf(chance).name];
/** The deputy for the first of an office. */
export const forFirst = (post: string): string[] => [`KT. ${post}`, `PHÓ ${post}`];
/** Chair and secretary, as minutes end. */
export const chairAndSecretary = (chance: Chance): Block[] => [
  '',
  'CHỦ TRÌ                                          THƯ KÝ',
  '(Đã ký)                                          (Đã ký)',
  '',
  `${personOf(chance).name}                              ${personOf(chance).name}`,
];

/** "Khối", "Trưởng khối" and "Phó Trưởng khối" of whichever word the bloc has. */
export const roles = (s: Story) => {
  const small = wordOf(s).toLowerCase();
  return { small, lead: `Trưởng ${small}`, deputy: `Phó Trưởng ${small}` };
};
/** "KTĐ", "CTĐ" */
export const signOf = (s: Story): string => `${wordOf(s)[0]}TĐ`;
export const ofBloc = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];
export const councilOf = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
export const councilBox = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
/** Who signs for a council. */
export const COUNCIL_POSTS = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'];
/** "tập thể" of one, "các tập thể" of more. */
export const those = ({ awards }: Story, word = 'tập thể'): string => (awards.length > 1 ? `các ${word}` : word);
/** "01 tập thể", "03 lượt tập thể": a unit may be among them twice. */
export const times = ({ awards }: Story, word = 'tập thể'): string =>
  awards.length > 1 ? `${two(awards.length)} lượt ${word}` : `01 ${word}`;
export const roman = (i: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI'][i];

/** The law of commendation and its decree, as they were in force on the day. */
export function law({ day }: Story): string[] {
  if (day < '2024-01-01')
    return [
      'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013;',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;',
    ];
  return [
    'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;',
    day < '2025-07-01'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng;'
      : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;',
  ];
}
