import { describe, expect, it } from 'vitest';
import { headLines, recordOf } from './record-of.js';

/** Who has the awards of a text, as it names them; "#2" for two who are only counted. */
const receivers = (text: string): string[] =>
  recordOf(`Tin trong ngày\n\n${text}\n`).awards.map(({ recipient, count }) => recipient ?? `#${count}`);

/** Collectives whose head no list of units holds. */
const NAMES = [
  ...['Xưởng thực hành Điện lạnh', 'Xưởng gỗ Tân Hòa', 'Đồn Ra Mai', 'Nhóm cứu nạn Hải Vân', 'Nhóm "Bếp yêu thương"'],
  ...['Lữ quán Hoa Đào', 'Lò rèn Vân Tràng', 'Gánh hát Sao Mai', 'Phường xoan An Thái', 'Dàn nhạc Bông Sen'],
  ...['Quán cơm Nụ Cười', 'Nhà thờ họ Đỗ', 'Trạm biến áp 500 kV Pleiku', 'Mái ấm Hoa Mai', 'Làng trẻ em SOS Vinh'],
  ...['Ban vận động xây dựng cầu Ông Tờ', 'Tiệm tóc Kim Sang', 'Giàn khoan Tam Đảo 03', 'Tòa soạn Tuổi Ngọc'],
  ...['Xe buýt tuyến số 8', 'Chành xe Tư Hải', 'Biệt đội SBC', 'Mạng lưới Tre Việt', 'Ga hàng không Vinh'],
  ...['Trại rắn Đồng Tâm', 'Tam ca Áo Trắng', 'Phi đội 910A', 'Đạo tràng Hương Sen', 'Sân khấu kịch Hồng Vân'],
  ...['Tổng kho Long Bình', 'Đội xe số 3', 'Trang trại Ba Vì', 'Chi đội Kiểm ngư 2', 'Kíp mổ Khoa Ngoại'],
];

/** Each frame with those who must come out of it. */
const FRAMES: readonly [frame: string, text: (name: string) => string, rest?: readonly string[]][] = [
  ['được tặng', (name) => `${name} được UBND tỉnh tặng Bằng khen.`],
  ['đón nhận', (name) => `Năm 2019, ${name} vinh dự đón nhận Huân chương Lao động hạng Ba.`],
  ['đạt danh hiệu', (name) => `${name} đạt danh hiệu Tập thể lao động xuất sắc năm 2018.`],
  ['nhiều năm liền', (name) => `${name} nhiều năm liền được Bộ Nội vụ tặng Cờ thi đua.`],
  ['cho', (name) => `Chủ tịch UBND tỉnh tặng Bằng khen cho ${name} vì đã có thành tích xuất sắc.`],
  ['cho …, … và …', (name) => `UBND tỉnh tặng Bằng khen cho Sở Y tế, ${name} và Sở Nội vụ.`, ['Sở Y tế', 'Sở Nội vụ']],
  ['cho … và …', (name) => `UBND tỉnh tặng Bằng khen cho ${name} và Lò bún Tân Khê.`, ['Lò bún Tân Khê']],
];

describe('a collective whose head no list holds is told by its place in the clause', () => {
  it.each(FRAMES)('%s', (_, text, rest = []) => {
    const wrong = NAMES.filter((name) => receivers(text(name)).sort().join() !== [name, ...rest].sort().join());
    expect(wrong).toEqual([]);
  });

  it('leads a bloc', () => {
    const led = (name: string) => [
      ...headLines(`Tin trong ngày\n\nKhối thi đua số 2 có 8 đơn vị. Trưởng khối: ${name}.\n`),
      ...headLines(`Tin trong ngày\n\nHội nghị thống nhất bầu ${name} làm Cụm trưởng Cụm thi đua số 4 năm 2020.\n`),
    ];
    const wrong = NAMES.filter((name) => led(name).join() !== `head null ${name},head 2020 ${name}`);
    expect(wrong).toEqual([]);
  });

  it.each([
    'Sinh thời, {Gánh hát Sao Mai} từng được Nhà nước tặng Huân chương Lao động hạng Ba.',
    'Riêng {Gánh hát Sao Mai} được Nhà nước tặng Huân chương Lao động hạng Ba.',
    'Với thành tích đó, năm 2015 {Lò rèn Vân Tràng} cũng đã vinh dự được UBND tỉnh tặng Bằng khen.',
    'Dịp này, {Lò rèn Vân Tràng} lần thứ hai được UBND tỉnh tặng Bằng khen.',
    'Ngoài ra, {Lò rèn Vân Tràng}, {Gánh hát Sao Mai} còn được UBND tỉnh tặng Bằng khen.',
    '{Lò rèn Vân Tràng} được UBND tỉnh tặng Bằng khen và {Gánh hát Sao Mai} được Bộ Văn hóa tặng Cờ thi đua.',
    'UBND tỉnh tặng Bằng khen cho 2 tập thể: {Lò rèn Vân Tràng}, {Gánh hát Sao Mai}.',
    'UBND tỉnh tặng Bằng khen cho 2 tập thể là {Lò rèn Vân Tràng} và {Gánh hát Sao Mai}.',
    'UBND tỉnh tặng Bằng khen cho 02 tập thể ({Lò rèn Vân Tràng}, {Gánh hát Sao Mai}).',
    'UBND tỉnh tặng Bằng khen cho các tập thể gồm {Lò rèn Vân Tràng}, {Gánh hát Sao Mai}.',
    'Hai tập thể {Lò rèn Vân Tràng} và {Gánh hát Sao Mai} được UBND tỉnh tặng Bằng khen.',
    'UBND tỉnh tặng {Lò rèn Vân Tràng} Bằng khen.',
    'Bộ Văn hóa tặng Cờ thi đua cho tập thể {Gánh hát Sao Mai}.',
    'Hội nghị suy tôn {Gánh hát Sao Mai} đề nghị UBND tỉnh tặng Cờ thi đua.',
    '{Lò rèn Vân Tràng, xã Bến Đá} được UBND tỉnh tặng Bằng khen.',
    'UBND tỉnh tặng Bằng khen cho {đội xe Hải Vân} và {Trang trại Ba Vì}.',
  ])('%s', (text) => {
    const named = [...text.matchAll(/\{(.+?)\}/gu)].map(([, name]) => name);
    expect(receivers(text.replace(/[{}]/g, ''))).toEqual(named);
  });
});

