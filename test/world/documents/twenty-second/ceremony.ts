import { leader, official } from '../people.js';
import { capital, listed, passed, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { isHigh, paper, perUnit, remarks, small, smallWithGiver, so } from './layout.js';

/** News of ceremonies, as the press of Lào Cai and Đồng Tháp has them. */
export const TWENTY_SECOND_CEREMONY: readonly Way[] = [
  heldWay('who handed out what', { step: 'presented' }, (s, chance) => {
    const presenter = official(s, chance);
    return [
      `Trao thưởng cho các đơn vị ${s.bloc}`,
      `${paper(s)} - Sáng ${short(s)}, tại hội trường UBND ${s.place} diễn ra lễ trao thưởng cho các đơn vị có thành tích trong năm ${s.year} thuộc ${s.bloc}.`,
      ...passed(s).map((one, i) =>
        isHigh(one)
          ? `${i ? 'Cũng tại buổi lễ, ' : 'Tại buổi lễ, '}${presenter} được ${one.giver} ủy quyền trao ${small(one)} tặng ${listed(one.recipients)}.`
          : `${i ? 'Lãnh đạo' : 'Tại buổi lễ, lãnh đạo'} UBND ${s.place} trao ${smallWithGiver(one)} tặng ${listed(one.recipients)}.`,
      ),
      remarks(s, chance),
      `Chúc mừng các đơn vị, ${presenter} lưu ý cần làm tốt hơn nữa việc nhân rộng điển hình.`,
      'Bài: Hải Yến - Ảnh: Viết Vinh',
    ];
  }),
  heldWay('a list under how many', { step: 'presented' }, (s, chance) => [
    `${perUnit(s.awards).length} đơn vị nhận phần thưởng năm ${s.year}`,
    `Chiều ${short(s, '-')}, các đơn vị xuất sắc của ${s.bloc} đã nhận phần thưởng năm ${s.year} tại lễ tuyên dương do UBND ${s.place} tổ chức.`,
    `Tham dự lễ có ${official(s, chance)}. ${remarks(s, chance, 1)}`,
    'Danh sách các đơn vị được trao thưởng tại buổi lễ:',
    ...passed(s).map((one) => `+ ${capital(smallWithGiver(one))} (${so(one)}): ${listed(one.recipients, ', ')}`),
    'Kết thúc buổi lễ, các đại biểu chụp ảnh lưu niệm.',
    'T.T',
  ]),
  heldWay('who came to the stage for whom', { step: 'presented' }, (s, chance) => [
    `Niềm vui ngày nhận thưởng của ${s.bloc}`,
    `Ngày ${short(s)}, ${official(s, chance)} chủ trì lễ công bố quyết định và trao phần thưởng năm ${s.year} cho các đơn vị của ${s.bloc}. ${remarks(s, chance)}`,
    ...perUnit(s.awards).map(([unit, told], i) =>
      i === 0
        ? `Bước lên sân khấu đầu tiên là đại diện ${unit}, đơn vị nhận ${listed(told.map(smallWithGiver))}.`
        : `${['Tiếp sau', 'Kế đến', 'Sau đó'][i % 3]}, ${unit} nhận ${listed(told.map(smallWithGiver))}.`,
    ),
    `Phát biểu đáp từ, ${leader(perUnit(s.awards)[0][0], chance)} cảm ơn sự quan tâm của lãnh đạo các cấp.`,
    'Phương Anh',
  ]),
];
