import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf, postOf } from '../people.js';
import { long, pick, two, upper, wordOf } from '../phrases.js';
import type { Block, Story } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** The second in a bloc: "Phó Trưởng khối" */
export const secondOf = (s: Story): string => `Phó Trưởng ${wordOf(s).toLowerCase()}`;
/** "khối", "cụm", as its own papers call it. */
export const small = (s: Story): string => wordOf(s).toLowerCase();

export interface Delegate {
  readonly unit: string;
  readonly name: string;
  readonly post: string;
}
/** Who comes for a unit. */
export const delegate = (unit: string, chance: Chance): Delegate => ({
  unit,
  name: personOf(chance).name,
  post: postOf(unit),
});
/** Head and deputy first, as they sit. */
export function seated(s: Story): string[] {
  const first = [s.head, s.deputy].flatMap((unit) => (unit ? [unit] : []));
  return [...first, ...s.members.filter((unit) => !first.includes(unit))];
}
/** "07/07" */
export const all = ({ members }: Story): string => `${two(members.length)}/${two(members.length)}`;

/** What a decision rests on. */
function basis(s: Story): string[] {
  const { sign } = s.authority;
  const law =
    s.day >= '2024-01-01'
      ? 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'
      : 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng';
  if (sign === 'CTN')
    return [
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
      `Căn cứ ${law};`,
      'Xét đề nghị của Thủ tướng Chính phủ,',
    ];
  const organs = sign === 'TTg' ? 'Luật Tổ chức Chính phủ' : 'Luật Tổ chức chính quyền địa phương';
  const asks = sign === 'TTg' ? `Chủ tịch Ủy ban nhân dân ${s.place}` : s.office.name;
  return [`Căn cứ ${organs};`, `Căn cứ ${law};`, `Xét đề nghị của ${asks},`];
}

/** A decision: box, title, grounds, articles, signature, and what comes with it. */
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
    '',
    upper(s.authority.line),
    '',
    ...basis(s),
    'QUYẾT ĐỊNH:',
    ...articles,
    ...signature(s.authority.post, chance, ['- Như Điều cuối;', '- Lưu: VT, NC.']),
    ...behind,
  ];
}
export const enforced = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Chủ tịch Ủy ban nhân dân ${s.place} và các tập thể nói trên chịu trách nhiệm thi hành Quyết định này./.`
    : `Điều ${n}. Chánh Văn phòng Ủy ban nhân dân ${s.place}, ${s.office.name} và thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`;
export const paid = (n: number): string =>
  `Điều ${n}. Mức tiền thưởng và nguồn chi thực hiện theo quy định hiện hành của Nhà nước về thi đua, khen thưởng.`;
export const behindOf = (s: Story): string =>
  `(Kèm theo Quyết định số: ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;

/** What is told of a year besides. */
export const deeds = pick([
  () => 'Thu ngân sách trên địa bàn vượt 7,8% dự toán; các khoản chi bảo đảm tiết kiệm, đúng chế độ.',
  () => 'Các đơn vị đã tiếp nhận 41.260 hồ sơ, trong đó hồ sơ nộp trực tuyến chiếm 83,5%.',
  () => 'Hội thao, hội diễn do các đơn vị luân phiên đăng cai đã góp phần tăng cường giao lưu, học hỏi.',
  () => 'Có 6 đề tài, sáng kiến được ứng dụng rộng rãi; 2 mô hình dân vận khéo được nhân ra diện rộng.',
  () => 'Một vài đơn vị chưa duy trì chế độ tự kiểm tra; báo cáo quý có lúc còn trễ hẹn.',
  () =>
    'Các phong trào “Cán bộ, công chức thi đua thực hiện văn hóa công sở”, “Chung sức xây dựng nông thôn mới” đi vào nền nếp.',
  () => 'Đoàn kiểm tra chéo đã làm việc tại các đơn vị trong tháng 10 và đánh giá cao sự chuẩn bị chu đáo.',
  ({ year }) => `Sang năm ${year + 1}, các đơn vị phấn đấu 100% công chức, viên chức hoàn thành tốt nhiệm vụ trở lên.`,
  () => 'Công tác an sinh xã hội được chú trọng với 19 căn nhà đại đoàn kết, 230 suất quà Tết cho hộ nghèo.',
  () => 'Các ý kiến phát biểu đều đồng tình với dự thảo báo cáo, góp ý thêm về thang điểm của tiêu chí chuyển đổi số.',
]);
/** What is promised for a year. */
export const promises = pick([
  ({ year }) => `Kế hoạch hoạt động năm ${year} gồm 5 nhóm việc, phân công rõ đơn vị chủ trì, đơn vị phối hợp.`,
  () => 'Các đơn vị hứa cùng nhau giữ vững kỷ luật, kỷ cương hành chính, nói đi đôi với làm.',
  () => 'Sáu tháng một lần, các đơn vị họp sơ kết và kiểm tra việc thực hiện giao ước.',
  () => 'Bảng chấm điểm được sửa theo hướng gọn hơn, còn 18 tiêu chí với tổng số 100 điểm.',
  () => 'Nhân dịp này, các đại biểu trồng cây lưu niệm trong khuôn viên trụ sở.',
  () => 'Trước đó, các đại biểu đã dâng hương tại nghĩa trang liệt sĩ.',
]);