describe('what stands there and is nobody', () => {
  it.each([
    ...['Công trình Cầu Rồng được tặng Bằng khen.', 'Cuốn sách Đất rừng phương Nam được Bộ Văn hóa tặng Bằng khen.'],
    ...['Các đơn vị thuộc Sở Y tế được tặng Bằng khen.', 'Lễ hội Đền Hùng được Nhà nước tặng Bằng khen.'],
    ...['Nghị quyết số 12 được Tỉnh ủy tặng Bằng khen.', 'Ca khúc Gửi miền Tây được Hội Nhạc sĩ tặng Bằng khen.'],
    ...['Bài viết Người giữ rừng Pù Mát được Hội Nhà báo tặng Bằng khen.'],
    ...['Mùa xuân Mậu Thân 1968 được tặng Huân chương Quân công hạng Nhất.'],
    ...['Tháng 5 vừa qua tại Bến xe Mỹ Đình được tặng Bằng khen.'],
    ...['Giám đốc Xưởng gỗ Tân Hòa được tặng Bằng khen.', 'Con trai chủ Lò rèn Vân Tràng được tặng Bằng khen.'],
    ...['Việc Gánh hát Sao Mai được tặng Bằng khen là không đúng.'],
    ...['Lò rèn Vân Tràng không được tặng Bằng khen.', 'Nếu hoàn thành, Lò rèn Vân Tràng sẽ được tặng Bằng khen.'],
    ...['Làng nghề Bát Tràng có nghệ nhân được tặng Bằng khen.', 'UBND tỉnh tặng Bằng khen cho công trình Cầu Rồng.'],
    ...['UBND tỉnh tặng Bằng khen cho thành tích xây dựng Nông thôn mới.'],
    ...['Về Cờ thi đua của Chính phủ: Hội đồng nhất trí 100% đề nghị.'],
  ])('%s', (text) => expect(receivers(text)).toEqual([]));

  it.each([
    ['Tại Đồn Ra Mai, UBND huyện đã tặng Giấy khen cho Công an xã Bến Đá.', 'Công an xã Bến Đá'],
    ['Với sự giúp đỡ của Gánh hát Sao Mai, Sở Y tế được tặng Bằng khen.', 'Sở Y tế'],
    ['Từ Lò rèn Vân Tràng, ông Tô Hải được tặng Bằng khen.', 'Tô Hải'],
    ['Gánh hát Sao Mai mở màn buổi lễ, sau đó Sở Y tế được tặng Bằng khen.', 'Sở Y tế'],
    ['UBND tỉnh tặng Bằng khen cho ông Tô Hải, Lò rèn Vân Tràng.', 'Tô Hải'],
    ['Tấm gương Lò Văn Hặc được UBND tỉnh tặng Bằng khen.', 'Lò Văn Hặc'],
    ['Chị Hà Thị Nhàn, Tiệm tóc Kim Sang được UBND tỉnh tặng Bằng khen.', 'Hà Thị Nhàn'],
    ['Tin từ Vườn quốc gia Xuân Thủy cho biết, Sở Y tế được tặng Bằng khen.', 'Sở Y tế'],
  ])('%s', (text, who) => expect(receivers(text)).toEqual([who]));
});
