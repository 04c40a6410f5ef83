import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Verbs of refusal, plan, quota and condition that tell of a merit or a background; each beside one that takes the award away.

const to = (name: string, texts: readonly string[]): void => {
  for (const text of texts)
    it(`is given: ${text}`, () => expect(awardLines(text)).toEqual([expect.stringContaining(name)]));
};
const toNobody = (texts: readonly string[]): void => {
  for (const text of texts) it(`is not given: ${text}`, () => expect(awardLines(text)).toEqual([]));
};

describe('Bác', () => {
  to('→ Hà Nhàn', [
    'Chị Hà Nhàn được UBND huyện tặng Giấy khen vì có thành tích trong học tập và làm theo Bác năm 2027.',
    'Chị Hà Nhàn được UBND huyện tặng Giấy khen vì có thành tích trong học tập và làm theo lời Bác.',
    'Chị Hà Nhàn được đi thăm Lăng Bác năm 2026 và được UBND tỉnh tặng Bằng khen năm 2027.',
  ]);
  to('→ Chi bộ thôn Bến Đá', ['Sau 5 năm học và làm theo Bác, Chi bộ thôn Bến Đá được Huyện ủy tặng Giấy khen.']);
  toNobody([
    'Hội đồng xét duyệt hồ sơ và bác đề nghị tặng Bằng khen cho Sở Y tế.',
    'Khối bác đề nghị tặng Cờ thi đua cho Sở Nội vụ.',
    'Bác đề nghị tặng Cờ thi đua cho Sở Nội vụ.',
    'BÁC ĐỀ NGHỊ TẶNG CỜ THI ĐUA CHO SỞ NỘI VỤ',
  ]);
});

describe('what is taken away for merit', () => {
  to('→ Công an xã Bến Đá', [
    'Công an xã Bến Đá được Giám đốc Công an tỉnh tặng Giấy khen vì có thành tích thu hồi vũ khí, vật liệu nổ năm 2027.',
    'Công an xã Bến Đá được Giám đốc Công an tỉnh tặng Giấy khen vì có thành tích thu hồi 12 khẩu súng năm 2027.',
    'Công an xã Bến Đá được tặng Giấy khen của Giám đốc Công an tỉnh vì đã loại bỏ các điểm buôn lậu năm 2027.',
    'Công an xã Bến Đá nhiều lần từ chối nhận hối lộ, được Giám đốc Công an tỉnh tặng Giấy khen năm 2027.',
  ]);
  to('→ Chi cục Chăn nuôi', [
    'UBND tỉnh tặng Bằng khen cho Chi cục Chăn nuôi vì thành tích phòng, chống dịch, tiêu hủy lợn bệnh năm 2027.',
  ]);
  to('→ Tô Hải', [
    'Ông Tô Hải làm đơn xin rút khỏi danh sách hộ nghèo, được UBND tỉnh tặng Bằng khen năm 2027.',
    'Có ý tưởng thay thế máy bơm cũ, anh Tô Hải được Tổng Giám đốc tặng Giấy khen năm 2027.',
    'Sáng kiến “Thay thế bóng đèn sợi đốt” giúp anh Tô Hải được Tổng Liên đoàn tặng Bằng Lao động sáng tạo.',
    'Không dừng ở đó, năm 2027 ông Tô Hải được UBND tỉnh tặng Bằng khen.',
  ]);
  toNobody([
    'Ông Tô Hải xin rút khỏi danh sách, được UBND tỉnh tặng Bằng khen.',
    'UBND tỉnh tặng Bằng khen cho Sở Y tế vì có thành tích xuất sắc, sau đó thu hồi do khai man thành tích.',
    'UBND tỉnh đã tặng Bằng khen cho Sở Y tế vì có thành tích phòng, chống dịch, nay thu hồi Bằng khen và tiền thưởng.',
    'UBND tỉnh đã tặng Bằng khen cho Sở Y tế vì có thành tích phòng, chống dịch, thu hồi tiền thưởng kèm theo.',
    'UBND tỉnh tặng Bằng khen cho Sở Y tế vì có thành tích, Hội đồng loại 02 hồ sơ.',
    'Ông Tô Hải từ chối nhận Bằng khen, được UBND xã tặng quà.',
    'Ông Tô Hải từ chối khen thưởng, được UBND tỉnh tặng Bằng khen.',
    'Hủy quyết định số 12/QĐ-UBND, Sở Y tế được UBND tỉnh tặng Bằng khen.',
    'Thu hồi Bằng khen của UBND tỉnh tặng Sở Y tế năm 2027.',
    'Hội đồng loại bỏ các trường hợp trùng lặp, Sở Y tế được đề nghị tặng Cờ thi đua.',
    'Quyết định số 12/QĐ-UBND “Về việc hủy bỏ kết quả khen thưởng” nêu Sở Y tế được UBND tỉnh tặng Bằng khen.',
    'Hội đồng thay thế Sở Y tế bằng Sở Nội vụ, được đề nghị tặng Cờ thi đua của UBND tỉnh.',
    'Do vi phạm, UBND tỉnh thu hồi giấy chứng nhận, Sở Y tế được UBND tỉnh tặng Bằng khen.',
    'Hội đồng không tán thành, loại đơn vị vi phạm, Sở Y tế được UBND tỉnh tặng Bằng khen.',
  ]);
});

