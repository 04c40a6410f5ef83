import type { Chance } from '../chance.js';
import type { Story } from './story.js';

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý'];
const MEN = ['Văn', 'Đức', 'Quang', 'Hữu', 'Xuân', 'Minh', 'Đình'];
const GIVEN = ['Hải', 'Bình', 'Khang', 'Tuấn', 'Phúc', 'Thắng', 'Lộc', 'Khải', 'Tường', 'Nghĩa', 'Quý'];
const GIVEN_OF_WOMEN = ['Lan', 'Oanh', 'Diệp', 'Mận', 'Thắm', 'Mây', 'Hạnh', 'Nhung'];

interface Person {
  readonly name: string;
  readonly woman: boolean;
}
export function personOf(chance: Chance): Person {
  const woman = chance.percent(35);
  const middle = woman ? 'Thị' : chance.pick(MEN);
  return { name: `${chance.pick(SURNAMES)} ${middle} ${chance.pick(woman ? GIVEN_OF_WOMEN : GIVEN)}`, woman };
}
const honoured = ({ name, woman }: Person, chance: Chance): string =>
  chance.percent(40) ? `đồng chí ${name}` : `${woman ? 'bà' : 'ông'} ${name}`;

/** What the first of a unit is called. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội|LĐLĐ|Liên đoàn)/i, 'Chủ tịch'],
  [/^(Trường|THPT|THCS)/i, 'Hiệu trưởng'],
  [/^(Bộ CHQS|Bộ Chỉ huy)/i, 'Chỉ huy trưởng'],
  [/^(TAND|Tòa án|Toà án)/i, 'Chánh án'],
  [/^(VKSND|Viện)/i, 'Viện trưởng'],
];
export const postOf = (unit: string): string => POSTS.find(([of]) => of.test(unit))?.[1] ?? 'Giám đốc';

/** "đồng chí Lê Văn Hải, Giám đốc Sở Y tế" */
export const leader = (unit: string, chance: Chance, between = ', '): string =>
  `${honoured(personOf(chance), chance)}${between}${postOf(unit)} ${unit}`;
/** Of the province or the district. */
export const official = ({ place }: Story, chance: Chance): string =>
  `${honoured(personOf(chance), chance)}, ${chance.pick(['Phó Chủ tịch', 'Phó Chủ tịch Thường trực'])} UBND ${place}`;
export const clerk = ({ above }: Story, chance: Chance): string =>
  `${honoured(personOf(chance), chance)}, ${above ? 'Trưởng phòng Nội vụ' : 'Phó Trưởng phòng Thi đua - Khen thưởng, Sở Nội vụ'}`;

/** Sentences in which nothing stands, though some look as if. */
const NOTHING: readonly ((story: Story) => string)[] = [
  () => 'Các phong trào thi đua được phát động sâu rộng, gắn với nhiệm vụ chính trị của từng đơn vị.',
  () => 'Công tác cải cách hành chính tiếp tục có chuyển biến, tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.',
  ({ year }) => `Năm ${year + 1}, các đơn vị phấn đấu 100% cán bộ đạt danh hiệu Lao động tiên tiến.`,
  () => 'Các đại biểu đã thảo luận, làm rõ những hạn chế và đề xuất giải pháp cho thời gian tới.',
  () => 'Nhiều mô hình hay, cách làm sáng tạo được nhân rộng, tạo không khí thi đua sôi nổi.',
  () => 'Các đơn vị đã ủng hộ quỹ vì người nghèo hơn 350 triệu đồng, trao tặng 12 nhà tình nghĩa.',
  () => 'Việc chấm điểm được thực hiện công khai, dân chủ, đúng bảng tiêu chí đã ban hành.',
  () => 'Tại hội nghị, các đại biểu đề nghị cấp trên quan tâm bố trí kinh phí cho công tác thi đua.',
  () => 'Trên 90% đảng viên hoàn thành tốt nhiệm vụ; không có tổ chức đảng yếu kém.',
  ({ year }) => `Bước sang năm ${year + 1}, các thành viên thống nhất tiếp tục đổi mới nội dung và hình thức thi đua.`,
  () => 'Công tác tuyên truyền, nêu gương người tốt, việc tốt được duy trì thường xuyên.',
  () => 'Một số đơn vị gửi báo cáo còn chậm so với thời gian quy định.',
];
export const nothing = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(NOTHING, count)
    .map((write) => write(story))
    .join(' ');
