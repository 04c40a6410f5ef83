import { taker } from './names.js';
import { PLACES, PLAIN_NAMES } from './pools.js';
import {
  type Annotated,
  BEFORE,
  BEHIND,
  fullNamesIn,
  literal,
  type Renaming,
  renamed,
  stringsOf,
  unitsOf,
} from './swap.js';
import { UNIT_NAMES } from './unit-names.js';

const HEADS = Object.keys(UNIT_NAMES).sort((a, b) => b.length - a.length);
const HEAD = new RegExp(`^(${HEADS.map(literal).join('|')})\\s+(.+)$`, 'iu');
/** Where the name of the unit ends and the unit above it, or its place, begins: "Phòng Kế toán | Sở Y tế". */
const PARENT = new RegExp(
  `(?:,|\\s+[-–]|\\s+của|\\s+thuộc)?\\s+(?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã(?! hội)|phường|thị trấn|khu vực|Bộ|UBND|HĐND|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Đảng ủy|Công an|Tổng cục|Văn phòng|Tập đoàn|Quân khu|Trường|Agribank|${HEADS.join('|')})(?=\\s|$).*$`,
  'u',
);

/** A school or a company is cut at a place alone: "THCS Phước Hội A". */
const PLACED =
  /(?:,|\s+[-–]|\s+của|\s+thuộc)?\s+(?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã(?! hội)|phường|thị trấn)(?=\s|$).*$/u;

/** What follows a word that is no head there ("Khoa học", "Viện Kiểm sát"), or no field of work ("Ban Chấp hành"). */
const NO_NAME =
  /^(?:học|kiểm sát|chấp hành|thường (?:vụ|trực)|giám đốc|trị sự|chỉ huy|chqs|cán sự|đồng|khám|chính sách|nhà nước|liên hiệp các)(?=\s|$)/iu;

/** "Sở Y tế" → "Sở Năng lượng và Khoáng sản". */
export function unitRenamings({ text, gold }: Annotated, dice: () => number): Renaming[] {
  const take = taker(text, dice);
  const units = unitsOf(gold);
  const rows = fullNamesIn(gold);
  const elidedHeads = rows.filter(([name, full]) => full.endsWith(name)).map(([, full]) => full.toLowerCase());
  // "phòng LĐTBXH", in full "phòng Lao động - Thương binh và Xã hội": both would have to change.
  const written = rows.filter(([name, full]) => !full.endsWith(name)).flat();
  const seen = new Set<string>();
  const all: Renaming[] = [];
  for (const unit of units) {
    const [, head, rest] = HEAD.exec(unit) ?? [];
    if (!head || /[()[\]]/.test(rest) || NO_NAME.test(rest) || written.includes(unit)) continue;
    const from = rest.replace(PROPER.test(head) ? PLACED : PARENT, '').trim();
    if (from === '' || seen.has(`${head} ${from}`.toLowerCase())) continue;
    seen.add(`${head} ${from}`.toLowerCase());
    const pool = UNIT_NAMES[HEADS.find((one) => one.toLowerCase() === head.toLowerCase()) ?? ''];
    const elided = units.includes(from) || units.some((one) => one.startsWith(`${from} `));
    // "Sở Y tế, Nội vụ": what is put for the first must not look like two.
    const shared = elidedHeads.some((one) => one.startsWith(`${head} `.toLowerCase()));
    if (shared && /\d/.test(from)) continue;
    const proper = PROPER.test(head);
    const to = take(elided || shared ? (proper ? PLACES : PLAIN_NAMES) : pool);
    if (to === null || (elided && !from.includes(' '))) continue;
    const renaming = { head: elided ? '' : head, from, to };
    if (isWhole(renaming, text, gold)) all.push(renaming);
  }
  return all.filter(
    ({ head, from }) => !all.some((one) => one.from !== from && one.from.startsWith(`${from} `) && one.head === head),
  );
}

const PROPER = /trường|công ty|thpt|thcs|htx|hợp tác|đoàn|đồn|bệnh viện/i;

/** Not a part of the name only, as in "Sở Văn hóa" where the text also says "Sở Văn hóa, Thể thao"; no acronym behind. */
function isWhole({ head, from, to }: Renaming, text: string, gold: Annotated['gold']): boolean {
  const form = `${BEFORE}${literal(`${head} ${from}`)}`;
  if (new RegExp(`${form}[^,;.]{0,40}\\((?:sau đây |gọi |viết )?(?:tắt)?[^)]{0,20}\\p{Lu}{2,}`, 'u').test(text))
    return false;
  const rest = renamed([{ head, from, to }])(text);
  const start = new RegExp(`${BEFORE}${literal(`${head} ${from.split(' ')[0]}`)}${BEHIND}`, 'iu');
  const bare = new RegExp(`${BEFORE}${literal(from)}${BEHIND}`, 'u');
  if (head !== '' && start.test(rest)) return false;
  // "Trường Kim Đồng", later "Kim Đồng" alone
  const end = new RegExp(`${BEFORE}${literal(from.split(' ').slice(-2).join(' '))}${BEHIND}`, 'u');
  if (PROPER.test(head) && (bare.test(rest) || end.test(rest))) return false;
  return !stringsOf(gold).some((one) => bare.test(renamed([{ head, from, to }])(one)));
}
