import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf } from '../people.js';
import { type Group, long, passed, pick, slashed, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
export const isFirst = ({ award }: Pick<Group, 'award'>): boolean => award.startsWith('Cờ');
/** "(1) Sở Y tế; (2) Sở Nội vụ" */
export const inBrackets = (names: readonly string[]): string => names.map((name, i) => `(${i + 1}) ${name}`).join('; ');
/** Names in rows of two, as signatures stand. */
export const grid = (names: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / 2) }, (_, i) => [names[2 * i], names[2 * i + 1] ?? '']);
/** What a page of a portal has under its heading. */
export const crumbs = (s: Story, chance: Chance, of: string): string[] => [
  `Trang chủ / ${of}`,
  `Đăng ngày: ${slashed(s)} | Lượt xem: ${100 + chance.below(800)} | Cỡ chữ: A- A A+`,
];
/** Rows of which the first of each award names it, as cells that were joined come out. */
export const joined = (s: Story, awardOf: (one: Group) => string): string[][] =>
  passed(s).flatMap((one) => one.recipients.map((unit, i) => [i ? '' : awardOf(one), unit]));
/** A row for each award, and below it those of its units. */
export const inParts = (s: Story, awardOf: (one: Group) => string, behind: string): string[][] =>
  passed(s).flatMap((one, i) => [
    [['I', 'II', 'III', 'IV', 'V', 'VI'][i], awardOf(one), ''],
    ...one.recipients.map((unit, j) => [String(j + 1), unit, behind]),
  ]);

/** What a decision rests on. */
function grounds(s: Story): string[] {
  const law =
    s.day >= '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022 và các văn bản quy định chi tiết thi hành;'
      : 'Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003 (đã được sửa đổi, bổ sung) và các văn bản hướng dẫn;';
  const asks = isOfState(s) ? `Chủ tịch Ủy ban nhân dân ${s.place}` : s.office.name;
  return [law, `Theo đề nghị của ${asks}.`];
}
/** A decision as it is sent. */
export const sent = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  behind: readonly Block[] = [],
): Block[] => [
  ...headBox(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  upper(s.authority.line),
  ...grounds(s),
  'QUYẾT ĐỊNH:',
  ...articles,
  ...signature(s.authority.post, chance, ['- Như trên;', '- Phòng, ban liên quan;', '- Lưu: VT, KT.']),
  ...behind,
];
/** A decision on the page of a store of papers: what it is in a table, then its articles. */
export const stored = (s: Story, title: string, articles: readonly Block[], chance: Chance): Block[] => [
  'CHI TIẾT VĂN BẢN',
  [
    ['Số, ký hiệu', `${two(s.number)}/QĐ-${s.authority.sign}`],
    ['Ngày ban hành', slashed(s)],
    ['Loại văn bản', 'Quyết định'],
    ['Cơ quan ban hành', s.authority.name],
    ['Người ký', personOf(chance).name],
    ['Trích yếu', title],
  ],
  'Nội dung văn bản:',
  ...grounds(s),
  ...articles,
  'Tải tệp đính kèm | In trang | Quay lại',
];
/** Its last article. */
export const last = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Quyết định có hiệu lực kể từ ngày ký. Ủy ban nhân dân ${s.place} và các tập thể nêu tại Điều 1 thi hành Quyết định này./.`
    : `Điều ${n}. Chánh Văn phòng, người đứng đầu các cơ quan liên quan và các tập thể nêu tại Điều 1 thi hành Quyết định này kể từ ngày ký./.`;
export const under = (s: Story): string =>
  `Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line}`;
/** The decision that gave what is taken back. */
export const before = ({ year, authority }: Story): string =>
  `Quyết định số 208/QĐ-${authority.sign} ngày 15/02/${year + 1} của ${authority.line}`;

/** What is told of a year besides. */
export const told = pick([
  () => 'Các đơn vị đã hoàn thành 27/29 chỉ tiêu giao ước, 2 chỉ tiêu còn lại đạt trên 90%.',
  () => 'Thời gian giải quyết thủ tục được rút ngắn trung bình 1,5 ngày.',
  () => 'Việc gửi báo cáo quý ở một vài nơi chưa đúng hạn, ảnh hưởng đến công tác tổng hợp.',
  () => 'Gần 600 lượt người tham gia các buổi tập huấn về an toàn thông tin.',
  () => 'Các đơn vị nhận phụng dưỡng 5 mẹ Việt Nam anh hùng và tặng 210 suất quà Tết.',
  () => 'Công tác văn thư, lưu trữ được số hóa, tiết kiệm khoảng 30% chi phí giấy in.',
  () => 'Đa số ý kiến cho rằng cần bổ sung tiêu chí về ứng dụng trí tuệ nhân tạo vào bảng điểm.',
  ({ year }) => `Trọng tâm năm ${year + 1} là sắp xếp tổ chức bộ máy và giải ngân vốn đầu tư công.`,
  () => 'Hội thao chào mừng ngày truyền thống đã thu hút 12 đội bóng tham gia.',
]);
/** What is promised for a year. */
export const promised = pick([
  ({ year }) => `Giao ước năm ${year} có 5 nội dung lớn với tổng điểm tối đa là 1.000.`,
  () => 'Các đơn vị phấn đấu không có công chức vi phạm kỷ luật, 100% hồ sơ được giải quyết đúng hạn.',
  () => 'Mỗi đơn vị trồng ít nhất 50 cây xanh trong khuôn viên trụ sở.',
  () => 'Kết quả tự chấm điểm được gửi trước ngày 15 tháng 11.',
  () => 'Quỹ hoạt động chung do các đơn vị đóng góp 3 triệu đồng mỗi năm.',
]);
