/**
 * How words are read that lost their diacritics: "khen thuong" is "khen thưởng". Counted in news and papers of the
 * trade; the phrases of the lexicon are read as they stand there and need no place here.
 */

/** For each plain word in lower case its commonest reading, where that has diacritics. */
export const LOWER_READINGS: readonly string[] = `
  ahlđ ấm án áo ấp âu ấy bà bác bạch bài bám bằng bánh bão bật bầu bảy bđbp bé bên bệnh bếp bgdđt bị biên biết biểu bình blđst bộ bộc bởi bơm bốn bổng
  bớt búa bức bùi bước buổi buôn bứt bưu bvđk byă cả các cách cái cảm cần cảng cảnh cấp cát cầu cây cđ cđcs chá chậm chamaléa chăn chặng chánh chào chấp
  chất cháu chạy chế chéo chép chỉ chiếc chiếm chiến chiếu chín chính chịu chối chọn chống chốt chủ chưa chuẩn chục chuỗi chương chuột chuyên có còn
  công cstđ cstđcs cstđtq ctđcp cử của cực cụm cũng cuộc cuối cuốn cương cụt cứu đ đã đặc đại đắk đạm dân đang dành đạo đạp đạt đầu đẩy đbqh để đêm đến
  đèo đẹp đều đi địa dịch điểm điện diệp điều định dịp dìu đnd đoàn đoạt đọc đổi đơn động đợt đt dự đưa duẩn duật đức đuk đúng được dưới đường đứt duyên
  đvqt đvtt êban gà gạch gấm gần gắng gạo gặp gãy gdđt ghép gì già giặc giải giảm giảng giành giáp giấu giấy giờ giới giống giót giữ giữa giúp gỗ gốc
  gọi gồm gọn góp gửi gương hàm hạn hạng hành hào hạt hậu hcđl hclđ hđ hđnd hđqt hđtv hệ hẹn hẹp hết hiểm hiện hiệp hiệu hình hộ hoá hoặc hoạch hoài
  hoàn hoạt học hội hôm hơn hồng họp hư hứa huân huế hùng hướng hút hữu huyện huỳnh ít kạn katơr kbuôr kể kèm kênh kéo kết kêu khá khác khách khám khăn
  kháng khánh khắp khẩu khđt khế khép khhgđ khía khiêm khiến khiếu khó khoá khoảng khoẻ khối khóm không khuất khúc khương khưu khuyến khuyết kí kích
  kiêm kiện kiệt kiều kín kịp kpă kră kỷ là lạc lại lắk làm lần làng lãnh lập lật lấy lđ lđlđ lđtb lđtbxh lđtt lđxs lệ lệch lên lệnh lều lịch liêm liền
  liêu lìn lĩnh lò loại loạt lọc lợi lớn lòng lớp lũ lúa luân luật lực lùi lùng luôn lượng lượt lụt lưu luyện lý mà mắc mạch mái mầm mặn mạnh mặt mẫu
  máy mẽ miền mlô mở mộc mỗi môn một mù mùa mục mùi mừng mười muộn mương mưu mỹ nại năm nạn nào nạp nát này nể nên nếp nét nếu ngạc ngạch ngãi ngân
  ngành ngày nghề nghênh nghèo nghị nghĩa nghiệm nghiện nghiệp nghìn ngô ngoài ngọc ngồi ngừ ngừa ngừng người nguồn ngưt nguỵ nguyện nhà nhắc nhằm nhận
  nhập nhất nhì nhiệm nhiều nhìn nhỏ nhồi nhóm như nhựa những nhường nhút niê niệm niên nnưt nó nói nông nộp nsưt nữ nửa núi nước nuôi nứt ở ơn ông páo
  pgđ phá phải phạm phận pháp phát phê phép phí phía phiên phiếu phổ phơi phòng phủ phúc phùng phước phường phút pinăng pờ qđ quách quảng quát quê quên
  quét quốc quỹ quyền quyết rác rằng rất rcăm rịa riêng rõ rồi rộng rửa rừng ruộng rút sắc sạch sầm sản sáng sắp sát sấy sẽ sĩ siêu số soạn soát sóc sôi
  sớm sơn sông sự sửa suất sức sưởi tạ tác tại tâm tận tặng tạo tập tắt tàu tđ tđkt tế tên thác thạch thải thẩm thần tháng thành thảo thấp thật thấu thể
  thêm thèn thép thì thích thiện thiết thiếu thợ thoại thoát thời thôn thông thừa thuận thuật thực thuế thuộc thưởng thuỷ thuyền tỉ tích tiêm tiên tiếng
  tiếp tiết tiểu tìm tỉnh tổ toà toàn tộc tới tóm tôn tổng tốt trả trác trách trại trăm trận trật trâu trễ trên trí trích triển triệt triệu trình trở
  trọc trỗi trọt trữ trực trước trường truyền ttlđtt ttlđxs ttưt từ tuần tức tụi từng tước tuổi tướng tuý tuyến ư ứng ước ương ưu uỷ và vắc vẫn vàng vào
  vật về vì việc viêm viên viết vợ với vốn vọng voòng vụ vừa vực vững vườn vướng vượt xã xác xấu xảy xếp xét xiết xoá xóm xử xuân xuất xúc xuống xuyên ý
  yên yêu
`
  .trim()
  .split(/\s+/);

