import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Several who receive one award, with words between them that tell what somebody is, where from and what for.

describe('names of those whom a clause counts', () => {
  it.each([
    [
      'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 3 vận động viên môn bắn cung gồm Tô Hải Nam (Phú Lâm), Hà Thu Nhàn (Kim Bình), Lý Mai Chi (Tân Khê).',
      ['Tô Hải Nam', 'Hà Thu Nhàn', 'Lý Mai Chi'],
    ],
    [
      'Ông Tô Hải trao Cờ thi đua cho 03 công đoàn cơ sở (Cơ quan Tổng công ty – Công ty mẹ; Công ty CP Thủy điện Bến Đá và Công ty CP Cơ khí 7).',
      ['Cơ quan Tổng công ty – Công ty mẹ', 'Công ty CP Thủy điện Bến Đá', 'Công ty CP Cơ khí 7'],
    ],
    [
      'Có 3 đồng chí gồm Hà Thị Nhàn sinh hoạt tại Chi bộ xóm 4, Lý Văn Bảo sinh hoạt tại Chi bộ phố Đông, Tô Thị Mai sinh hoạt tại Chi bộ trường Mầm non được trao tặng Huy hiệu 50 năm tuổi Đảng.',
      ['Hà Thị Nhàn', 'Lý Văn Bảo', 'Tô Thị Mai'],
    ],
    [
      'Công an huyện trao Giấy khen cho 2 tài xế xe ôm ở phường Bến Đá là ông Tô Văn Hải (52 tuổi) và Lý Văn Mạnh (47 tuổi).',
      ['Tô Văn Hải', 'Lý Văn Mạnh'],
    ],
    [
      'Có 3 cá nhân được Chủ tịch nước phong tặng danh hiệu Nghệ nhân nhân dân đợt này, gồm các nghệ nhân Hà Thị Nhàn, Lý Bảo (nghệ danh Hoài Sơn), Tô Thị Mai khi họ đã gìn giữ hát dân ca suốt mấy chục năm.',
      ['Hà Thị Nhàn', 'Lý Bảo', 'Tô Thị Mai'],
    ],
    [
      'Đối với khen thưởng Huân chương Lao động hạng Nhì, 2 kỳ thủ đội tuyển cờ vua tỉnh là Tô Hải Nam và Hà Thu Nhàn có tên trong danh sách.',
      ['Tô Hải Nam', 'Hà Thu Nhàn'],
    ],
    [
      'Bộ Y tế tặng Bằng khen cho 120 cá nhân, trong đó tỉnh Phú Lâm có 02 điều dưỡng là: Hà Thị Nhàn, Bệnh viện Đa khoa tỉnh và Lý Thu Cúc, Trạm Y tế xã Tân Khê, huyện Bến Đá.',
      ['Hà Thị Nhàn', 'Lý Thu Cúc'],
    ],
  ])('%s', (text, expected) => expect(recipientNames(text)).toEqual(expected));
  it('are not those of who came', () =>
    expect(
      recipientNames(
        'Bí thư Huyện ủy trao Huy hiệu 40 năm tuổi Đảng cho 3 đảng viên; dự buổi lễ có ông Tô Văn Hải, ông Lý Văn Mạnh, bà Hà Thị Nhàn.',
      ),
    ).toEqual(['#3']));
  it.each([
    'UBND huyện tặng Giấy khen cho 2 công nhân cứu được ông Tô Văn Hải và bà Hà Thị Nhàn.',
    'Công an tỉnh trao Giấy khen cho 2 tổ công tác là những tổ do Đại úy Tô Văn Hải và Thượng úy Lý Văn Mạnh chỉ huy.',
  ])('are not those whom the words only mention: %s', (text) => expect(recipientNames(text)).toEqual(['#2']));
});

