import type { Chance } from '../../chance.js';
import { headBox, signature } from '../boxes.js';
import { personOf, postOf } from '../people.js';
import { type Group, long, pick, slashed, two, upper, wordOf } from '../phrases.js';
import type { Block, Story, Told } from '../story.js';

const isOfState = ({ authority }: Story): boolean => authority.sign !== 'UBND';
export const isFlag = ({ award }: Pick<Told, 'award'>): boolean => award.startsWith('Cờ');
export const isHigh = ({ giver }: Pick<Told, 'giver'>): boolean => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);
/** "các tập thể", "tập thể" */
export const collectives = ({ recipients }: Pick<Group, 'recipients'>): string =>
  recipients.length > 1 ? 'các tập thể' : 'tập thể';
/** "Ông Lê Văn Hải - Giám đốc Sở Y tế" */
export const seated = (unit: string, chance: Chance, between = ' - '): string => {
  const { name, woman } = personOf(chance);
  return `${woman ? 'Bà' : 'Ông'} ${name}${between}${postOf(unit)} ${unit}`;
};
/** "KHỐI TRƯỞNG" under what a bloc writes. */
export const signsFor = (s: Story): string => upper(`${wordOf(s)} trưởng`);
/** "K" or "C", in the numbers of its papers. */
export const letter = (s: Story): string => wordOf(s).charAt(0);

/** What a decision rests on, as the forms of 2020 word it. */
function grounds(s: Story): string[] {
  const { sign } = s.authority;
  const body = {
    CTN: 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
    TTg: 'Căn cứ Luật Tổ chức Chính phủ;',
    UBND: 'Căn cứ Luật Tổ chức chính quyền địa phương;',
  }[sign as 'CTN' | 'TTg' | 'UBND'];
  const laws =
    s.day >= '2024-01-01'
      ? [
          'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
          'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ]
      : [
          'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;',
          'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        ];
  const asks =
    sign === 'CTN'
      ? `Thủ tướng Chính phủ tại Tờ trình số ${two(s.number + 30)}/TTr-TTg ngày 02 tháng 02 năm ${s.day.slice(0, 4)} và đề nghị của Chủ tịch Ủy ban nhân dân ${s.place}`
      : sign === 'TTg'
        ? `Chủ tịch Ủy ban nhân dân ${s.place} tại Tờ trình số ${two(s.number + 30)}/TTr-UBND và Bộ trưởng Bộ Nội vụ`
        : `${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'} tại Tờ trình số ${two(s.number + 30)}/TTr-${s.office.sign}`;
  return [body, ...laws, `Theo đề nghị của ${asks}.`];
}
/** A decision on the form of 2020. */
export const decreed = (
  s: Story,
  chance: Chance,
  title: string,
  articles: readonly Block[],
  behind: readonly Block[] = [],
): Block[] => [
  ...headBox(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
  'QUYẾT ĐỊNH',
  title,
  '',
  upper(s.authority.line),
  '',
  ...grounds(s),
  '',
  'QUYẾT ĐỊNH:',
  '',
  ...articles,
  ...signature(s.authority.post, chance, ['- Như Điều cuối;', '- Ban TĐKT;', '- Lưu: VT, KT.']),
  ...behind,
];
/** Its last article, who carries it out. */
export const executing = (s: Story, n: number, point = '.'): string =>
  isOfState(s)
    ? `Điều ${n}${point} Chủ tịch Ủy ban nhân dân ${s.place} và các tập thể có tên trong Quyết định chịu trách nhiệm thi hành Quyết định này./.`
    : `Điều ${n}${point} Chánh Văn phòng Ủy ban nhân dân, ${s.above ? 'Trưởng phòng Nội vụ' : 'Giám đốc Sở Nội vụ'}, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể có tên trong Quyết định chịu trách nhiệm thi hành Quyết định này./.`;
/** Under the title of an annex. */
export const comesWith = (s: Story): string =>
  `(Kèm theo Quyết định số: ${two(s.number)}/QĐ-${s.authority.sign} ${long(s)} của ${s.authority.line})`;
/** The decision that gave what is taken back. */
export const givenBy = ({ year, authority }: Story): string =>
  `Quyết định số 118/QĐ-${authority.sign} ngày 15/02/${year + 1} của ${authority.line}`;
/** What money comes with it. */
export const sumOf = (one: Pick<Told, 'award'>): string =>
  isFlag(one) ? '15.500.000' : one.award.startsWith('Huân') ? '13.500.000' : '4.680.000';

/** The line of a page under its headline. */
export const stamped = (s: Story, chance: Chance): string =>
  chance.pick([
    `${slashed(s)} ${7 + chance.below(10)}:${10 + chance.below(49)}`,
    `Ngày đăng: ${slashed(s)}`,
    `Đăng lúc ${7 + chance.below(10)}h${10 + chance.below(49)}, ${slashed(s)}`,
  ]);

/** What is told of a year besides. */
export const told = pick([
  () => 'Các chỉ tiêu, nhiệm vụ chuyên môn cơ bản hoàn thành và hoàn thành vượt mức kế hoạch đề ra.',
  () => '100% cơ quan, đơn vị thực hiện chấm công, xử lý văn bản trên môi trường điện tử.',
  () => 'Các đơn vị đã vận động ủng hộ quỹ “Đền ơn đáp nghĩa” trên 420 triệu đồng.',
  () => 'Công tác phối hợp giữa các đơn vị từng lúc chưa chặt chẽ, việc trao đổi kinh nghiệm còn ít.',
  () => 'Phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” đi vào nền nếp.',
  () => 'Nhiều gương người tốt, việc tốt được phát hiện, biểu dương kịp thời.',
  () => 'Công tác cải cách thủ tục hành chính có chuyển biến rõ nét, mức độ hài lòng của người dân đạt 97,6%.',
  () => 'Trong năm, các đơn vị có 25 sáng kiến, giải pháp được áp dụng vào thực tiễn.',
  () => 'Các hoạt động văn nghệ, thể thao, về nguồn tạo sự gắn kết giữa các đơn vị.',
  ({ year }) => `Năm ${year + 1}, các đơn vị tiếp tục bám sát chủ đề công tác năm, tạo chuyển biến ngay từ quý I.`,
]);
/** What is promised for a year. */
export const vowed = pick([
  ({ year }) => `Nội dung giao ước thi đua năm ${year} tập trung vào 5 nhóm nhiệm vụ trọng tâm.`,
  () => 'Các đơn vị cam kết hoàn thành xuất sắc nhiệm vụ chính trị được giao, không để tồn đọng hồ sơ.',
  () => 'Thi đua thực hành tiết kiệm, chống lãng phí, xây dựng cơ quan văn hóa là nội dung được nhiều đơn vị quan tâm.',
  () => 'Việc tổ chức phong trào sẽ gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  () => 'Các đại biểu đã tham gia 8 ý kiến vào quy chế hoạt động và thang điểm thi đua.',
  () => 'Hội nghị sơ kết sẽ tổ chức trong tháng 7.',
]);