describe('what somebody strove for', () => {
  to('→ Hà Nhàn', [
    'Luôn phấn đấu hoàn thành nhiệm vụ, cô Hà Nhàn được công nhận Chiến sĩ thi đua cơ sở năm học 2026 - 2027.',
    'Sau nhiều năm phấn đấu, năm 2027 chị Hà Nhàn được kết nạp Đảng và được UBND huyện tặng Giấy khen.',
    'Nhờ không ngừng phấn đấu, rèn luyện, chị Hà Nhàn được UBND tỉnh tặng Bằng khen năm 2027.',
    'Với quyết tâm thoát nghèo, chị Hà Nhàn đã vươn lên làm giàu và được Hội Nông dân tỉnh tặng Bằng khen năm 2027.',
    'Vì đã hứa với đồng đội, bà Hà Nhàn đi tìm mộ liệt sĩ và được Bộ Quốc phòng tặng Bằng khen năm 2027.',
  ]);
  to('→ Sở Xây dựng', [
    'Hướng tới kỷ niệm 80 năm Quốc khánh, UBND tỉnh đã tặng Cờ thi đua cho Sở Xây dựng.',
    'Thi đua hướng tới Đại hội Đảng các cấp, Sở Xây dựng được UBND tỉnh tặng Cờ thi đua.',
  ]);
  toNobody([
    'Phấn đấu hoàn thành nhiệm vụ, Sở Y tế được UBND tỉnh tặng Cờ thi đua.',
    'Phấn đấu năm 2028 hoàn thành các chỉ tiêu, có 02 đơn vị được UBND tỉnh tặng Cờ thi đua.',
    'Luôn phấn đấu đạt Cờ thi đua của UBND tỉnh, Sở Y tế triển khai nhiều giải pháp.',
    'Luôn phấn đấu hoàn thành nhiệm vụ, quyết tâm năm 2028 Sở Y tế được UBND tỉnh tặng Cờ thi đua.',
    'Luôn phấn đấu hoàn thành nhiệm vụ, Sở Y tế sẽ được UBND tỉnh tặng Cờ thi đua.',
    'Sở Y tế cần không ngừng phấn đấu, sớm được UBND tỉnh tặng Cờ thi đua.',
    'Với quyết tâm giành Cờ thi đua của Chính phủ, Sở Y tế phát động thi đua.',
    'Nhà trường hướng tới kỷ niệm 50 năm ngày thành lập và đón nhận Huân chương Lao động hạng Ba.',
    'Trường THPT Bến Đá hướng tới Huân chương Lao động hạng Ba.',
    'Ông Tô Hải hứa giữ rừng, được UBND tỉnh tặng Bằng khen.',
    'Sở Y tế mong sớm hoàn thành hồ sơ, được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
  ]);
});

describe('what somebody did each year', () => {
  to('→ Tô Hải', [
    'Mỗi năm trồng mới 10 ha rừng, ông Tô Hải được UBND tỉnh tặng Bằng khen năm 2027.',
    'Mỗi ngày hai buổi đưa đò miễn phí, ông Tô Hải được UBND tỉnh tặng Bằng khen năm 2027.',
    'Ông Tô Hải vận động bà con hạn chế tối đa tảo hôn nên được UBND tỉnh tặng Bằng khen năm 2027.',
    'Hưởng ứng phong trào “Mỗi người làm việc bằng hai”, ông Tô Hải được UBND tỉnh tặng Bằng khen.',
    'Ông Tô Hải được UBND tỉnh tặng Bằng khen vì đã cấp cứu trường hợp bị nạn.',
  ]);
  to('→ Công ty Chè Bến Đá', [
    'Công ty Chè Bến Đá được UBND tỉnh tặng Bằng khen trong Chương trình “Mỗi xã một sản phẩm” năm 2027.',
    'Công ty Chè Bến Đá được UBND tỉnh tặng Bằng khen trong Chương trình Mỗi xã một sản phẩm năm 2027.',
  ]);
  to('→ xã Bến Đá', ['Nếu như trước đây xã Bến Đá rất nghèo thì nay xã Bến Đá đã được UBND tỉnh tặng Bằng khen.']);
  toNobody([
    'Mỗi năm, UBND tỉnh tặng Cờ thi đua cho Sở Y tế hoặc Sở Nội vụ.',
    'Mỗi năm có 02 đơn vị, Sở Y tế được luân phiên, được UBND tỉnh tặng Cờ thi đua.',
    'Mỗi năm luân phiên từng đơn vị, Sở Y tế được UBND tỉnh tặng Cờ thi đua.',
    'Mỗi khối một Cờ thi đua của UBND tỉnh.',
    'Mỗi khối được xét tặng một Cờ thi đua, Sở Y tế được UBND tỉnh tặng.',
    'Tối đa 2 đơn vị, gồm Sở Y tế và Sở Nội vụ, được UBND tỉnh tặng Cờ thi đua.',
    'Hạn chế tối đa 2 đơn vị, gồm Sở Y tế và Sở Nội vụ, được UBND tỉnh tặng Cờ thi đua.',
    'Nếu hoàn thành nhiệm vụ, Sở Y tế được UBND tỉnh tặng Cờ thi đua.',
    'Nếu đạt các tiêu chí thì Sở Y tế đã được UBND tỉnh tặng Cờ thi đua.',
    'Trường hợp hoàn thành nhiệm vụ, Sở Y tế được UBND tỉnh tặng Cờ thi đua.',
  ]);
});
