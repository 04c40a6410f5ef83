import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf, postOf } from '../people.js';
import { type Group, long, pick, two, upper } from '../phrases.js';
import type { Block, Story } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** "Ông Lê Văn Hải - Giám đốc Sở Y tế", as minutes list who came. */
export function seated(unit: string, chance: Chance): string {
  const { name, woman } = personOf(chance);
  return `${woman ? 'Bà' : 'Ông'} ${name} - ${postOf(unit)} ${unit}`;
}
/** "Sở Y tế (Khối trưởng)" */
export const marked = (unit: string, role: string | null): string => (role ? `${unit} (${role})` : unit);
/** Lead, second, or none of both. */
export const roleOf = (s: Story, unit: string, head: string, deputy: string): string | null =>
  unit === s.head ? head : unit === s.deputy ? deputy : null;
/** Who leads stands first, then who is second, then the others. */
export const inOrder = ({ members, head, deputy }: Story): string[] => [
  ...members.filter((unit) => unit === head),
  ...members.filter((unit) => unit === deputy),
  ...members.filter((unit) => unit !== head && unit !== deputy),
];
/** "02 tập thể" of units that get one thing or more. */
export const collectives = (n: number): string => `${two(n)} tập thể`;
export const isFirst = ({ award }: Pick<Group, 'award'>): boolean => award.startsWith('Cờ');

/** What a decision rests on. */
function grounds(s: Story): string[] {
  const law =
    s.day >= '2024-01-01'
      ? [
          'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
          'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;',
        ]
      : [
          'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các Luật sửa đổi, bổ sung;',
          'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;',
        ];
  const asked = isOfState(s)
    ? `Xét Tờ trình số 18/TTr-UBND của Chủ tịch Ủy ban nhân dân ${s.place},`
    : `Xét đề nghị của ${s.office.name} tại Tờ trình số 27/TTr-${s.office.sign},`;
  return [...law, asked];
}

/** A decision: what stands over it, what it rests on, its articles, who signs, what comes with it. */
export function ruling(
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  behind: readonly Block[] = [],
): Block[] {
  return [
    ...headBox(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'QUYẾT ĐỊNH',
    title,
    '----------',
    upper(s.authority.line),
    ...grounds(s),
    'QUYẾT ĐỊNH:',
    ...articles,
    ...signature(s.authority.post, chance, ['- Như Điều cuối;', '- Sở Nội vụ;', '- Lưu: VT, NC.']),
    ...behind,
  ];
}
/** Its last article. */
export const executed = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Chủ tịch Ủy ban nhân dân ${s.place} và các tập thể có tên trên chịu trách nhiệm thi hành Quyết định này./.`
    : `Điều ${n}. Chánh Văn phòng Ủy ban nhân dân ${s.place}; Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể có tên trên chịu trách nhiệm thi hành Quyết định này./.`;
/** Under the heading of its annex. */
export const issuedWith = (s: Story): string =>
  `(Ban hành kèm theo Quyết định số: ${two(s.number)}/QĐ-${s.authority.sign}, ${long(s)})`;
/** The decision that gave what is taken back. */
export const granted = ({ year, authority }: Story): string =>
  `Quyết định số 312/QĐ-${authority.sign} ngày 15/02/${year + 1} của ${authority.line}`;

/** What is told of a year besides. */
export const told = pick([
  () => 'Thu ngân sách trên địa bàn vượt 7,8% dự toán; giải quyết việc làm mới cho hơn 2.400 lao động.',
  () => 'Các đơn vị đã quyên góp 186 triệu đồng hỗ trợ đồng bào vùng lũ và nhận đỡ đầu 24 học sinh mồ côi.',
  () => 'Công tác kiểm tra nội bộ được tăng cường, kịp thời chấn chỉnh những thiếu sót trong quản lý tài sản công.',
  () => 'Hội thi tìm hiểu pháp luật do các đơn vị đồng tổ chức thu hút trên 300 lượt cán bộ, công chức dự thi.',
  () => 'Mức độ hài lòng của người dân qua khảo sát đạt 94,6%.',
  () => 'Bên cạnh kết quả đạt được, việc sơ kết chuyên đề ở một vài nơi còn hình thức.',
  () => 'Đã có 37 sáng kiến, giải pháp được áp dụng, trong đó 5 giải pháp có phạm vi ảnh hưởng rộng.',
  ({ year }) => `Trong năm ${year + 1}, các đơn vị tiếp tục đẩy mạnh chuyển đổi số, gắn thi đua với vị trí việc làm.`,
  () => 'Phong trào “Dân vận khéo” có thêm 11 mô hình được nhân rộng.',
  () => 'Nhiều ý kiến đề xuất sửa bảng điểm theo hướng giảm tiêu chí định tính.',
]);
/** What is promised for a year. */
export const promised = pick([
  ({ year }) => `Nội dung giao ước năm ${year} tập trung vào 6 nhóm nhiệm vụ với 100 điểm.`,
  () => 'Các bên cam kết rút ngắn ít nhất 20% thời gian giải quyết thủ tục.',
  () => 'Hằng tháng, mỗi đơn vị có ít nhất hai tin, bài về người tốt, việc tốt.',
  () => 'Việc kiểm tra chéo sẽ được tiến hành trong quý III.',
  () => 'Đại biểu dự hội nghị góp ý vào dự thảo bảng điểm, nhất là phần điểm trừ.',
]);
