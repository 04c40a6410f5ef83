import { FIELDS } from './fields.js';
import { UNIT_HEADS } from './units.js';

/**
 * Words that stand together wherever the trade is written of; a word that is nearly one of them, beside the others, is
 * a misreading. "0" stands for any number. Written from the usage of papers and news, not counted in any texts.
 */
export const COMPANY: readonly string[] = [
  // Of the trade
  ...'thi đua|khen thưởng|phong trào|khối thi đua|cụm thi đua|cờ thi đua|khối trưởng|khối phó|cụm trưởng|cụm phó'.split(
    '|',
  ),
  ...'bằng khen của|giấy khen của|cờ thi đua của|khen của chủ tịch|của chủ tịch|của ubnd|của bộ|của thủ tướng'.split(
    '|',
  ),
  ...'của chính phủ|của tỉnh|của khối|của cụm|của các|chủ tịch ubnd|phó chủ tịch|tặng cờ|tặng bằng khen'.split('|'),
  ...'tặng giấy khen|tặng danh hiệu|tặng huân chương|tặng thưởng|nhận cờ|nhận bằng khen|nhận giấy khen'.split('|'),
  ...'đề nghị tặng|đề nghị ubnd|đề nghị chủ tịch|được đề nghị|được tặng|được công nhận|được bầu|được suy tôn'.split(
    '|',
  ),
  ...'được giao|được nhận|suy tôn|bình xét|bình chọn|bỏ phiếu|phiếu kín|chấm điểm|xếp loại|xếp thứ|xếp hạng|dẫn đầu'.split(
    '|',
  ),
  ...'tổng kết|sơ kết|phát động|hội nghị|ký kết|giao ước|kế hoạch|nhiệm vụ|phương hướng|hoạt động|thành viên'.split(
    '|',
  ),
  ...'đơn vị thành viên|các đơn vị|đơn vị đã|tập thể|cá nhân|tập thể và|và cá nhân|hộ gia đình|xuất sắc|tiêu biểu'.split(
    '|',
  ),
  ...'hoàn thành|thành tích|danh hiệu|chiến sĩ|cơ sở|lao động tiên tiến|tập thể lao động|huân chương|huy chương'.split(
    '|',
  ),
  ...'kỷ niệm chương|hạng nhất|hạng nhì|hạng ba|giải nhất|giải nhì|giải ba|quyết định|tờ trình|biên bản|báo cáo'.split(
    '|',
  ),
  ...'luân phiên|bàn giao|ra mắt|kiện toàn|điều hành|chủ trì|phát biểu|kết luận|tham dự|đến dự|dự hội nghị'.split('|'),
  ...'trao tặng|trao cờ|trao bằng khen|công bố|nhất trí|thống nhất|nhất trí cao|biểu quyết|đồng chí|các đồng chí'.split(
    '|',
  ),
  ...'ông và bà|lãnh đạo các|đại diện các|các sở|các ngành|các hội|các huyện|các xã|các trường|các cụm'.split('|'),
  ...'các khối|sở, ban, ngành|các tỉnh|các phòng|các công ty|trưởng ban|trưởng phòng|phó trưởng|giám đốc|phó giám đốc'.split(
    '|',
  ),
  // Units and what stands behind them
  ...'trên địa bàn|địa bàn tỉnh|ban chấp hành|ban thường vụ|bí thư|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|ủy ban'.split('|'),
  ...'hội đồng|văn phòng|công ty|cổ phần|trách nhiệm|bệnh viện|trung tâm|trường tiểu học|trung học|phổ thông'.split(
    '|',
  ),
  ...'mầm non|đại học|cao đẳng|công an|quân sự|biên phòng|hải quan|hải quân|kiểm lâm|ngân hàng|kho bạc|chi nhánh'.split(
    '|',
  ),
  ...'nhà nước|nhân dân|việt nam|thị xã|thị trấn|thành phố|khu phố|khối phố|tổ dân phố|xã hội|kinh tế'.split('|'),
  // With numbers
  ...'năm 0|ngày 0|tháng 0|sáng 0|chiều 0|ngày 0 tháng|tháng 0 năm|đến năm 0|trong năm 0|đầu năm 0|cuối năm 0'.split(
    '|',
  ),
  ...'sáng ngày 0|chiều ngày 0|khối 0|cụm 0|số 0|số: 0|lần thứ 0|quý 0|giai đoạn 0|năm học 0|có 0|điều 0|điểm 0'.split(
    '|',
  ),
  ...'khoản 0|và 0|gồm 0|cho 0|là 0'.split('|'),
  // What else papers say
  ...'thực hiện|thực hiện nhiệm vụ|triển khai|tổ chức|xây dựng|phát triển|nâng cao|chất lượng|hiệu quả|kết quả'.split(
    '|',
  ),
  ...'đạt được|nội dung|chuyên đề|thời gian tới|trong thời gian|bên cạnh đó|tuy nhiên|phục vụ|tình hình|đặc biệt'.split(
    '|',
  ),
  ...'chính trị|chuyên môn|quan trọng|thiết thực|công tác|cải cách|hành chính|nông thôn mới|từ thiện|học tập'.split(
    '|',
  ),
  ...'làm theo|đổi mới|sáng tạo|kinh nghiệm|hỗ trợ|ủng hộ|đóng góp|phòng chống|dịch bệnh|an toàn|giao thông'.split('|'),
  ...'trật tự|môi trường|vận động|tuyên truyền|nông nghiệp|công nghiệp|doanh nghiệp|sản xuất|kinh doanh'.split('|'),
  ...'gia đình|chính sách|giáo dục|đào tạo|khoa học|công nghệ|văn hóa|thể thao|du lịch|y tế|bảo hiểm|an ninh'.split(
    '|',
  ),
  ...'quốc phòng|đô thị|tư vấn|thứ tự|nhân rộng|hội thao|bóng chuyền|chi tiêu|văn bản|đơn vị bằng|mọi năm'.split('|'),
  ...'mọi người|mỗi người|mỗi năm|không có|chưa có|đều có|đã có|cũng có|sẽ là|đã được|đã trao|đã tặng'.split('|'),
  ...'chưa thành niên|phấn đấu|phấn đấu năm 0|chỉ đạo|một số|hủy bỏ|dựng lại|xếp hàng|hai ngày|tổng hợp|hộ phụ nữ|'.split(
    '|',
  ),
  ...'thanh niên|thiếu niên|gây dựng|xây lắp|điều khiển|nguyên tắc|quy tắc|tự nhiên'.split('|'),
];

/** In capitals: heads of unit names with their fields of work, and those of a territory with its kind: "sở y tế", "ubnd tỉnh". */
export function* headsInCompany(): Generator<string> {
  for (const { forms, traits } of UNIT_HEADS)
    for (const head of forms) {
      // Heads of more words are phrases by themselves, as are fields.
      if (head.includes(' ')) continue;
      if (traits?.takes === 'place') for (const territory of TERRITORIES) yield `${head} ${territory}`;
      if (traits?.takes === 'field')
        for (const field of FIELDS) for (const form of field.forms) yield `${head} ${form}`;
    }
}

const TERRITORIES = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn'];
