/**
 * How words are written within a sentence in the news and papers of the trade: with a small letter nearly always, or
 * mostly with a capital. Where all is in capitals it tells a name from what stands around it.
 */

export const COMMON_WORDS: readonly string[] = `
  ai bao binh biến biết biếu biển biểu biệt buôn buổi bà bài bàn bào bày bác bám bán bánh báo bão bè bèn bê bên bóng bông búa bơm bước bạc bạn bản bảng
  bầu bậc bật bắt bếp bề bị bỏ bố bối bốn bổ bổng bớt bởi bục bức bứt cam che chia chiếc chiếm chiếu cho chum chung chuyên chuyến chuyền chuyển chuyện
  chuẩn chuối chuốt chuỗi chuột chào cháu châm chân chéo chí chín chóng chú chúc chúng chăm chăn chưa chưng chương chạy chấm chất chậm chặng chặt chẽ
  chế chỉ chỉnh chị chịu chọn chối chống chốt chồng chỗ chờ chở chục chứ chức chừng chữa coi con cua cung cuối cuốn cuộc càng cá các cách cái cán cáo
  câu cây còn có cô cùng cũ cũng cơ cư cười cường cạnh cả cải cảm cảnh cấp cấu cấy cần cập cố cộng cụ của cứ cứu cử cửa cực da dang danh di diễn diện do
  doanh dua dung dài dành dám dân dâng dây dã dò dòng dõi dù dưới dưỡng dạy dấu dấy dẫn dậy dễ dịch dịp dọc dối dồn dột dở dục dụng dứt dừa dừng dự dựng
  ghe ghi ghé ghép gia giai gian giao già giành giá giúp giả giải giảm giấu giặc giỏ giỏi giống giỗ giới giờ giữ giữa gom gãy gì góp gùi gương gạch gạo
  gần gắn gắng gặp gọi gọn gồm gỗ gợi gửi ha hai hay hiến hiểm hiện hiệu hoa hoang hoàn hoá hoạch hoạt huyện hài hàng hành hào hát hình hóa hôm hút hơn
  hư hướng hưởng hạn hạng hạt hẳn hẹn hết hệ học họp hỏi hồ hồi hỗ hộ hội hợp hủy khai khen khi khiến khiếu khoai khoá khoảng khoẻ khu khuyết khá khác
  khách khám khép khí khía khó khóa khói không khăn khơi khẩn khẩu khắp khế khỏe khỏi kia kinh kiêm kiến kiện kèm kéo kê kênh kí kích kín kính ký kết kể
  kịp kỳ lau liền lo loại loạt lu luân luận ly là làm làn làng lá lái lãi lãn lãng lãnh lên lò lòng lô lông lùi lúa lúc lý lăng lũ lưu lượng lượt lại
  lạm lấy lần lẫn lập lật lẵng lều lễ lệ lệch lịch lối lồng lớn lớp lời lợp lửa lựa lực me miền miễn mong mua muốn muộn mà màn mái máu máy mô môn mùa
  măng mưu mươi mương mạnh mất mắc mắt mặn mặt mẹ mẽ mọi mốt mỗi một mới mở mục mủ mức mừng nang nay ngay nghe nghi nghiệm nghiệp nghèo nghìn nghị ngoài
  nguyện nguồn ngành ngày ngôi ngăn ngư người ngạch ngắn ngồi ngủ ngừ ngừa ngừng ngữ nhanh nhau nhiều nhiễm nhiệm nhánh nhân nhãn nhóm nhút như nhưng
  nhường nhấn nhất nhận nhập nhật nhắc nhằm nhỏ nhồi nhớ những nhựa niên niệm non nào này nát nâng nét nên nêu nó nói nóng núi năm năng nơi nước nại nạp
  nắm nằm nặng nếp nếu nền nể nồng nổi nỗ nộp nợ nứt nửa nữ nữa phao phiên phiếu phong phá phán pháp phát phân phép phê phí phía phòng phóng phù phúc
  phút phơi phương phường phải phấn phần phẩm phận phố phối phổ phục phủ phức qua quan quy quyên quyền quà quá quét quê quả quần ra riêng ruộng rà rác
  rõ rút rất rằng rồi rộng rừng rửa sai sao sau sinh so song soát soạn su sung suy suất sách sáng sáp sát sân sâu sóc sóng sôi sĩ sơ sưởi sạch sạn sản
  sấy sắc sắp sẻ sẽ số sống sổ sớm sức sửa sự ta tay tham thang thao thay theo thi thiếu thiểu thiện thiệu thoái thoát thoại thu thuật thuốc thuộc thành
  thác tháng thân thép thêm thì thí thích thôn thông thù thúc thăm thư thước thưởng thạc thải thảo thấp thấu thấy thần thầy thẩm thập thật thắn thẳng
  thể thống thờ thời thợ thức thử thửa thực tin tinh tiêm tiên tiêu tiến tiếng tiếp tiết tiền tiễn toàn toán toạ tra trang tranh trao treo triển triễn
  triệu trong truy tràn trào trách tránh trâu trên trì trình trí trích trò trùng trú trúng trăm trước trướng trạng trả trấn trận trật trắng trẻ trễ trị
  trọ trọc trọng trống trồng trở trợ trụ trừ trữ trực tu tuyến tuyển tuần tuổi ty tá tác táo tâm tên tìm tình tích tín tính tóm tôi tôn tông túi túy
  tăng tươi tước tướng tưởng tượng tại tạm tạo tạp tả tải tấm tất tầm tận tập tật tắt tặng tế tỉ tỉnh tịch tỏa tố tối tốt tồn tổ tổng tộc tội tới tục
  tụi tụng tức từ từng tử tự tỷ uỷ vai vay ven vi viên viết việc voi và vài vào ván vé vì vô vùng vượt vại vả vất vẫn vận vật vậy vắc về vị vọng vỏ vốn
  vỗ với vợ vụ vừa vững vực xa xanh xe xem xin xiết xong xung xuất xuống xá xác xây xã xét xóa xóm xúc xưởng xảy xếp xứ xử yêu yếu án áo ít ông úy ý ăn
  đai đang đem đi điền điểm điển đo đoạn đoạt đua đuôi đuối đán đáng đánh đáp đâu đây đã đèo đê đêm đình đích đò đó đón đóng đô đúng đăng đơn đưa đường
  được đạm đạo đạp đạt đảm đất đấu đầu đẩy đậu đẳng đặc đẹp đếm đến đề đều để địa định đọc đỏ đốc đối đốn đồ đồi đồng đổi độ đội động đời đỡ đợt đủ đức
  đứng đứt đừng đựng ơn ưu ương ước ảnh ấm ấp ấy ổn ở ủng ủy ứng
`
  .trim()
  .split(/\s+/);

