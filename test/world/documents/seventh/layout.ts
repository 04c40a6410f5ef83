import type { Chance } from '../../chance.js';
import { signature } from '../boxes.js';
import { type Group, long, passed, two, upper } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ofState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** Its place and day: the State decides in the capital. */
const dated = (s: Story, issuer: readonly string[]): string =>
  `${ofState(s) && issuer === s.authority.box ? 'Hà Nội' : s.town}, ${long(s)}`;

/** A head with rules under both columns, its number beside its place and day, and what it is about under the number. */
export function ruled(
  s: Story,
  issuer: readonly string[],
  sign: string | null,
  chance: Chance,
  about: string | null = null,
): Block[] {
  const rows = [
    [upper(issuer[0]), NATION],
    ...(issuer.length > 1 ? [[upper(issuer[1]), MOTTO]] : [['', MOTTO]]),
    ['-------', '---------------'],
    [sign === null ? '' : `Số: ${two(s.number)}/${sign}`, dated(s, issuer)],
    ...(about ? [[`V/v ${about}`, '']] : []),
  ];
  if (chance.percent(50)) return [rows, ''];
  return [...rows.map(([one, other]) => (other ? `${one.padEnd(40)}    ${other}` : one)), ''];
}

/** As before decree 30/2020: the nation over all. */
export const olderHead = (s: Story, issuer: readonly string[], sign: string | null): Block[] => [
  NATION,
  MOTTO,
  '-----o0o-----',
  ...issuer.map(upper),
  ...(sign === null ? [] : [`Số: ${two(s.number)}/${sign}`]),
  '',
];
/** The day with who signs. */
export const olderFoot = (s: Story, posts: readonly string[], name: string): Block[] => [
  '',
  `${s.town}, ${long(s)}`,
  ...posts.map(upper),
  '(Ký tên, đóng dấu)',
  name,
];
/** The secretary and the chair of a meeting, of whom the text has told. */
export const signedByBoth = (secretary: string, chair: string): Block[] => [
  '',
  'THƯ KÝ                              CHỦ TRÌ',
  '(Đã ký)                             (Đã ký)',
  `${secretary.padEnd(36)}${chair}`,
];

/** Who proposes it. */
function proposer(s: Story): string {
  if (s.authority.sign === 'CTN') return 'Thủ tướng Chính phủ';
  if (s.authority.sign === 'TTg') return `Chủ tịch Ủy ban nhân dân ${s.place} và của Bộ trưởng Bộ Nội vụ`;
  return s.above ? `Trưởng phòng Nội vụ ${s.place}` : `Giám đốc Sở Nội vụ ${s.place}`;
}
function grounds(s: Story): string[] {
  const { sign } = s.authority;
  return [
    sign === 'CTN'
      ? 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;'
      : `Căn cứ Luật Tổ chức ${sign === 'TTg' ? 'Chính phủ' : 'chính quyền địa phương'};`,
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    s.day < '2025-07-01'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;'
      : 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
  ];
}
function carriers(s: Story): string {
  if (s.authority.sign === 'CTN')
    return `Thủ tướng Chính phủ, Chủ nhiệm Văn phòng Chủ tịch nước, Chủ tịch Ủy ban nhân dân ${s.place}`;
  if (s.authority.sign === 'TTg') return `Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân ${s.place}`;
  return s.above ? 'Chánh Văn phòng HĐND và UBND, Trưởng phòng Nội vụ' : 'Chánh Văn phòng UBND, Giám đốc Sở Nội vụ';
}
/** Its last articles. */
export const closing = (s: Story, n: number, colon = '.'): string[] => [
  `Điều ${n}${colon} Quyết định này có hiệu lực kể từ ngày ký.`,
  `Điều ${n + 1}${colon} ${carriers(s)} và các tập thể có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
];

/** A decision as it is written today. */
export const decree = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...ruled(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '_______________',
  upper(s.authority.line),
  ...grounds(s),
  `Theo đề nghị của ${proposer(s)}.`,
  'QUYẾT ĐỊNH:',
  ...articles,
  ...signature(s.authority.post, chance, ['- Như Điều cuối;', '- Cổng Thông tin điện tử;', '- Lưu: VT.']),
  ...after,
];

/** A decision as it was written before: dashes before its grounds, colons behind its articles. */
export const olderDecree = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  after: readonly Block[] = [],
): Block[] => [
  ...olderHead(s, s.authority.box, `QĐ-${s.authority.sign}`),
  dated(s, s.authority.box),
  '',
  `QUYẾT ĐỊNH CỦA ${upper(s.authority.line)}`,
  title,
  upper(s.authority.line),
  ...grounds(s).map((line) => `- ${line}`),
  `- Xét đề nghị của ${ofState(s) ? proposer(s) : `Hội đồng Thi đua - Khen thưởng ${s.place}`},`,
  'QUYẾT ĐỊNH:',
  ...articles,
  ...signature(s.authority.post, chance, ['- Như điều cuối;', '- Lưu VP.']),
  ...after,
];

/** Units in order, each with all that it gets. */
export function byUnit({ awards }: Story): [unit: string, Told[]][] {
  const found = new Map<string, Told[]>();
  for (const one of awards.filter((told) => !told.refused))
    found.set(one.recipient, [...(found.get(one.recipient) ?? []), one]);
  return [...found];
}
/** What each gives. */
export function byGiver(s: Story): [giver: string, Group[]][] {
  const found = new Map<string, Group[]>();
  for (const one of passed(s)) found.set(one.giver, [...(found.get(one.giver) ?? []), one]);
  return [...found];
}
