import { describe, expect, it } from 'vitest';
import { recipientNames } from './record-of.js';

// Who is told to be a person by the post or the trade behind the name alone: no family name of a list, no word before it.

const NAMES = ['Danh Út', 'Siu Hương', 'Kê Sửu', 'Ka Đơn', 'Chảo Láo Tả', 'Voòng Chi Phùng', 'Lê Ái', 'Châu Rích'];
const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `Tại hội nghị, ${name}, Trưởng Công an xã Tân Khê được tặng Bằng khen.`,
  (name) => `${name}, Giám đốc Sở Y tế vinh dự được nhận Bằng khen của UBND tỉnh.`,
  (name) => `Danh sách cá nhân được tặng Bằng khen:\n1. ${name}, giáo viên Trường THPT Bến Đá;`,
  (name) => `Danh sách cá nhân được tặng Bằng khen:\n- ${name} - nông dân xã Tân Khê;`,
];

describe('a name before a post or a trade', () => {
  it.each(NAMES)('is a person’s: %s', (name) => {
    for (const frame of FRAMES) expect(recipientNames(frame(name)), frame(name)).toEqual([name]);
  });

  it.each([
    'Hội nghị diễn ra tại Bến Đá, Trưởng Công an xã được tặng Bằng khen.',
    'Đoàn xuất phát từ Tân Khê, giáo viên và học sinh được tặng Bằng khen.',
    'Sau chuyến đi thực tế Bến Đá, nông dân được tặng Bằng khen.',
    'Theo Sở Y tế Lam Hải, bác sĩ được tặng Bằng khen.',
  ])('and not a place’s: %s', (text) => expect(recipientNames(text)).toEqual([]));
});