/** For words with a capital, which are names more often: "Nam" and "Le", where "nam" is "năm" and "le" is "lễ". */
export const CAPITAL_READINGS: readonly string[] = `
  an bắc bàng báo bến bí bích bội bưởi cá cầm căn cang cập chải châm chấn cháng chảo châu chênh chi chiêm chiềng chiều chu chựa chức cơ cồn cộp cù cục
  cựu đàm đảng danh đào đất đề đéc đem dếnh dhăm diệm đình đỗ đoa độc đội đồng dũng dược dương gang giá giám giản giang giồng gỡ gốm hà hải hán hang
  hạnh hảo hiển hiếu hinh hồ hoà hoàng hợp hương ích kđăm kế kha khắc khải khảo khậu khí kho khoa khoái khoáng khoảnh khuê khuổi kiệm kiên kình kỳ la
  lạch lâm lan lạng lành lão lầu lê liên lỗ lộc long lữ lục luông mã mạc mai mẫn mễ mía mông mức mũi mường nà nai nẵng nay né ngã nghệ nghiêm nghiên ngũ
  nguyễn nguyệt nhâm nhân nhiệt nhịp nhơn nổi ôn pá pâng pảo pha phan phi phó phú phụng pồ pủ quân quang quế quới quỳ quỳnh rạch rô sái sở sốp sư sùng
  suối sương suốt tài tám tân tào tất tây tề tết thái tham thân thắng thanh tháp thất thầy thế thi thiên thìn thịnh thít thọ thương thuyên thuyết tìa
  tiến toại tôi trà trãi trạm trần tre tri triết triều trịnh trứ trưởng tuấn túc túi tùng tưởng tuy tuyền tuyết tý ung út vải văn vắng vậy vệ viện việt
  vĩnh võ vòng vũ vũng vượng xây xiên xổ xoa xoài xoàn xồng xương y
`
  .trim()
  .split(/\s+/);

