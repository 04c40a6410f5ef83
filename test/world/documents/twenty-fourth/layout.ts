import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf, postOf } from '../people.js';
import { type Group, long, pick, two, upper, wordOf } from '../phrases.js';
import type { Block, Story } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';

/** "khối", "cụm", as its own papers call it. */
export const small = (s: Story): string => wordOf(s).toLowerCase();
/** "Phó Trưởng cụm" */
export const secondOf = (s: Story): string => `Phó Trưởng ${small(s)}`;
/** "Đ/c Lê Văn Hải - Giám đốc Sở Y tế" */
export const comrade = (unit: string, chance: Chance): string =>
  `Đ/c ${personOf(chance).name} - ${postOf(unit)} ${unit}`;
/** Members that lead in nothing. */
export const others = ({ members, head, deputy }: Story): string[] =>
  members.filter((unit) => unit !== head && unit !== deputy);
/** "07" */
export const size = ({ members }: Story): string => two(members.length);
/** "01 đơn vị" */
export const units = ({ recipients }: Group): string => `${two(recipients.length)} đơn vị`;

/** What a decision rests on. */
function grounds(s: Story): string[] {
  const law =
    s.day >= '2024-01-01'
      ? 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;'
      : 'Căn cứ Luật Thi đua, khen thưởng; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013;';
  const rules =
    s.day >= '2024-01-01'
      ? 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;'
      : 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;';
  const asks = {
    CTN: 'Thủ tướng Chính phủ',
    TTg: `Chủ tịch Ủy ban nhân dân ${s.place} và Bộ trưởng Bộ Nội vụ`,
    UBND: s.office.name,
  }[s.authority.sign as 'CTN' | 'TTg' | 'UBND'];
  return [law, rules, `Theo đề nghị của ${asks}.`];
}

/** A decision: box, title, grounds, articles, signature, and what comes with it. */
export function order(
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
    '_______',
    upper(s.authority.line),
    ...grounds(s),
    'QUYẾT ĐỊNH:',
    ...articles,
    ...signature(s.authority.post, chance, ['- Như trên;', '- Sở, ngành liên quan;', '- Lưu: VT, TH.']),
    ...behind,
  ];
}
export const bound = (s: Story, n: number): string =>
  isOfState(s)
    ? `Điều ${n}. Quyết định có hiệu lực từ ngày ký; Ủy ban nhân dân ${s.place} và các đơn vị, tập thể liên quan thi hành Quyết định./.`
    : `Điều ${n}. Chánh Văn phòng Ủy ban nhân dân ${s.place}, ${s.office.name}, các cơ quan, đơn vị, tập thể liên quan căn cứ Quyết định thi hành kể từ ngày ký./.`;
export const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)})`;

/** What is told of a year besides. */
export const news = pick([
  () => 'Chỉ số cải cách hành chính của các đơn vị đều tăng, có đơn vị tăng 5 bậc so với năm trước.',
  () => 'Các đơn vị đã hiến 215 đơn vị máu, giúp 32 hộ nghèo sửa chữa nhà ở.',
  () => 'Việc phát hiện, nhân rộng điển hình tiên tiến ở một số nơi chưa thường xuyên.',
  () => 'Công tác kiểm tra, giám sát được duy trì mỗi quý một lần, tập trung vào cơ sở.',
  () => '12 sáng kiến cấp cơ sở được công nhận, mang lại hiệu quả rõ rệt.',
  () => 'Phong trào “Cả nước chung tay vì người nghèo” nhận được sự hưởng ứng rộng rãi.',
  () => 'Giải bóng chuyền, cầu lông do các đơn vị phối hợp tổ chức thu hút hơn 150 vận động viên.',
  () => 'Tỷ lệ văn bản điện tử ký số đạt 99,2%; họp trực tuyến tăng gấp đôi.',
  ({ year }) => `Mục tiêu năm ${year + 1} là 100% đơn vị hoàn thành xuất sắc kế hoạch được giao.`,
  () => 'Các đại biểu trao đổi nhiều kinh nghiệm hay về công tác tuyên truyền và chấm điểm chéo.',
]);
/** What is promised for a year. */
export const vows = pick([
  ({ year }) => `Giao ước năm ${year} gồm 3 phần, 15 nội dung, có biểu điểm kèm theo.`,
  () => 'Trọng tâm là chuyển đổi số, cải cách thủ tục và tiết kiệm chi tiêu công.',
  () => 'Mỗi đơn vị nhận giúp đỡ ít nhất một thôn còn nhiều khó khăn.',
  () => 'Quy chế hoạt động được sửa đổi hai điều về thời hạn gửi báo cáo.',
  () => 'Các đơn vị thống nhất tổ chức hội thao vào dịp tháng 9.',
]);
