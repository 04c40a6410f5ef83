import { titleOf } from '../../domain/entity.js';
import { shippedAuthority } from '../../reconcile/authority.js';
import { pick, random } from './varied.js';

/** A paper as an archive has it: the text, and what a manifest tells of it. */
export interface ArchivePaper {
  readonly text: string;
  readonly province: string;
  /** ISO day; null where the manifest does not tell. */
  readonly published: string | null;
}

/**
 * Paper number `index` of an archive that a seed makes: news of a bloc's meeting, or a decision, of one of the 63 provinces in 17
 * years, on units of the list, companies and schools that no list has. Each has its own names and talk, so that two are as unlike as
 * two of an archive; six of a hundred repeat one of the five hundred before, with a word of their own below.
 */
export function archivePaper(index: number, seed: number): ArchivePaper {
  const dice = random(seed * 1_000_003 + index);
  dice(); // the first draws of neighbours lie close together
  const repeated = index - 1 - Math.floor(dice() * 500);
  if (repeated >= 0 && dice() < 0.06) {
    const paper = archivePaper(repeated, seed);
    return { ...paper, text: `${paper.text}Đăng lại, bản số ${index}.\n` };
  }
  const home = pick(provinces(), dice);
  const year = 2008 + Math.floor(dice() * 17);
  const day = `${year}-12-${String(1 + Math.floor(dice() * 28)).padStart(2, '0')}`;
  const scene = { home, year, day, index, dice };
  return { text: dice() < 0.3 ? decision(scene) : news(scene), province: home.name, published: day };
}

interface Scene {
  readonly home: Home;
  readonly year: number;
  readonly day: string;
  readonly index: number;
  readonly dice: () => number;
}

function news({ home, year, day, index, dice }: Scene): string {
  const bloc = blocOf(home, dice);
  const units = some(4 + Math.floor(dice() * 8), () => unitOf(home, dice));
  const [head, deputy] = units;
  const few = units.slice(1, 2 + Math.floor(dice() * 4));
  const dated = day.split('-').reverse().join('/');
  return [
    `${bloc} tổng kết công tác thi đua, khen thưởng năm ${year}`,
    `Ngày ${dated}, ${bloc} tổ chức Hội nghị tổng kết phong trào thi đua năm ${year}. Dự Hội nghị có đồng chí ${person(dice)}, Phó Chủ tịch UBND tỉnh.`,
    talk(dice),
    `Khối gồm ${units.length} đơn vị: ${listed(units)}.`,
    talk(dice),
    `Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho ${head}; đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho ${listed(few)}.`,
    `Hội nghị bầu ${head} làm Khối trưởng, ${deputy} làm Khối phó năm ${year + 1}.`,
    `${talk(dice)} Tin số ${index}.`,
    '',
  ].join('\n');
}

function decision(scene: Scene): string {
  const { home, dice } = scene;
  return decisionOn(
    scene,
    some(3 + Math.floor(dice() * 12), () => unitOf(home, dice)),
    1,
  );
}

/**
 * Paper number `index` of those that tell of one unit of the list: what it received of others, each time of another giver or for another year;
 * in every fourth it is of a bloc too, and of that bloc's year hundreds tell.
 */
export function paperOfUnit(unit: string, index: number, seed: number): ArchivePaper {
  const dice = random(seed * 1_000_033 + index);
  dice();
  const home = provinces().find(({ units }) => units.includes(unit))!;
  const year = 2008 + (index % 17);
  const day = `${year}-12-${String(1 + Math.floor(dice() * 28)).padStart(2, '0')}`;
  const others = pick(provinces(), dice);
  const giver = pick(others.units, dice);
  const text = [
    `${unit} đón nhận khen thưởng năm ${year}`,
    `Ngày ${day.split('-').reverse().join('/')}, ${giver} tổ chức Hội nghị tổng kết. ${talk(dice)}`,
    ...(index % 4 === 0
      ? [`Cụm thi đua số 1 tỉnh ${home.name} năm ${year} gồm 2 đơn vị: ${unit} và ${pick(home.units, dice)}.`]
      : []),
    `Hội nghị trao Giấy khen của Giám đốc ${giver} cho ${unit} đã có thành tích xuất sắc trong phong trào thi đua năm ${year}.`,
    `${talk(dice)} Tin số ${index}.`,
    '',
  ].join('\n');
  return { text, province: home.name, published: day };
}

/** A decision on so many units, no two of one name, with as much talk behind them as makes a paper of that many bytes. */
export function longDecision(count: number, bytes: number, seed: number): string {
  const dice = random(seed);
  const scene = { home: provinces()[0], year: 2019, day: '2019-12-03', index: 0, dice };
  const names = new Set<string>();
  while (names.size < count) names.add(unitOf(scene.home, dice));
  const units = [...names];
  const missing = bytes - Buffer.byteLength(decisionOn(scene, units, 0));
  return decisionOn(scene, units, Math.max(1, Math.round(missing / BYTES_OF_TALK)));
}