/** Words in company that are read otherwise than each alone. */
export const PHRASE_READINGS: readonly string[] = `
  tự chấm|lá cờ|vi phạm|công nhận|trưởng ban|chăm lo|cập nhật|tự chấm điểm|cụ thể|đề tài|vai trò|căn nhà|đất mới|đồng chí|hiến đất|văn nghệ|cộng đồng
  bảng điểm|tình trạng|thẳng thắn|phương châm|chăm lo tết|cập nhật lúc|hồ sơ|xổ số|mái ấm|từ quỹ|đơn vị|ba lần|đặc thù|an sinh|về đích|suất quà|bàn giao
  truy cập|tinh thần|những tấm|trao tặng|liên quan|phong cách|thứ trưởng|trọng điểm|môi trường|ban thi đua|thường xuyên|số kiến thiết|được công nhận
  cấp thoát nước|khỏi danh sách|cơ sở|lễ lớn|nội bộ|cơ chế|cán bộ|hợp lệ|thứ tư|tố cáo|ngay từ|ngày lễ|thái độ|văn bản|đến nay|dự toán|tại chỗ|dạy học
  tỉ đồng|rà soát|ngày ký|nhận cờ|xi măng|đừng để|giấy tờ|chặt chẽ|liên kết|cửa khẩu|đời sống|trong số|miễn phí|sửa chữa|tội phạm|bên cạnh|rút khỏi
  màn hình|học viên|bảo hiểm|thực hành|tấm gương|toàn diện|tình hình|vùng biên|đăng ngày|hình thức|sáu tháng|thang điểm|giữ nguyên|trên cơ sở|sân trường
  phương pháp|tình nguyện|nhưng không|truyền thống|ban thường vụ|thống nhất|bổ sung|điển hình tiên tiến|đồng bào|sơ đồ|cải cách hành chính|đủ điều kiện
  phục vụ|tăng cường|kết quả|nội dung|chất lượng|hiệu quả|nhiệm vụ|kế hoạch|chương trình|mục tiêu|chỉ tiêu|giải pháp|chính sách|pháp luật|nhà nước
  xã hội|kinh tế|văn hóa|giáo dục|đào tạo|y tế|khoa học|công nghệ|nông nghiệp|nông thôn|công nghiệp|thương mại|dịch vụ|du lịch|giao thông|vận tải
  xây dựng|tài chính|ngân hàng|ngân sách|đầu tư|phát triển|hội nhập|quốc tế|quốc phòng|an ninh|trật tự|an toàn|quân sự|biên phòng|công an|bộ đội
  dân quân|tự vệ|công chức|viên chức|người lao động|công nhân|nông dân|phụ nữ|thanh niên|cựu chiến binh|học sinh|sinh viên|giáo viên|nhà giáo|bác sĩ
  thầy thuốc|bệnh viện|trường học|gia đình|trẻ em|người cao tuổi|người dân|nhân dân|dân tộc|thiểu số|tôn giáo|mặt trận tổ quốc|đoàn thể|tổ chức|cơ quan
  doanh nghiệp|hợp tác xã|công ty|tập đoàn|chi nhánh|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chi bộ|đảng bộ|đảng viên|bí thư
  chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|hiệu trưởng|thủ trưởng|lãnh đạo|chỉ đạo|chỉ huy|điều hành|quản lý|kiểm tra
  giám sát|thanh tra|tư pháp|tòa án|kiểm sát|thi hành án|hải quan|kho bạc|bảo hiểm xã hội|thống kê|bưu điện|viễn thông|điện lực|phát thanh|truyền hình
  báo chí|tuyên truyền|vận động|phong trào|thi đua|khen thưởng|khối thi đua|cụm thi đua|trưởng khối|phó trưởng khối|khối trưởng|khối phó|trưởng cụm
  phó trưởng cụm|cụm trưởng|cụm phó|tổng kết|sơ kết|ký kết|giao ước|bình xét|suy tôn|đề nghị|biểu dương|tôn vinh|tuyên dương|danh hiệu|huân chương
  huy chương|bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|chiến sĩ thi đua|lao động tiên tiến|tập thể lao động xuất sắc|hoàn thành xuất sắc nhiệm vụ
  có thành tích xuất sắc|thành tích|xuất sắc|tiêu biểu|nhất trí|biểu quyết|bỏ phiếu|bầu chọn|bầu làm|được bầu|giữ chức|đảm nhiệm|đảm nhận|luân phiên
  tiếp nhận|tham dự|tham gia|dự hội nghị|tới dự|đến dự|chủ trì|phát biểu|khai mạc|bế mạc|kết luận|nhấn mạnh|ghi nhận|đánh giá|báo cáo|thảo luận|ý kiến
  trao đổi|kinh nghiệm|thời gian tới|năm qua|năm nay|năm tới|hằng năm|hàng năm|đầu năm|cuối năm|trong năm|giai đoạn|nhiệm kỳ|sáng nay|chiều nay|hôm nay
  vừa qua|sắp tới|diễn ra|tổ chức tại|tại hội nghị|hội nghị|hội thảo|cuộc họp|buổi lễ|lễ trao|lễ ký|đại hội|kỳ họp|phiên họp|hội trường|nhà văn hóa
  trung tâm|thành phố|thị xã|thị trấn|tổ dân phố|khu phố|trung ương|địa phương|cấp tỉnh|cấp huyện|cấp xã|các cấp|các ngành|các sở|các huyện|các đơn vị
  các tập thể|các cá nhân|cho các|của các|thuộc tỉnh|trên địa bàn|quyết định|tờ trình|công văn|kế hoạch số|nghị quyết|nghị định|thông tư|hướng dẫn
  quy chế|quy định|căn cứ|theo đề nghị|thay mặt|ký thay|nơi nhận|kính gửi|như trên|phụ lục|danh sách|số thứ tự|ghi chú|họ và tên|chức vụ|đơn vị công tác
  nơi công tác|độc lập|tự do|hạnh phúc|cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|ảnh minh họa|tin ảnh|tác giả|nguồn tin|phóng viên
  theo báo|cổng thông tin điện tử|trang thông tin điện tử|bản tin|thường trực|thường vụ|ban chấp hành|ủy viên|thành viên|đại biểu|khách mời|phụ trách
  lĩnh vực|công tác|hoạt động|thực hiện|triển khai|hoàn thành|so với|cùng kỳ|tỷ lệ|phần trăm|triệu đồng|tỷ đồng|nghìn đồng|thu nhập|bình quân|hộ nghèo
  giảm nghèo|xóa nhà tạm|nông thôn mới|chuyển đổi số|cải cách|hành chính|thủ tục|tiến độ|khó khăn|thuận lợi|tồn tại|hạn chế|nguyên nhân|bài học
  phương hướng|trọng tâm|ba tập thể|hai tập thể|bốn tập thể|tập thể|cá nhân|hộ gia đình|được tặng|được trao|tặng thưởng|đề nghị tặng|xét tặng|đã trao
  tặng cờ|trao cờ|cờ của|dẫn đầu|hạng nhất|hạng nhì|hạng ba|thủ tướng chính phủ|chính phủ|bộ trưởng|chủ tịch nước|quốc hội|bộ công an|bộ quốc phòng
  bộ nội vụ|bộ y tế|bộ tài chính|tổng liên đoàn|liên đoàn lao động|hội liên hiệp|hội nông dân|hội luật gia|hội nhà báo|liên minh|liên hiệp|chữ thập đỏ
  khuyến học|từ thiện|nhân đạo|người khuyết tật|mồ côi|chất độc da cam|đông y|làm vườn|sinh vật cảnh|nhiếp ảnh|văn học nghệ thuật|kiến trúc sư
  kế hoạch hóa|vì sự nghiệp|sự nghiệp|năm học|học kỳ|tiểu học|trung học cơ sở|trung học phổ thông|mầm non|mẫu giáo|cao đẳng|đại học|dạy nghề|nghề nghiệp
  thể dục|thể thao|lần thứ|thứ nhất|thứ hai|thứ ba|thứ năm|thứ sáu|thứ bảy|chủ nhật|vào sáng|vào chiều|tổ trưởng|tổ phó|đội trưởng|đội phó|nhóm trưởng
  trạm trưởng|chánh văn phòng|phó chánh văn phòng|văn phòng|chánh thanh tra|cục trưởng|phó cục trưởng|vụ trưởng|chi cục|cục thuế|kho bạc nhà nước
  ngân hàng nhà nước|ngân hàng chính sách|sở nội vụ|sở y tế|sở tài chính|sở tư pháp|sở công thương|sở xây dựng|sở khoa học|sở giáo dục|sở văn hóa
  sở nông nghiệp|sở lao động|sở thông tin|sở tài nguyên|sở kế hoạch|ban dân tộc|ban quản lý|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính
  ban kinh tế|nhà trường|trường tiểu học|trường thpt|trường thcs|trường mầm non|trường đại học|trường cao đẳng|trường trung cấp|trường trung học
  trường chính trị|trường mẫu giáo|trường phổ thông|ban giám hiệu|khai trương|khẩn trương|chủ trương|nhận bằng|nhận giấy|đón nhận|nhận danh hiệu
  được nhận|nhận huân chương|nhận nhiệm vụ|năm 0|số 0|số :|ngày 0|tháng 0|từ 0|của 0|có 0|và 0|số lượt|tổng số|một số|đa số|số tiền|số điểm|số phiếu
  chỉ số|tăng trưởng|gia tăng|tăng 0|tăng thu|tốc độ tăng|quan trọng|trân trọng|trọng thể|tôn trọng|phường 0|các phường|phòng ban|các phòng
  trưởng các phòng|phòng nội vụ|phòng tài chính|phòng giáo dục|phòng lao động|phòng văn hóa|phòng tư pháp|phòng chống|phòng ngừa|đề phòng|ảnh 0|ảnh :
  ảnh tư liệu|lược ghi|cao su|đường sắt|đường bộ|đường thủy|mía đường|tư tưởng|hồ chí minh|tự chuyển hóa|tự diễn biến|khí thế|thế giới|lợi thế|vượt mức
  mức độ|cơ bản|biên bản|xuất bản|bản đồ|tất cả|cả nước|cả hai|cả ba|họp khối|họp cụm|họp bàn|họp bầu|họp sơ kết|họp tổng kết|phấn đấu|chiến đấu|thi đấu
  đấu tranh|phối hợp|phù hợp|tổng hợp|liên hợp|trường hợp|hợp tác|hợp đồng|cùng với|cuối cùng|cùng ngày|cũng như|chức năng|khả năng|năng suất|năng lượng
  nâng cao|kỹ năng|điều chỉnh|chỉnh sửa|diễn biến|chế biến|chuyển biến|tiết kiệm|kiêm nhiệm|giá trị|trị giá|giá cả|quốc gia|chuyên gia|hộ dân|hộ khẩu
  bảo hộ|ủng hộ|lần lượt|lần đầu|phần lớn|góp phần|thành phần|học phần|sâu rộng|chiều sâu|sâu sát|sau đó|sau khi|sau đây|trước đó|bên cạnh đó|trong đó
  theo đó|qua đó|nhờ đó|do đó|đó là|từ đó|ở đây|tại đây|dưới đây|thông qua|thời gian qua|vượt qua|vì vậy|do vậy|như vậy|thực sự|sự kiện|thư ký|thư viện
  thư khen|thu ngân sách|thu hồi|thu được|thủ tướng|bưu tá|thợ mỏ|hầm lò|mỏ than|than đá|công ty than|tập đoàn than|người con|con em|còn lại|còn có
  vẫn còn|triệu tấn|nghìn tấn|tấn công|câu chuyện|nói chuyện|chuyên môn|chuyên đề|chuyên viên|hội chợ|tín dụng|sử dụng|ứng dụng|áp dụng|tiền lương
  tiền thưởng|tiền mặt|tiên tiến|tiến hành|tiến bộ|cải tiến|sáng kiến|sáng tạo|sang năm|bước sang|chuyển sang|bảo tồn|bảo vệ|bảo đảm|đảm bảo|thông báo
  báo nhân dân|tự động|tự nguyện|tự chủ|tự hào|từ ngày|từ năm|từ đầu|từng bước|chậm nhất|chấm điểm|chấm thi đua|quá trình|quá hạn|hoa quả|chúng tôi
  anh em|anh hùng|anh hùng lao động|tiếng anh|nước ta|đất nước|áp lực|năng lực|lực lượng|nỗ lực|tích lũy|đội ngũ|quân đội|đội viên|đội tuyển|đổi mới
  thay đổi|đối với|đối tượng|đưa vào|đưa ra|mỗi đơn vị|mỗi người|mỗi năm|mới đây|cán sự|cần thiết|thạc sĩ|tiến sĩ|y sĩ|nghệ sĩ|kỹ sư|luật sư|sĩ quan
  đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|nguyên chủ tịch|nguyên giám đốc
  hội người mù|hội người cao tuổi|hội cựu chiến binh|hội chữ thập đỏ|hội khuyến học|hội đông y|hội làm vườn|hội phụ nữ|đoàn thanh niên|đoàn luật sư
  liên đoàn luật sư|công đoàn|lữ đoàn|sư đoàn|trung đoàn|tiểu đoàn|đại đội|hải đội|trạm ra đa|đồn biên phòng|trại giam|trường giáo dưỡng
  bệnh viện đa khoa|khoa dược|khoa nội|khoa ngoại|khoa sản|phòng khám|vụ thống kê|vụ pháp chế|quỹ hỗ trợ|quỹ đầu tư|quỹ tín dụng|chi cục kiểm lâm
  chi cục thuế|kiểm lâm|thủy nông|thủy lợi|quản lý thị trường|đơn vị quyết thắng|quyết thắng|huy chương vàng|huy chương bạc|huy hiệu|tuổi trẻ dũng cảm
  lao động sáng tạo|chiến công|bảo vệ tổ quốc|tặng bằng|tặng giấy|tặng kỷ niệm chương|tặng danh hiệu|tặng huân chương|tặng cho|cờ cho|có thành tích
  vì thành tích|vì có|có công|có tên|như sau|gồm có|bao gồm|do ông|do bà|do đồng chí|và ông|và bà|các ông|các bà|ông bà|bà con|bầu ông|bầu bà|ba đơn vị
  ba cá nhân|lần thứ ba|vụ tổ chức|vụ thi đua|vụ kế hoạch|vụ tài chính|vụ tổng hợp|vụ hợp tác|phương tiện|phương án|đa phương|đối phương|các phòng ban
  phục hồi|phục hồi chức năng|tâm thần|cao đài|đài tiếng nói|quý vị|phòng cháy|chữa cháy|nhà máy|nhà ăn|nội trú|bán trú|tập thể lớp|tổ ngữ văn|tổ toán
  tổ tự nhiên|tổ xã hội|tổ phụ nữ|chị nguyễn|anh nguyễn|chị trần|chị lê|cô giáo|thầy giáo|kỹ thuật viên|điều dưỡng|hộ sinh|lái xe|kế toán|văn thư
  bệnh viện phổi|bệnh viện mắt|bệnh viện tâm thần|y dược cổ truyền|tòa án nhân dân|viện kiểm sát nhân dân|kiểm định
`
  .trim()
  .split(/\s*[|\n]\s*/);