export const PROPER_WORDS: readonly string[] = `
  a bàng bá bái bé bí bích bính bùi bưu bạch bảy bắc bằng bến bỉnh cai cang canh chi chinh chiêm chiềng chu chánh châu chè chải chấp chẩu chủ chựa cà cù
  cảng cầm cẩm cồn cổ cộp cờ cục cừ cựu dao dinh diên diễm diệm du duyên dình dũ dũng dương dược dạ dế dếnh dợ gang giang giàng giám giáp giảng giấy
  giồng gàng gò gấm gốc hang hinh hiếu hiển hoà hoài hoàng huân huế huỳnh hà hàm hán háng hân hòa hùng hưng hương hạ hải hảo hậu hằng hốc hồng hữu i ia
  in inh khanh khau khiêm kho khoái khoáng khuyến khuê khuổi khánh khôi khúc khương khải khảo khậu khắc khổng kim kiên kiềm kiều kiệm kiệt kình la lai
  lam lang lim linh liêm liên liêu liễn loan long luông luật lành lào lâm lân lê lương lường lạc lạch lạn lạng lầu lẫm lỗ lộc lục lữ lựu ma mai mau minh
  mã mía môi mông mũi mường mạc mầm mẫn mộc mụi mỹ na nai nam nga nghiên ngoại nguyễn nguyệt ngã ngãi ngô ngọc nhai nhi nhiệt nhàn nhã nhì nhơn nhị nhịp
  ninh nuôi nà né nạn nậm nẵng nội o oanh pa pha phan phi phó phùng phú phước phượng phụng pá páo pâng pảo pồ pủ quang quàng quách quý quảng quế quốc
  quới quỳ quỳnh rinh rô rơ rạch rịa sa sen seo siu sà sô sông sơn sư sương sốp sở thiên thiệt thoa thuyên thuyết thuân thuý thuận thuế thuỳ thuỵ thuỷ
  thái tháp thìn thít thăng thơ thương thường thượng thạch thất thịnh thọ thụ thủ thủy tiểu toại tre triết triều trung trà tràng trâm trăng trương trạm
  trảng trần trịnh tum tuy tuyên tuyết tuyền tuấn tài tày tám tân tây tìa tòng tô tý tĩnh tơ tạ tấn tấu tết tề tờ vang vinh viễn việt vân vòng vông võ
  văn vĩnh vũ vũng vương vườn vượng vải vừ xiên xoa xoan xoài xoàn xuân xương xổ y yên ánh ân âu ích ôn út đa đinh điểu điện đoa đoan đà đài đàm đàn
  đàng đào đéc đặng đổng đỗ độc ơ ấn
`
  .trim()
  .split(/\s+/);