const BYTES_OF_TALK = 340;

function decisionOn({ home, year, day, index, dice }: Scene, units: readonly string[], talks: number): string {
  const [, month, date] = day.split('-');
  return [
    `ỦY BAN NHÂN DÂN TỈNH ${home.name.toLocaleUpperCase('vi')}`,
    `Số: ${1 + (index % 4000)}/QĐ-UBND`,
    `${home.name}, ngày ${date} tháng ${month} năm ${year}`,
    'QUYẾT ĐỊNH',
    `Về việc tặng Bằng khen của Chủ tịch UBND tỉnh năm ${year}`,
    `Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho ${units.length} tập thể đã có thành tích xuất sắc trong phong trào thi đua năm ${year}:`,
    ...units.map((unit, i) => `${i + 1}. ${unit};`),
    `Điều 2. ${some(talks, () => talk(dice)).join('\n')}`,
    `Điều 3. Quyết định này có hiệu lực kể từ ngày ký. ${talk(dice)}`,
    'CHỦ TỊCH',
    person(dice),
    '',
  ].join('\n');
}

interface Home {
  readonly name: string;
  readonly units: readonly string[];
}

// The 63, with the units that the list has of each.
function provinces(): readonly Home[] {
  if (!homes) {
    const { entities } = shippedAuthority();
    const old = entities.filter(({ kind, level, until }) => kind === 'place' && level === 'province' && until !== null);
    homes = old.map((place) => ({
      name: titleOf(place).replace(/^(Tỉnh|tỉnh|Thành phố|thành phố) /, ''),
      units: entities
        .filter((one) => one.kind === 'organisation' && one.jurisdiction === place.id)
        .map((one) => titleOf(one)),
    }));
  }
  return homes;
}
let homes: readonly Home[] | undefined;

function blocOf({ name }: Home, dice: () => number): string {
  if (dice() < 0.5) return `Khối thi đua ${pick(FIELDS, dice)} tỉnh ${name}`;
  return `Cụm thi đua số ${1 + Math.floor(dice() * 12)} tỉnh ${name}`;
}

function unitOf({ units }: Home, dice: () => number): string {
  const kind = dice();
  if (kind < 0.5) return pick(units, dice);
  if (kind < 0.8) return `Công ty TNHH ${some(2, () => pick(GIVEN, dice)).join(' ')}`;
  return `Trường THPT ${person(dice)}`;
}

const person = (dice: () => number): string => [SURNAMES, GIVEN, GIVEN].map((names) => pick(names, dice)).join(' ');

// Syllables in small letters, which name nothing.
const talk = (dice: () => number): string => {
  const words = some(30 + Math.floor(dice() * 60), () => pick(SYLLABLES, dice));
  return `Trong năm, ${words.join(' ')}.`;
};

const some = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

const FIELDS = [
  ...['Kinh tế', 'Văn hóa - Xã hội', 'Nội chính', 'Khoa giáo', 'Tổng hợp', 'các cơ quan Đảng', 'Doanh nghiệp'],
  ...['Lực lượng vũ trang', 'Mặt trận Tổ quốc và các đoàn thể', 'Tài chính - Ngân hàng'],
];
const SURNAMES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Lò|Nông|Hồ|Ngô|Dương|Lý'.split('|');
const GIVEN =
  'An|Anh|Bình|Châu|Chi|Cường|Dũng|Duy|Đạt|Đức|Giang|Hà|Hải|Hạnh|Hiếu|Hoa|Hùng|Hưng|Huy|Khánh|Khôi|Lâm|Lan|Linh|Long|Mai|Mạnh|Minh|Nam|Nga|Ngọc|Nhân|Phong|Phúc|Phương|Quân|Quang|Quyên|Sơn|Tâm|Thành|Thảo|Thắng|Thịnh|Thủy|Tiến|Toàn|Trang|Trung|Tú|Tuấn|Tùng|Vinh|Xuân|Yến'.split(
    '|',
  );
const SYLLABLES =
  'ba|bảo|bền|biết|cả|càng|cao|chăm|chắc|chống|chung|cùng|dạy|dân|dần|đẩy|đều|đổi|đời|gắn|giảm|giữ|góp|hạn|hết|học|hơn|kết|khá|khắp|khó|kịp|lo|luôn|mạnh|mới|mở|mục|nâng|nề|nếp|nhà|nhanh|nhiều|nhịp|nơi|nước|phát|phấn|quan|quê|ra|rộng|sâu|sát|sẵn|sống|sức|tạo|tăng|tập|thêm|theo|thiết|thực|tích|tiêu|toàn|trên|trồng|trưởng|từng|ủng|vận|vẫn|vượt|xa|xây|xóa|yên'.split(
    '|',
  );
