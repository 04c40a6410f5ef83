import { GROUP_CALLINGS, KIN, LONE_CALLINGS, STAFF_CALLINGS } from './callings.js';

/**
 * Single words that rules ask for by `Scan.word`, so that no rule has to cut and fold text to compare it. Every word of
 * a phrase is known anyway; these are the others.
 */
export const WORDS: readonly string[] = [
  ...KIN.keys(),
  ...[...LONE_CALLINGS, ...GROUP_CALLINGS, ...STAFF_CALLINGS].map((calling) => calling.split(' ')[0]),
  ...`
  dâng viếng ấn chéo cây thang tắc mất bão chiếc sót gom phỏng ngôi mảnh ghép o kẹp cất treo lồng gói bọc tương đương năng thật vui hân phấn xúc trân tự
  rất vinh hằng nhanh giỏi nghiêm thiết thành tích tối cao địa điểm phần thư thời gian quả lượt tụ tề tựu ngồi nhóm tôn suy chia phân sắp xếp danh sách
  kiện toàn lập tổ chức lại gia nhập kết nạp thêm mới khác một hai ba cách tư vừa cũng đều với lâu trẻ nhất trở bổ sung vào sang chuyển chính thức doanh
  nghiệp đơn vị thành viên cơ quan trong thuộc của đã được có về đạt hoàn thực tham ký tiếp đều gồm bao là cùng và các những họp hội nghị tổng kết sơ
  bình xét bầu tiến hành cuộc phát động ngày nay lần lượt đăng cai trường đây lễ buổi đó kỳ quyết tờ điều báo kế văn hôm qua trực tuyến khu vực số nhánh
  chi khách mời lực vùng miền cấp bậc nhìn bàn khép ngồi gặp bước chốt chấm nghe gửi rà kiểm điểm thảo luận khởi động trao đổi hội tờ cũ kèm địa quy từ
  theo tính hạn hết khép lại điểm chuyện việc phiếu bỏ gặp giao ban học trường viện khoa đẳng y tấm ngoái sáng chiều trưa đêm vai trò cương gánh rồi kí
  khảo cạnh bút lá ngọn màu chơi cột hoạt đúng ổn nền phi tuần giêng chợ đền sân vác trúng phất ngõ sửa tốt khoảng gần vỡ nóng nghẽn ngập lở sạt nỗ hăng
  hái bám cường kín hệ nằm bật nghìn trịch ngàn nối rạng nhật thỏa tết lớn nửa vài mấy chục đd đdv bóng đầy chuỗi đẻ trai chỉnh đưa củng cố mục chương
  hùng vương tức xuôi suốt bảng vàng phần thưởng khen khuôn
`
    .trim()
    .split(/\s+/),
];
