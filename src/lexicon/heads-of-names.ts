/**
 * Nouns that open the name of a collective and stand in no list of units: a workshop, a crew, a troupe, an inn, a market, a parish, a ship. By
 * their first word, or by the first two where the first alone says too little ("nhà máy", no "nhà báo"). Source: usage in the press.
 */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  [
    // those who work or act together
    'hội,đội,đoàn,nhóm,tổ,kíp,ca,ban,toán,phường,gánh,dàn,gia trang,clb,câu lạc,nghiệp đoàn,chi đội,biệt đội,liên đội,phân đội,hải đội,hải đoàn',
    'trung đội,đại đội,tiểu đoàn,trung đoàn,chi đoàn,chi hội,chi bộ,đảng bộ,liên minh,liên chi,hiệp hội,hội quán,mạng lưới,diễn đàn,cộng đồng',
    'bộ đội,tổng đội,tiểu đội,binh đoàn,lữ đoàn,sư đoàn,binh trạm,phân ban,phân trại,tốp ca,đơn ca,song ca,tam ca,tứ ca,hợp ca,nông hội,phường hội,team,phi đội,phi đoàn,thủy đội,tuần đội,hạm đội,giang đội,quân y,lớp,khóa,dòng họ,tộc,chi họ,họ đạo,giáo xứ,giáo họ,xóm đạo,hội đoàn,ca đoàn',
    // houses and works
    'xưởng,phân xưởng,công xưởng,công trường,nông trường,lâm trường,ngư trường,xí nghiệp,nhà máy,nhà in,nhà hàng,nhà xe,nhà sách,nhà thuốc,nhà thờ',
    'nhà chùa,nhà hát,nhà vườn,nhà trọ,nhà dưỡng,nhà an,nhà khách,nhà nghỉ,nhà bè,nhà giàn,nhà tang,nhà bảo,nhà truyền,nhà văn hóa,nhà thiếu,nhà trẻ,nhà tình,nhà mở',
    'lò,hầm,mỏ,giàn,kho,bãi,trại,trang trại,nông trại,vườn,vựa,chành,đại lý,cơ sở,cửa hàng,cửa hiệu,tiệm,hiệu,sạp,quầy,quán,lữ quán,tửu quán,trà quán',
    'quán ăn,bếp,căng tin,khách sạn,siêu thị,chuỗi,sàn,hãng,thương hội,tập đoàn,chi nhánh,tòa soạn,kênh,đài,rạp,phòng khám,phòng thu,phòng tập,thẩm mỹ,studio',
    'tổng kho,gian hàng,tủ sách,cây xăng,garage,gara,homestay,sân khấu,lán,trực thăng,thương cảng,thủy cung,vạn chài,vạn,phố nghề,khối phố,ký túc,tuyến đò,tuyến xe,chợ,bến,ga,cảng,trạm,đồn,chốt,bốt,tàu,thuyền,ghe,xuồng,sà lan,đèn biển,hải đăng,sân bay,sân vận,thủy điện,nhiệt điện,điện lực,cửa khẩu',
    // houses of care, learning and faith
    'mái ấm,viện,viện dưỡng,trung tâm,cô nhi,thư viện,bảo tàng,công viên,trường,học viện,võ đường,lò võ,chùa,tịnh xá,tịnh thất,thiền viện,tu viện',
    'đạo tràng,niệm phật,tổ đình,am,cốc,nhà nguyện,đan viện,thánh thất,thánh đường,đền,đình,miếu,phủ,quỹ,dự trữ,vườn quốc,khu bảo,khu di,khu du,khu công,khu phố,tiểu khu,phân khu,hạt,cung đường,cung,cụm',
    // those who live together
    'làng,xóm,bản,buôn,bon,plei,phum,sóc,ấp,khóm,khu,đảo,làng nghề,liên hiệp,tổ hợp,hợp tác,doanh nghiệp,công ty',
  ].flatMap((row) => row.split(',')),
);

/** Nouns of what is made, planned, held or told of: they may open a sentence and be praised, and nobody receives by it. */
export const THINGS: ReadonlySet<string> = new Set(
  [
    'công trình,dự án,đề án,đề tài,sáng kiến,giải pháp,mô hình,sản phẩm,thương hiệu,nhãn hiệu,phần mềm,ứng dụng,website,trang web,trang tin,trang fanpage,tòa nhà,cây cầu,cầu,đường,tuyến,đập,hồ,kênh đào',
    'sách,cuốn,quyển,tập,tác phẩm,bộ,phim,vở,bài,ca khúc,bản nhạc,bản tin,bức,tranh,ảnh,tượng,tượng đài,thơ,truyện,tiểu thuyết,kịch,clip,video,ấn phẩm,loạt,phóng sự,chuyên mục,chuyên đề',
    'ngôi,chiếc,quả,tấm,lá,căn,ngọn,gương,cơ hội,giống,gạo,lúa,trà,chè,rượu,món,máy,cây,con,thuốc,vắc xin,vaccine,xe ô,hòn',
    'phong trào,cuộc,chương trình,kế hoạch,hội thi,hội nghị,hội thảo,hội diễn,hội chợ,hội xuân,hội khỏe,hội trại,lễ,liên hoan,ngày,tết,giải,cúp,festival,đại hội,tọa đàm,triển lãm,kỳ,trận,chiến dịch,chiến thắng,chiến công',
    'nghị quyết,quyết định,chỉ thị,luật,nghị định,thông tư,văn bản,công văn,tờ trình,hồ sơ,báo cáo,danh sách,biên bản,thông báo',
    'danh hiệu,huân chương,huy chương,kỷ niệm,huy hiệu,bằng,giấy,cờ,thành tích,thành tựu,kết quả,việc,sự,điều,cái,quyền,tin,hình,tên,tiêu đề,nội dung,mục,phần,chương,điểm,số,tỷ lệ,sự nghiệp,nhiệm vụ,công tác,lĩnh vực,ngành nghề,truyền thống,tinh thần,nghĩa cử,hành động',
  ].flatMap((row) => row.split(',')),
);

