/**
 * Names for units of each head, invented or real, written down in three goes without a look at what the lexicon holds: with
 * commas, dashes, "và", numbers, words in small letters, foreign words. A line of heads, a colon, the names of any of them.
 */
const ROWS = `
Sở: Năng lượng và Khoáng sản | Quy hoạch - Kiến trúc | An toàn thực phẩm | Kinh tế biển, hải đảo và nghề cá |
   Ngoại thương | Dân tộc, tôn giáo và tín ngưỡng | Truyền thông số | Phát triển nông thôn | Gia đình và Trẻ em |
   Kiều bào và Hợp tác quốc tế | Giao thông công cộng | Thủy lợi và Phòng, chống thiên tai |
   Lao động và Việc làm | Dịch vụ đô thị | Năng lượng tái tạo | Đầu tư và Hợp tác công tư | Bình đẳng giới |
   Văn hóa - Ngoại ngữ | Nhà ở và Đất đai | Khí tượng nông nghiệp | Du lịch biển | Chuyển đổi số và Dữ liệu
Ban: Phòng, chống lụt bão và cứu hộ | Đổi mới doanh nghiệp | Bảo vệ, chăm sóc sức khỏe cán bộ |
   Biên soạn lịch sử | Kinh tế - Ngân sách | Văn hóa - Xã hội | Biên giới và Hải đảo | Tiếp công dân |
   Chính sách và Pháp luật | Công tác người cao tuổi | Xây dựng lực lượng | Thanh niên trường học |
   Kiểm soát rủi ro
Ban Quản lý: các khu kinh tế ven biển | dự án đường sắt đô thị | Khu du lịch hồ Nậm Rốm | Di tích và Danh thắng |
   Cảng cá và Khu neo đậu | bảo trì đường bộ | Chợ đầu mối | Làng Văn hóa các dân tộc | Vườn thực vật |
   Hồ chứa nước Cửa Đạt | dự án thủy lợi | Phố cổ | khu đại học | Rừng ngập mặn
Cục: Viễn thông | Dự trữ Nhà nước khu vực Hoàng Liên | Chăn nuôi và Thú y | Phòng, chống tệ nạn xã hội |
   Công tác phía Nam | Điện ảnh | Kỹ thuật an toàn và môi trường công nghiệp | Hàng hải và Đường thủy |
   Kiểm ngư vùng II | Quản lý đăng ký kinh doanh | Sở hữu trí tuệ | Cơ yếu chính quyền | Cứu hộ - cứu nạn |
   Ứng dụng và phát triển công nghệ
Chi cục: Biển, hải đảo | Văn thư - Lưu trữ | Phát triển nông thôn | quản lý đất đai |
   Tiêu chuẩn Đo lường Chất lượng | Giám định xây dựng | Thú y vùng III | Trồng trọt và Chất lượng nông sản |
   An toàn bức xạ | Kinh tế hợp tác | Bảo vệ môi trường làng nghề | Quản lý tài nguyên nước | Đăng kiểm số 6 |
   Khoáng sản và Địa chất | Bảo hộ lao động | Quản lý chợ | Thống kê nông nghiệp | Kiểm dịch vùng IV
Vụ: Địa phương II | Tổ chức phi chính phủ | Truyền thống và Lịch sử | Kinh tế đối ngoại |
   Thị trường châu Á - châu Phi | Công tác học sinh, sinh viên | Hội nhập quốc tế |
   Tài chính hành chính sự nghiệp | Giáo dục từ xa | Chính sách xã hội nông thôn
Phòng: Kế hoạch - Tài vụ | Tham mưu tổng hợp | Hành chính, quản trị và đời sống | Quản lý đô thị |
   Công tác chính trị và sinh viên | Nghiệp vụ 2 | Kỹ thuật và An toàn lao động | Giám định tài chính | Khảo thí |
   Giám sát từ xa | Bảo trì hệ thống | Kiểm nghiệm | Lễ tân - Đối ngoại | Truyền dẫn phát sóng | Thẩm định giá |
   Tín dụng doanh nghiệp vừa và nhỏ | Điều dưỡng | Sau đại học và Hợp tác đào tạo | Thư ký biên tập |
   Bảo vệ cơ quan | Quan hệ khách hàng | Công nghệ lọc dầu | Xuất bản điện tử | Đo lường và Thử nghiệm |
   Nhân sự - Tiền lương | Huấn luyện bay
Trung tâm: Dịch vụ việc làm | Nước sạch và Vệ sinh môi trường nông thôn | Hỗ trợ khởi nghiệp, đổi mới sáng tạo |
   Kiểm định kỹ thuật an toàn khu vực 2 | Phát triển quỹ đất | Điều dưỡng người có công | Giống thủy sản |
   Pháp y | Tích hợp dữ liệu | Bảo trợ xã hội tổng hợp | Chống lao và bệnh phổi | Giao dịch bất động sản |
   Cứu hộ rùa biển | Dạy nghề cho người khuyết tật | Quản lý bay miền Bắc
Đội: Cảnh sát điều tra tội phạm về kinh tế | Quản lý trật tự xây dựng | Thuế liên xã số 3 | Tham mưu - Hậu cần |
   Trinh sát kỹ thuật | Bảo vệ rừng liên xã | Cơ động chống buôn lậu | Vệ sinh môi trường số 4 |
   Chiếu phim lưu động | Khảo sát - Thiết kế | Phòng cháy rừng | Thu ngân | Hướng dẫn giao thông |
   Bảo trì cầu đường số 5
Khoa: Hồi sức tích cực - Chống độc | Ngoại ngữ | Nội - Nhi - Lây | Chẩn đoán hình ảnh và Thăm dò chức năng |
   Lọc máu | Gây mê hồi sức | Vi sinh - Ký sinh trùng | Sức khỏe nghề nghiệp | Mẹ và Bé | Răng - Hàm - Mặt |
   Giáo dục quốc phòng và an ninh
Hội: Sinh vật cảnh | Bảo trợ người khuyết tật và trẻ mồ côi | Kế hoạch hóa gia đình | Cựu giáo chức |
   Di sản văn hóa | Hữu nghị Việt Nam - Cuba | Nghề cá | Y tế công cộng | khoa học lịch sử | Nuôi trồng thủy sản |
   Tâm lý học ứng dụng | Người khuyết tật | Bảo vệ môi trường biển | Cầu đường | Hữu nghị Việt Nam - Campuchia |
   Vì sức khỏe cộng đồng | Thể dục dưỡng sinh | Chăm sóc người có HIV | Phòng, chống mù lòa | Khoa học đất |
   Thủy tinh nghệ thuật | Kỷ lục gia | Hữu nghị Việt Nam - Hàn Quốc
Hiệp hội: Du lịch | Vận tải ô tô | Doanh nghiệp nhỏ và vừa | Chế biến gỗ và lâm sản | Nữ doanh nhân |
   Nuôi chim yến | Cà phê - Ca cao | Thương mại điện tử | Xe đạp thể thao
Viện: Quy hoạch thủy lợi | Sốt rét - Ký sinh trùng - Côn trùng | Khoa học và Công nghệ mỏ | Cây ăn quả |
   Dinh dưỡng | Khoa học hình sự | Nghiên cứu phát triển nông thôn | Vắc xin và Sinh phẩm y tế | Kỹ thuật biển |
   Công nghệ vũ trụ | Văn hóa nghệ thuật quốc gia | Sức khỏe nghề nghiệp và môi trường | Chè
Trường THPT, Trường THCS, Trường Tiểu học, THPT, THCS: Nguyễn Thị Minh Khai | Chuyên Lam Sơn | Việt - Đức |
   Hòa Lạc - La Bang | Quốc tế Horizon | Ia Grai | Xín Mần | Ea H'leo | Nà Khoang | Đồng Hới 2 | Võ Giữ |
   Trường Thọ Tây | Tủa Thàng | Hàm Yên B | Phùng Khắc Khoan A | Nà Bủng | Trần Kỳ Phong | Ea T'ling |
   Quốc học Quy Hòa | Tam Giang Đông 1 | Lê Khiết | Phan Đình Phùng 3 | Dân lập Ái Nghĩa | Bùi Thị Xuân |
   Phạm Hồng Thái 2 | Ngô Mây | số 2 Lộc Hà | Lê Văn Tám | Lương Đình Của | số 1 Đức Hòa
Trường Mầm non: Hoa Ban | Sao Mai 2 | 19-5 | Họa Mi | Vành Khuyên | Tuổi Thơ | Bé Ngoan | Ia Dreh |
   Hoa Phong Lan | Bản Lầu | Tuổi Hồng 1 | 20-10 | Thỏ Ngọc | Ánh Dương | Cây Sấu | Hoa Mai 3 | 1-6 | Mường Lạn
Trường Cao đẳng: Cơ điện Phú Lộc | Y tế và Thiết bị Trường Sa | Lý Tự Trọng | Du lịch - Thương mại | Kỹ nghệ II |
   Việt Mỹ | Kinh tế đối ngoại | Hàng hải và Đường thủy | Lào Cai 2 | Nghề Việt - Hàn |
   Công nghiệp và Thương mại | Thủy sản | Công nghệ Bách khoa | Ngoại ngữ - Công nghệ | Lê Quý Đông | Nghề số 9
Trường Trung cấp: Văn hóa Nghệ thuật | Cảnh sát nhân dân VI | Mai Lĩnh | Kinh tế - Kỹ thuật Đông Triều |
   nghề Dân tộc nội trú | Luật Vị Thanh | Biên phòng 2 | Y dược Tuệ Tĩnh | Bách nghệ
Trường Đại học: Sông Hồng | Kỹ thuật - Hậu cần | Tài chính - Marketing | Nông Lâm Thượng Lào | Quốc tế Horizon |
   Văn Lang | Thủ Dầu Một | Mỏ - Địa chất | Sư phạm Thể dục Thể thao | Công nghệ Miền Đông | Khánh Hòa Xuân |
   Hạ Long Xanh | Kiểm sát Hà Thành | Văn hóa - Nghệ thuật quân đội | Kinh Bắc
Bệnh viện: Quốc tế Thái Hòa | Phổi Nậm Cắn | Mắt Sài Thành | Lão khoa | 30-4 | Ung bướu Đông Lĩnh | Sản - Nhi |
   Nhân Ái | Da liễu | Tai - Mũi - Họng | Giao thông vận tải Vinh | Hữu Nghị | Y học biển | Tim mạch Thành Đô
Bệnh viện Đa khoa: khu vực Ea Kar | Bắc Lý | Xuyên Á | Hồng Ngọc - Phúc Trường Minh | Nậm Nhùn | Minh Thiện |
   Nông nghiệp | liên huyện Bắc Mê | Hoàn Hảo | Số 2 | Tâm Phúc | vùng Tây Bắc | Hà Thành | Đồng Tâm 2
Công ty, Công ty TNHH, Công ty TNHH MTV, Công ty Cổ phần, Công ty CP: Cấp nước và Môi trường Phú Lâm |
   Xây dựng số 9 | GreenFarm Việt Nam | Dệt may - Thương mại Sông Hiên |
   Sản xuất, thương mại và dịch vụ Hòa Thịnh | Vina Agri | An Phát | Minh Đức 68 | Tân Á Đại Thành |
   chế biến gỗ Trường An | Đầu tư & Phát triển hạ tầng Bắc Đầm | Vận tải Hoàng Long Á Châu | Thực phẩm sạch 3F |
   thương mại Hà Giang Xanh | Phân lân Văn Điển | Kỹ nghệ lạnh Á Đông | VinaCacao | Xây dựng 47 |
   Nông sản, thực phẩm Đà Bắc | Du lịch - Dịch vụ Hội An Xưa | Đại Tân Việt | Điện lực Nà Mường |
   Xổ số kiến thiết | Bảo Minh Thăng Long | Lương thực Sông Hậu | Hoya Glass | May mặc Đại Hưng | Giày Rieker |
   Cao su Nậm Pồ | 732 | Khai thác công trình thủy lợi Nam Sông Lam | Than Nà Dương | Bia Sao Vàng |
   Gang thép Thạch Khê | Dược phẩm OPC
Tổng công ty: Chè Tân Trào | Lương thực miền Tây | Thép Sông Công | Cảng hàng không phía Bắc | Dâu tằm tơ |
   Hàng hải Petrolimex | Sành sứ thủy tinh | Điện lực miền Trung | Bảo đảm an toàn hàng hải miền Nam |
   Khánh Việt | Thành An 96 | Muối | Đường sắt phía Nam | Giấy Bãi Cháy | Phát điện 5 | Công nghiệp tàu thủy
Xí nghiệp: May Minh Hà | Thủy lợi Bắc Nghi | Đầu máy Yên Hòa | Gạch tuynel Phú Lộc | In số 7 | Bảo dưỡng cầu phà |
   Chè Mộc Hương | Thoát nước số 1 | cơ khí nông nghiệp
Nhà máy: Z195 | Đường Sông Con | Xi măng Lam Thạch 2 | sửa chữa toa xe | Thủy điện Nậm Mức |
   Nhiệt điện Mông Dương | Nước khoáng Quang Hanh | A41 | chế biến mủ cao su | In tiền | Sữa Lam Kinh | Z131 |
   dệt kim
Ngân hàng: TMCP Phương Đông | Hợp tác xã Việt Nam | Shinhan | Kiên Long | TMCP Sông Tiền | TMCP Đại Tín |
   Liên doanh Việt - Nga | Phát triển Việt Nam | Woori
Hợp tác xã, HTX: Nông nghiệp sạch Mường Khoa | Dịch vụ tổng hợp Tân Phong | Muối Bạch Long 2 | Dệt thổ cẩm H'Ra |
   Rạng Đông
Lữ đoàn: 146 | 72A | Pháo binh 572 | Công binh 83 Hải quân | Tàu ngầm 189 | Thông tin 26 | 875
Trung đoàn: 95 | 304 | Không quân 927 | Radar 294 | Gia Định | Bộ binh 880 | 917
Sư đoàn: 968 | 10 | Phòng không 375 | 5 Bộ binh | Bộ binh 320 | 2 | Không quân 371
Tiểu đoàn: Đặc công 406 | 17 | Vận tải 2 | Cảnh vệ | Công binh 25 | Trinh sát 20 | 3
Đồn Biên phòng: Nậm Nhừ | cửa khẩu La Lay | Ia O | Hòn Khoai | Sín Thầu | Cảng Hòn La | Đắk Blô
`;

/** The names of a head: "Sở" → "Ngoại thương", … */
export const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ROWS.replaceAll(/\|\n\s+/g, '| ')
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [heads, names] = row.split(': ');
      return heads.split(', ').map((head) => [head, names.split(' | ')]);
    }),
);
