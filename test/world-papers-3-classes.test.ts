import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Habits of clerks and portals that a further world of documents showed, each in other words than it was met in.

/** "council Cờ thi đua của UBND tỉnh → Sở Y tế", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
};

const MEETING = 'Khối thi đua số 2 họp năm 2027.\n';

describe('so many of whom an award says that there are', () => {
  it.each([
    ['voted', 'Nhận Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được suy tôn: Sở Y tế và Sở Nội vụ.'],
    ['voted', 'Nhận Bằng khen của Chủ tịch UBND tỉnh có hai đơn vị được bình chọn (Sở Y tế, Sở Nội vụ).'],
    ['decided', 'Được tặng Bằng khen của Chủ tịch UBND tỉnh có 2 tập thể là Sở Y tế và Sở Nội vụ.'],
    ['recommended', 'Được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh có 2 tập thể gồm Sở Y tế và Sở Nội vụ.'],
    ['recommended', '- Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được đề nghị tặng: Sở Y tế, Sở Nội vụ.'],
    ['voted', 'Về Bằng khen của Chủ tịch UBND tỉnh, có 2 đơn vị được bình bầu là Sở Y tế và Sở Nội vụ.'],
    ['voted', 'Bằng khen của Chủ tịch UBND tỉnh: 2 đơn vị được bình bầu là Sở Y tế và Sở Nội vụ.'],
  ])('are %s it: %s', (stage, text) =>
    expect(stages(MEETING + text)).toEqual([
      `${stage} Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế`,
      `${stage} Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ`,
    ]),
  );
  it.each([
    'Nhận Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị chưa nộp hồ sơ: Sở Y tế, Sở Nội vụ.',
    'Đề nghị tặng Cờ thi đua của UBND tỉnh có 02 đơn vị không đủ phiếu: Sở Y tế, Sở Nội vụ.',
    'Dự lễ trao Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được mời: Sở Y tế, Sở Nội vụ.',
  ])('are not given it where something else is said of them: %s', (text) => expect(stages(MEETING + text)).toEqual([]));
});