/** What a clause opens with before its subject, or instead of one: time, manner, connection, those whom nobody names. */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    'hiện,đặc biệt,cuối,đầu,ngoài,nhân,suốt,trải,sáng,chiều,tối,trưa,đêm,tháng,năm,quý,mùa,dịp,lần,thời,đợt,thế,vậy,ngay,nơi,quả,rồi,chính,cộng,sinh,kể,tính,hằng,hàng,mới,gần,xưa,trong,đến,từ,với,nhờ,bằng,qua,bởi',
    'các,những,mỗi,mọi,nhiều,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,hầu,đa,phần lớn,toàn,toàn bộ,tất,cả,tập thể,cá nhân,đơn vị,địa phương,nhà nước,chính phủ',
  ].flatMap((row) => row.split(',')),
);

/** Nouns of persons: who is meant stands behind them, or is not named. By the first word, or the first two. */
export const PERSONS: ReadonlySet<string> = new Set(
  [
    'nhà văn,nhà báo,nhà thơ,nhà giáo,nhà khoa,nhà nghiên,nhà sư,nhà tu,nhà nông,nhà sáng,thợ,lái,tài xế,nài,người,gia đình,hộ,vợ,chồng,con,cháu,cha,bố,mẹ,ba má,cậu,dì,mợ,thím,trưởng,phó,chủ,bí thư',
    'trẻ,chàng,cậu,bé,lão,nàng,đứa,vị,nhân vật,ngôi sao,hoa hậu,lính,vua,học trò,khách,bạn,đại biểu,anh hùng,tấm gương',
    'giám đốc,cán bộ,lãnh đạo,chỉ huy,nhân dân,quân dân,quân và,đồng bào,bà con,thanh niên,phụ nữ,trẻ em,nữ,nam,cựu,nguyên,thầy,thầy trò,thương binh,bệnh binh,lực lượng,đại diện,hai vợ,vận động,cầu thủ,tay,việt kiều,kiều bào,du khách',
  ].flatMap((row) => row.split(',')),
);

/** Last syllables of words for what somebody is or does: "nghệ sĩ", "giáo viên", "ngư dân", "đội trưởng". */
export const ENDS_OF_PERSONS: ReadonlySet<string> = new Set(
  'viên,sĩ,sư,dân,nhân,giả,trưởng,phó,sinh,thủ,chủ'.split(','),
);

/** What begins as the word for a collective and is none: "tổ chức", "bản thân". */
export const NO_COLLECTIVES: ReadonlySet<string> = new Set(
  [
    'hội đồng,hội trường,hội viên,hội sở,hội ý,hội tụ,hội nhập,tổ chức,tổ quốc,tổ tiên,tổ nghề,đội ngũ,bản thân,bản tin,bản nhạc,bản đồ,bản lĩnh,bản làng,bản báo,ban đầu,ban hành,ban ngày,ban đêm',
    'ca khúc,ca sĩ,ca sỹ,ca ngợi,ca mổ,kho báu,lò lửa,trường hợp,bãi biển,đền ơn,đền bù,phủ sóng,phủ xanh,cụm từ,viện phí,hiệu quả,hiệu lực,lớp người,lớp trẻ,nhóm máu',
    'vườn cây,làng quê,đình chỉ,đoàn kết,chùa chiền,tàu hỏa,khu vực,mỏ neo,họ hàng,hầm hố,cung cấp,cung ứng,ga ra,đài loan,bến bờ,bếp núc,toán học',
  ].flatMap((row) => row.split(',')),
);

/** What only says of which sort somebody is, and is no name behind the noun: "Chi hội | tiêu biểu", "Tổ dân phố | văn hóa". By the first word, or the first two. */
export const QUALITIES: ReadonlySet<string> = new Set(
  'xuất sắc,tiêu biểu,tiên tiến,vững mạnh,trong sạch,dẫn đầu,đứng đầu,điển hình,văn hóa,văn hoá,giỏi,tốt,khá,mạnh,mẫu,kiểu mẫu,gương mẫu,anh hùng,quyết thắng,đạt,hoàn thành,ưu tú,danh dự,khác'.split(
    ',',
  ),
);

/** What makes another word of a noun for a collective, or says which of them is meant: "Đội | trưởng", "Hội | viên", "Ban | ngành", "Đội | khách". */
export const NO_WORK_OF_NAMES: ReadonlySet<string> = new Set(
  'trưởng,phó,viên,ngũ,ngành,nói,bạn,sinh,hình,cơ sở,chủ quản,chức năng,trực thuộc,thành viên,tham gia,tham dự,dự,thắng,đoạt,nhất,nhì,ba,về,chủ nhà,khách,mình,ta,nào,ấy,học,nêu'.split(
    ',',
  ),
);

/** Houses and works that are called after somebody: "đoàn cải lương | Trần Hữu Trang", "đường | Lê Lợi", "giải | Trần Quốc Toản". */
export const HOUSES_OF_TRADES: ReadonlySet<string> = new Set(
  'đoàn,đội,nhóm,làng,xã,phường,thôn,bản,ấp,xóm,trường,đường,phố,giải,quỹ,tàu,vở,phim,sách,truyện,rạp,hát,hãng,viện,chùa,đền,chợ,cầu,hồ,núi,sông,khu,ty'.split(
    ',',
  ),
);
