/** Words that the rules of stages, reasons, scores and votes ask for one by one. */
export const AWARD_DETAIL_WORDS: readonly string[] =
  'stt quê ngụ giơ tìm xóa bcđ hội đồng thi khen xét tđkt thông qua thống nhất trí biểu quyết bỏ phiếu đã cũng tiến trước gửi lên với cho quyết định việc trao gắn nhận điểm xếp thứ hạng đứng vị nhì ba thành viên từ dưới trên hơn trừ chỉ tăng giảm cộng nhau cách đạt về cầu trường bán phần du có đóng góp công lao cống hiến tích hoàn dẫn đầu phong trào xuất sắc tốt toàn diện vì nhờ những nhiều các lập giai đoạn đến niên khóa học luật nghị thông tư thư cụm khối hủy bỏ thu hồi lại tước bãi bác không chưa chấp thuận đồng ý trình tặng bị loại được điều kiện tỷ lệ đủ riêng hợp'.split(
    ' ',
  );