describe('persons with what they are between the names', () => {
  it.each([
    [
      'Dịp này, các ông Tô Văn Hải Giám đốc Xí nghiệp Than Bến Đá và ông Lý Văn Mạnh – Trưởng phòng Kế toán Tổng công ty vinh dự được nhận Huân chương Lao động hạng Ba.',
      ['Tô Văn Hải', 'Lý Văn Mạnh'],
    ],
    [
      'Bí thư Huyện ủy trao Huy hiệu 70 năm tuổi Đảng cho vợ chồng đảng viên Tô Văn Hải (sinh năm 1929) và Hà Thị Nhàn (sinh năm 1931).',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    [
      'Chủ tịch nước đã trao Huân chương Độc lập hạng Nhất cho nguyên Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội Tô Văn Hải; Huân chương Độc lập hạng Nhì cho bà Hà Thị Nhàn.',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    ['Phó Chủ tịch tỉnh trao Bằng khen cho nguyên Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy, có mặt ông Tô Văn Hải.', []],
  ])('%s', (text, expected) => expect(recipientNames(text)).toEqual(expected));
});

describe('badges of years in the Party that are told without "được"', () => {
  it('are those of the comrades of a cell', () =>
    expect(
      awardLines(
        'Trong đó đồng chí Tô Văn Hải chi bộ thôn Đông tặng Huy hiệu 40 năm tuổi Đảng, đồng chí Hà Thị Nhàn, đồng chí Lý Văn Mạnh chi bộ thôn Đoài tặng Huy hiệu 30 năm tuổi Đảng.',
      ),
    ).toEqual([
      'Huy hiệu 40 năm tuổi Đảng → Tô Văn Hải',
      'Huy hiệu 30 năm tuổi Đảng → Hà Thị Nhàn',
      'Huy hiệu 30 năm tuổi Đảng → Lý Văn Mạnh',
    ]));
  it.each([
    'Đồng chí Tô Văn Hải tặng Huy hiệu 40 năm tuổi Đảng, động viên các đảng viên.',
    'Đồng chí Tô Văn Hải, Bí thư Huyện ủy Bến Đá tặng Huy hiệu 40 năm tuổi Đảng, động viên các đảng viên.',
    'Đồng chí Tô Văn Hải, Đảng ủy xã Tân Khê tặng Huy hiệu 40 năm tuổi Đảng, động viên các đảng viên.',
  ])('are not those of who gives: %s', (text) => expect(recipientNames(text)).toEqual([]));
});

describe('counts with further words behind them', () => {
  it.each([
    [
      'Sở Giáo dục và Đào tạo tặng Giấy khen cho 3 học sinh đoạt giải Nhất kỳ thi Tin học trẻ và 5 giáo viên bồi dưỡng các em.',
      ['#3', '#5'],
    ],
    ['Dịp này, Tỉnh đoàn trao Bằng khen cho 6 tập thể đạt hạng Nhì và 9 tập thể đạt hạng Ba năm 2027.', ['#6', '#9']],
    [
      'Thủ tướng tặng Bằng khen cho 2 tập thể thuộc Bộ Y tế; 7 cá nhân thuộc Bộ Công an; 3 tập thể và 4 cá nhân thuộc Ủy ban Dân tộc.',
      ['#2', '#7', '#3', '#4'],
    ],
    [
      'Giám đốc Sở tặng Giấy khen cho 2 VĐV giành huy chương vàng, 5 VĐV giành huy chương bạc và 3 HLV.',
      ['#2', '#5', '#3'],
    ],
    ['Sở trao Giấy khen cho 2 HS đỗ thủ khoa và 2 GV của các em, 9 HS đạt giải quốc gia.', ['#2', '#2', '#9']],
    [
      'Bộ Chỉ huy tặng Giấy khen cho Trạm Kiểm soát Bến Đá, thuộc Đồn Biên phòng Tân Khê và 4 ngư dân trực tiếp tham gia cứu tàu.',
      ['Trạm Kiểm soát Bến Đá', '#4'],
    ],
    [
      'Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể đã hoàn thành xuất sắc nhiệm vụ, 8 cá nhân đã có nhiều đóng góp và 2 hộ gia đình hiến đất.',
      ['#5', '#8', '#2'],
    ],
    // Near misses: whom those helped, who came, who did something else.
    ['UBND huyện tặng Giấy khen cho 3 tập thể có thành tích giúp đỡ 12 hộ nghèo và 30 học sinh mồ côi.', ['#3']],
    ['UBND huyện tặng Bằng khen cho 4 cá nhân và trao 20 suất quà cho 15 hộ nghèo.', ['#4']],
    ['Hội nghị trao Bằng khen cho 5 tập thể; 120 đại biểu dự hội nghị.', ['#5']],
    ['UBND tỉnh tặng Bằng khen cho 4 cá nhân đã cứu sống 2 em học sinh và 1 người dân.', ['#4']],
    ['UBND huyện tặng Giấy khen cho 6 tập thể dẫn đầu; 3 tập thể không đạt phải kiểm điểm.', ['#6']],
    ['Sở tặng Giấy khen cho 4 tập thể có nhiều sáng kiến, 300 công nhân tham gia thi thợ giỏi.', ['#4']],
    ['UBND xã tặng Giấy khen cho 4 tập thể đã vận động 40 hộ hiến đất, 15 hộ phá dỡ tường rào.', ['#4']],
  ])('%s', (text, expected) => expect(recipientNames(text)).toEqual(expected));
  it('have the year that is told of each', () =>
    expect(
      awardLines(
        'UBND tỉnh trao Bằng khen cho 3 học sinh đoạt giải quốc tế năm 2026 và 2 giáo viên của các em, 4 học sinh đỗ thủ khoa các trường đại học năm 2027.',
      ),
    ).toEqual(['Bằng khen → #3 2026', 'Bằng khen → #2 2026', 'Bằng khen → #4 2027']));
});

describe('names in the lines or the sentence behind the one that gives the award', () => {
  const RESCUE = 'Trao Giấy khen đột xuất cho 3 cá nhân dũng cảm cứu người';
  it.each([
    [
      `${RESCUE}\n\nĐó là ông Tô Văn Hải, ở ngõ 12, phố Lý Quang Bảo, phường Bến Đá; bà Hà Thị Nhàn, ở số 5, phố Đông Lĩnh, phường Tân Khê; ông Lý Văn Mạnh, ở khu tập thể Xưởng Đúc, phường Kim Bình.`,
      ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lý Văn Mạnh'],
    ],
    // Who lives in a street that bears a name is one, and the name of the street none.
    [
      `${RESCUE}\n\nLễ trao tổ chức tại phố Lý Quang Bảo. Đó là nơi ông Tô Văn Hải, ông Lý Văn Mạnh, bà Hà Thị Nhàn, bà Lý Thu Cúc sinh sống.`,
      ['#3'],
    ],
    // The text is cut off within the list.
    [
      'Chủ tịch UBND tỉnh vừa ký Quyết định số 412/QĐ-UBND về việc tặng Bằng khen cho các tập thể có thành tích xuất sắc trong phong trào thi đua.\n\nTheo đó, có 24 tập thể có thành tích xuất sắc trong phong trào thi đua gồm: Trường Mầm non Bến Đá; Trường Tiểu học Tân Khê; Trường Trung học cơ sở Kim Bình, huyện Vân Trạch',
      ['Trường Mầm non Bến Đá', 'Trường Tiểu học Tân Khê', 'Trường Trung học cơ sở Kim Bình, huyện Vân Trạch'],
    ],
    [
      'Chủ tịch UBND tỉnh tặng Bằng khen cho 9 đoàn bác sĩ tình nguyện đã giúp các huyện chống dịch. Cụ thể:\nĐoàn bác sĩ tình nguyện tỉnh Lam Hải tham gia hỗ trợ huyện Bến Đá.\nĐoàn bác sĩ tình nguyện tỉnh Phú Lâm tham gia hỗ trợ huyện Tân Khê.\nĐoàn bác sĩ tình nguyện tỉnh Kim Bình tham gia hỗ trợ huyện Vân Trạch.',
      [
        'Đoàn bác sĩ tình nguyện tỉnh Lam Hải',
        'Đoàn bác sĩ tình nguyện tỉnh Phú Lâm',
        'Đoàn bác sĩ tình nguyện tỉnh Kim Bình',
      ],
    ],
    // Presents are no award, and lines that open in different ways no row.
    [
      'Chủ tịch UBND tỉnh tặng quà cho 9 đoàn bác sĩ tình nguyện. Cụ thể:\nĐoàn bác sĩ tình nguyện tỉnh Lam Hải tham gia hỗ trợ huyện Bến Đá.\nĐoàn bác sĩ tình nguyện tỉnh Phú Lâm tham gia hỗ trợ huyện Tân Khê.',
      [],
    ],
    [
      'Chủ tịch UBND tỉnh tặng Bằng khen cho 9 đoàn bác sĩ tình nguyện đã giúp các huyện chống dịch. Cụ thể:\nDịch bệnh tại huyện Bến Đá đã được đẩy lùi.\nNgười dân huyện Tân Khê đã đi làm trở lại.',
      [],
    ],
    [
      'Chủ tịch Quốc hội đã trao Huân chương Độc lập hạng Nhì cho các ông:\nTô Văn Hải - nguyên Chủ nhiệm Ủy ban Pháp luật, Lý Văn Mạnh - nguyên Phó Chủ nhiệm Ủy ban về các vấn đề xã hội, Kiều Văn Phú - nguyên Phó Chủ nhiệm Ủy ban Đối ngoại; và chúc mừng gia đình các ông.',
      ['Tô Văn Hải', 'Lý Văn Mạnh', 'Kiều Văn Phú'],
    ],
    [
      'Chủ tịch Quốc hội đã trao Huân chương Độc lập hạng Nhì cho các ông:\nTô Văn Hải thay mặt mọi người phát biểu cảm ơn, Lý Văn Mạnh đọc thơ.',
      [],
    ],
    [
      'Hai cá nhân được phong tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân gồm\n\n- Nguyên Cán bộ Ban Binh vận miền Đông Tô Văn Hải.\n\n- Nguyên Tiểu đoàn trưởng Tiểu đoàn 7, Trung đoàn 12, Bộ Quốc phòng Lý Văn Mạnh.',
      ['Tô Văn Hải', 'Lý Văn Mạnh'],
    ],
    [
      'Đối với 24 học sinh giỏi quốc gia năm học 2026 - 2027, UBND tỉnh tặng Bằng khen cùng với tiền thưởng 12 triệu đồng.',
      ['#24'],
    ],
    [
      'Trung ương Hội Làm vườn đã trao tặng Bằng khen cho các tập thể Hội Làm vườn các cấp có thành tích xuất sắc. Trong đó, Phú Lâm có 2 đơn vị cấp huyện (gồm: Hội Làm vườn huyện Bến Đá và Hội Làm vườn huyện Tân Khê); 9 Hội Làm vườn các xã và 4 chi hội.',
      ['Hội Làm vườn huyện Bến Đá', 'Hội Làm vườn huyện Tân Khê', '#9', '#4'],
    ],
    // Of those who were counted already, and those who do something else.
    [
      'Bộ Y tế đã tặng Bằng khen cho 120 tập thể, 80 cá nhân. Trong đó, tỉnh Phú Lâm có 3 tập thể và 5 cá nhân.',
      ['#120', '#80'],
    ],
    [
      'Trung ương Hội Làm vườn đã trao tặng Bằng khen cho các tập thể có thành tích xuất sắc. Trong đó, Phú Lâm có 12 đại biểu tham dự buổi lễ.',
      [],
    ],
    ['Đối với 3 đơn vị dẫn đầu mỗi cụm, UBND tỉnh tặng Cờ thi đua.', []],
  ])('%s', (text, expected) => expect(recipientNames(text)).toEqual(expected));
});

describe('who is told of for what he did', () => {
  const officials = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);
  it.each([
    [
      'Tiêu biểu như các bác sĩ Hà Thị Nhàn, Trưởng khoa Xét nghiệm, Trung tâm Y tế Bến Đá; điều dưỡng Lý Thu Cúc, Trưởng phòng Điều dưỡng, Bệnh viện Tân Khê.',
      [],
    ],
    ['Điển hình như cô Hà Thị Nhàn - Hiệu trưởng Trường THCS Tân Khê - người đã có 24 năm gắn bó với bản làng.', []],
    [
      'Các nhà giáo được phong tặng lần này có PGS.TS Tô Văn Hải - Phó Giám đốc Đại học Lam Hải. Lễ trao tổ chức ngày mai.',
      [],
    ],
    [
      'Phát hiện sự việc, nhóm thanh niên gồm anh Tô Văn Hải (SN 1985), anh Lý Văn Mạnh (SN 1982) đã lao xuống sông cứu các em.',
      [],
    ],
    [
      'Đợt này có đồng chí Hà Thị Nhàn (SN 1927), sinh hoạt tại chi bộ khối Đông vinh dự được trao tặng Huy hiệu 75 năm tuổi Đảng.',
      [],
    ],
    [
      'Trao Giấy khen cho 2 cán bộ nói trên, Đại tá Kiều Văn Phú, Phó Giám đốc Công an tỉnh Lam Hải, đã ghi nhận hành động đẹp của Thiếu tá Tô Văn Hải và Thiếu tá Lý Văn Mạnh.',
      ['Kiều Văn Phú'],
    ],
    [
      'Chủ tịch nước Kiều Văn Phú đã ký quyết định truy tặng Huân chương Lao động hạng Ba cho bác sĩ Tô Văn Hải và nguyên điều dưỡng Hà Thị Nhàn.',
      ['Kiều Văn Phú'],
    ],
    // Near misses: those who came, and who speaks.
    ['Dự lễ tuyên dương có bà Hà Thị Nhàn, Trưởng ban Dân vận Tỉnh ủy.', ['Hà Thị Nhàn']],
    [
      'Tham dự buổi lễ gồm ông Tô Văn Hải, Giám đốc Sở Y tế và bà Hà Thị Nhàn, Phó Giám đốc.',
      ['Tô Văn Hải', 'Hà Thị Nhàn'],
    ],
    ['Báo cáo của ông Tô Văn Hải, Giám đốc Sở Y tế cho thấy các chỉ tiêu đều đạt.', ['Tô Văn Hải']],
  ])('names those who act: %s', (text, expected) => expect(officials(text)).toEqual(expected));
});

describe('a first line that is a sentence', () => {
  it('says who got it as others do', () =>
    expect(
      recipientNames(
        'Chủ tịch nước vừa quyết định tặng Huân chương Lao động hạng Nhì cho hai vận động viên Tô Hải Nam, Hà Thu Nhàn.\n\nĐội tuyển bắn cung quốc gia được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
      ),
    ).toEqual(['Tô Hải Nam', 'Hà Thu Nhàn', 'Đội tuyển bắn cung quốc gia']));
  it('is no headline, which the text repeats', () =>
    expect(
      recipientNames(
        'Bắn cung Lam Hải nhận Huân chương Lao động\n\nĐội tuyển bắn cung tỉnh Lam Hải được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
      ),
    ).toEqual(['Đội tuyển bắn cung tỉnh Lam Hải']));
});
