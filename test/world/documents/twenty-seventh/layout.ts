import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf, postOf } from '../people.js';
import { type Group, long, passed, pick, slashed, two, upper, wordOf } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
export const isFlag = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Cờ');
export const isHigh = ({ giver }: Pick<Told, 'giver'>): boolean => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);
/** "Phó Khối", as boards of directions call it. */
export const viceOf = (s: Story): string => `Phó ${wordOf(s)}`;
/** "Trưởng Khối", with a capital. */
export const firstOf = (s: Story): string => `Trưởng ${wordOf(s)}`;
/** "07 đơn vị", "một đơn vị" */
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
export const inWords = ({ recipients }: Pick<Group, 'recipients'>): string =>
  `${NUMBERS[recipients.length] ?? two(recipients.length)} đơn vị`;
/** "Đ/c Lê Văn Hải, chức vụ: Giám đốc, đơn vị: Sở Y tế" */
export const present = (unit: string, chance: Chance): string =>
  `Đ/c ${personOf(chance).name}, chức vụ: ${postOf(unit)}, đơn vị: ${unit}`;
/** Who leads stands first behind a dash, then who is second, then the others. */
export const dashedRoles = (s: Story, lead: string, second: string): string[] => [
  ...s.members.filter((unit) => unit === s.head).map((unit) => `${unit} – ${lead}`),
  ...s.members.filter((unit) => unit === s.deputy).map((unit) => `${unit} – ${second}`),
  ...s.members.filter((unit) => unit !== s.head && unit !== s.deputy),
];
/** Where a page was put together: its day, and who reads it. */
export const updated = (s: Story, chance: Chance): string =>
  `(Cập nhật lúc: ${8 + chance.below(9)}:${10 + chance.below(49)} ${slashed(s)}; ${200 + chance.below(900)} lượt đọc)`;

/** What a decision rests on. */
function grounds(s: Story): string[] {
  const law =
    s.day >= '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'
      : 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng;';
  const asks = isOfState(s) ? `Chủ tịch Ủy ban nhân dân ${s.place}` : s.office.name;
  return [
    law,
    `Xét đề nghị của ${asks} tại Tờ trình số ${two(s.number + 12)}/TTr-${isOfState(s) ? 'UBND' : s.office.sign},`,
  ];
}
/** A decision as it was published: box, title, grounds, articles, signature, what comes with it. */
export const published = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  behind: readonly Block[] = [],
): Block[] => [
  ...headBox(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '______________________',
  upper(s.authority.line),
  ...grounds(s),
  'QUYẾT ĐỊNH:',
  ...articles,
  ...signature(s.authority.post, chance, ['- Như Điều cuối;', '- Cổng TTĐT;', '- Lưu: VT, NC.']),
  ...behind,
];
/** Its last article. */
export const responsible = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Chủ tịch Ủy ban nhân dân ${s.place} và các tập thể có tên trong Quyết định này chịu trách nhiệm thi hành kể từ ngày ký./.`
    : `Điều ${n}. Chánh Văn phòng, Thủ trưởng các cơ quan có liên quan và các tập thể có tên trong Quyết định này chịu trách nhiệm thi hành kể từ ngày ký./.`;
export const issued = (s: Story): string =>
  `(Ban hành theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;
/** The decision that gave what is taken back. */
export const gave = ({ year, authority }: Story): string =>
  `Quyết định số 97/QĐ-${authority.sign} ngày 15 tháng 02 năm ${year + 1} của ${authority.line}`;
/** The same letters for each award, and its units below: "I", "1", "2", "II", ... */
export const numbering = (s: Story, heading: (one: Group) => string): string[] =>
  passed(s).flatMap((one, i) => [
    `${['I', 'II', 'III', 'IV', 'V', 'VI'][i]}. ${heading(one)}`,
    ...one.recipients.map((unit, j) => `${two(j + 1)}. ${unit}`),
  ]);

/** What is told of a year besides. */
export const besides = pick([
  () => 'Các đơn vị đã góp 1.250 ngày công giúp dân làm đường, kiên cố hóa kênh mương.',
  () => 'Số thủ tục hành chính thực hiện toàn trình tăng 18% so với năm trước.',
  () => 'Có 9/11 chỉ tiêu giao ước đạt và vượt, 2 chỉ tiêu đạt xấp xỉ.',
  () => 'Phong trào xóa nhà tạm, nhà dột nát được các cơ quan, đơn vị tích cực hưởng ứng.',
  () => 'Việc sinh hoạt chuyên đề luân phiên hằng quý tạo điều kiện để các đơn vị học hỏi lẫn nhau.',
  () => 'Hạn chế là một số đơn vị chưa chủ động phát hiện nhân tố mới, nội dung phát động còn chung chung.',
  () => 'Thu ngân sách, giải ngân và chăm lo an sinh xã hội đều vượt kế hoạch.',
  () => 'Các đại biểu cũng trao đổi về cách chấm điểm nhóm tiêu chí chuyển đổi số.',
  ({ year }) => `Năm ${year + 1}, các đơn vị quyết tâm không để xảy ra đơn thư vượt cấp, kéo dài.`,
  () => 'Trong năm, các đơn vị tổ chức 6 đợt kiểm tra chéo và 2 hội thảo chuyên đề.',
]);
/** What is promised for a year. */
export const pledged = pick([
  ({ year }) => `Bản giao ước năm ${year} đề ra 6 nhóm nhiệm vụ, 18 chỉ tiêu.`,
  () => 'Các đơn vị hứa thi đua lập thành tích chào mừng những ngày lễ lớn.',
  () => 'Kỷ luật, kỷ cương hành chính là nội dung được chấm điểm cao nhất.',
  () => 'Mỗi đơn vị đăng ký một việc làm mới giúp người dân giảm thời gian đi lại.',
  () => 'Sơ kết 6 tháng được tổ chức vào tuần cuối tháng 6.',
]);
