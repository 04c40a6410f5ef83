import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: a sentence, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Who stands before the verb, over what is said between. */
const SUBJECTS: readonly Example[] = [
  ['Sở Y tế, Thuế tỉnh cùng được tặng Bằng khen.', 'Bằng khen → Sở Y tế | awarded', 'Bằng khen → Thuế tỉnh | awarded'],
  [
    'Sở Y tế đạt Cờ thi đua, Thuế tỉnh đạt Bằng khen.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Bằng khen → Thuế tỉnh | awarded',
  ],
  ['Ông Tô Văn Hải, Giám đốc Sở Y tế, đã được tặng Bằng khen.', 'Bằng khen → Tô Văn Hải | awarded'],
  // of both verbs
  ['Sở Y tế được suy tôn là đơn vị dẫn đầu, đề nghị tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | recommended'],
  ['Sở Y tế được bình chọn dẫn đầu Khối, được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['Sở Y tế bình chọn Thuế tỉnh dẫn đầu, được tặng Cờ thi đua.', 'Cờ thi đua → Thuế tỉnh | voted'],
  // by way of others, who are proposed nothing themselves
  ['Sở Y tế được Khối trình Tổng công ty để đề nghị Bộ tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | recommended'],
  ['Sở Y tế trình Tổng công ty để đề nghị Bộ tặng Cờ thi đua.'],
  // one of several
  ['Bưu điện tỉnh là 1 trong các doanh nghiệp được nhận Cờ thi đua.', 'Cờ thi đua → Bưu điện tỉnh | awarded'],
  ['Bưu điện tỉnh là một trong 3 doanh nghiệp được nhận Cờ thi đua.', 'Cờ thi đua → Bưu điện tỉnh | awarded'],
  // who made it, or of whom it is
  ['Chi hội Tân Khê do chị Lò Thị Mai gây dựng được tặng Bằng khen.', 'Bằng khen → Chi hội Tân Khê | awarded'],
  [
    'Bà Hà Thị Nhàn, người thợ giỏi của Nhà máy Giấy, vinh dự được tặng Bằng khen.',
    'Bằng khen → Hà Thị Nhàn | awarded',
  ],
  // what is said of somebody between two marks
  ...[
    'Bà Hà Thị Nhàn, người gây dựng Chi hội Tân Khê, được tặng Bằng khen.',
    'Bà Hà Thị Nhàn - người sáng lập Hợp tác xã Tân Khê - được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Bà Hà Thị Nhàn, 67 tuổi, nguyên kế toán Hợp tác xã Tân Khê, được tặng Bằng khen.',
    'Bà Hà Thị Nhàn, con của liệt sĩ Tô Văn Hải, được tặng Bằng khen.',
    'Bà Hà Thị Nhàn, vợ ông Tô Văn Hải, được tặng Bằng khen.',
  ].map((text): Example => [text, 'Bằng khen → Hà Thị Nhàn | awarded']),
  ['Chi hội Tân Khê, nơi bà Hà Thị Nhàn làm việc, được tặng Bằng khen.', 'Bằng khen → Chi hội Tân Khê | awarded'],
  ['Nhờ bà Hà Thị Nhàn, người gây dựng, Chi hội Tân Khê được tặng Bằng khen.', 'Bằng khen → Chi hội Tân Khê | awarded'],
  [
    'Theo bà Hà Thị Nhàn, người gây dựng Chi hội Tân Khê, Chi hội được tặng Bằng khen.',
    'Bằng khen → Chi hội Tân Khê | awarded',
  ],
  ['5 cô giáo của Trường Mầm non Hoa Sen được tặng Bằng khen.', 'Bằng khen → #5 person | awarded'],
  // named before
  [
    'Trường Mầm non Hoa Sen vượt chỉ tiêu. Nhà trường được tặng Bằng khen.',
    'Bằng khen → Trường Mầm non Hoa Sen | awarded',
  ],
  ['Bà Hà Thị Nhàn có nhiều sáng kiến. Bà được tặng Bằng khen.', 'Bằng khen → Hà Thị Nhàn | awarded'],
  ['Trường Mầm non Hoa Sen dẫn đầu. Các trường còn lại được tặng Giấy khen.'],
  // refused, or by him who refuses
  ['Sở Y tế không được tặng Cờ thi đua.'],
  ['Sở Y tế bị từ chối tặng Cờ thi đua.'],
  ['Sở Y tế từ chối nhận Cờ thi đua.'],
  // never, not once
  ['Sở Y tế chưa từng được Bộ Y tế tặng Bằng khen.'],
  ['UBND tỉnh chưa bao giờ tặng Cờ thi đua cho Sở Y tế.'],
  ['Sở Y tế chưa lần nào, kể từ năm 2020, được tặng Cờ thi đua.'],
  ['Sở Y tế lập kỷ lục chưa từng thấy và được tặng Bằng khen.', 'Bằng khen → Sở Y tế | awarded'],
  ['Sở Y tế chưa từng bỏ lỡ phong trào nào, được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['Sở Y tế đã từng được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
];

/** Several awards, or several who receive, told one after the other. */
const SERIES: readonly Example[] = [
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Bằng khen cho Thuế tỉnh, Bưu điện tỉnh; Giấy khen cho ông Tô Văn Hải và bà Hà Thị Nhàn.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Bằng khen → Thuế tỉnh | awarded',
    'Bằng khen → Bưu điện tỉnh | awarded',
    'Giấy khen → Tô Văn Hải | awarded',
    'Giấy khen → Hà Thị Nhàn | awarded',
  ],
  [
    'Các đơn vị nhất trí đề nghị tặng cờ thi đua năm 2027 cho đơn vị Ủy ban MTTQ huyện Bến Đá và đề nghị tặng bằng khen cho 02 đơn vị Ủy ban MTTQ các huyện: Tân Khê, Vân Trạch.',
    'cờ thi đua → Ủy ban MTTQ huyện Bến Đá | recommended 2027',
    'bằng khen → Tân Khê = Ủy ban MTTQ huyện Tân Khê | recommended 2027',
    'bằng khen → Vân Trạch = Ủy ban MTTQ huyện Vân Trạch | recommended 2027',
  ],
  [
    'Các đại biểu bầu ra các đơn vị xuất sắc đề nghị Bộ Y tế tặng Cờ thi đua gồm Hà Giang, Lai Châu; đề nghị Bộ tặng Bằng khen cho các đơn vị còn lại. Thống nhất bầu Sở Y tế tỉnh Bắc Giang làm cụm trưởng.',
    'Cờ thi đua → Hà Giang | recommended',
    'Cờ thi đua → Lai Châu | recommended',
  ],
  [
    'Công ty Giấy – Bến Đá được đề nghị tặng cờ thi đua của Bộ, Công ty Chè – Lam Hải được đề nghị tặng cờ thi đua VRG. Các đơn vị còn lại đề nghị VRG tặng bằng khen.',
    'cờ thi đua của Bộ → Công ty Giấy – Bến Đá | recommended',
    'cờ thi đua → Công ty Chè – Lam Hải | recommended',
  ],
  [
    'Huyện đã tặng Bằng khen của Chủ tịch UBND tỉnh cho 89 cá nhân, 7 tập thể. Bằng khen của Thủ tướng Chính phủ cho 7 cá nhân.',
    'Bằng khen của Chủ tịch UBND tỉnh → #89 person | awarded',
    'Bằng khen của Chủ tịch UBND tỉnh → #7 org | awarded',
    'Bằng khen của Thủ tướng Chính phủ → #7 person | awarded',
  ],
  [
    'Có 19 trường hợp đề nghị khen thưởng. Trong đó, quá trình cống hiến 2 trường hợp (Huân chương Lao động hạng Nhì: 2 cá nhân); thành tích 7 trường hợp (Huân chương Lao động hạng Nhất đối với 1 tập thể; Huân chương Lao động hạng Ba với 6 tập thể).',
    'Huân chương Lao động hạng Nhì → #2 person | recommended',
    'Huân chương Lao động hạng Nhất → #1 org | recommended',
    'Huân chương Lao động hạng Ba → #6 org | recommended',
  ],
  [
    'Nhân dịp này, 5 tập thể và 10 cá nhân được tặng Bằng khen, 3 cá nhân được tặng Kỷ niệm chương.',
    'Bằng khen → #5 org | awarded',
    'Bằng khen → #10 person | awarded',
    'Kỷ niệm chương → #3 person | awarded',
  ],
  // counted first, then named
  [
    'Bộ Y tế đã trao Cờ thi đua của Bộ cho 2 đơn vị trực thuộc và 3 Sở Y tế các địa phương.\nCụ thể, các đơn vị nhận cờ là Văn phòng Bộ, Vụ Pháp chế cùng 3 Sở Y tế Hà Giang, Lai Châu, Cà Mau.',
    'Cờ thi đua của Bộ → Văn phòng Bộ | awarded',
    'Cờ thi đua của Bộ → Vụ Pháp chế | awarded',
    'Cờ thi đua của Bộ → Sở Y tế Hà Giang | awarded',
    'Cờ thi đua của Bộ → Lai Châu = Sở Y tế Lai Châu | awarded',
    'Cờ thi đua của Bộ → Cà Mau = Sở Y tế Cà Mau | awarded',
  ],
  [
    'Kết quả bầu:\n* Danh hiệu Lao động tiên tiến: 47 đ/c (Có danh sách kèm theo).\n* Danh hiệu Chiến sĩ thi đua cơ sở: Gồm 02 đ/c\n1 Đ/c Hà Thị Nhàn: 49/49 phiếu\n2 Đ/c Tô Văn Hải: 47/49 phiếu\n(Đ/c Lò Thị Mai: 22/49 phiếu - không đủ số phiếu)',
    'Lao động tiên tiến → #47 person | voted',
    'Chiến sĩ thi đua cơ sở → Hà Thị Nhàn | voted',
    'Chiến sĩ thi đua cơ sở → Tô Văn Hải | voted',
  ],
  // those who work there
  [
    'UBND xã đăng ký danh hiệu “Tập thể lao động tiên tiến” năm 2028 cho cán bộ, công chức UBND xã Tân Khê.',
    'Tập thể lao động tiên tiến → cán bộ, công chức UBND xã Tân Khê = UBND xã Tân Khê | registered 2028',
  ],
  [
    'Trường Trung cấp Y tế Lam Hải tổ chức lễ. Đồng chí Tô Văn Hải đã trao Huân chương Lao động hạng Nhì cho tập thể cán bộ, viên chức nhà trường.',
    'Huân chương Lao động hạng Nhì → Trường Trung cấp Y tế Lam Hải | awarded',
  ],
  // what is asked for, what was wrong, and what nobody filled in
  [
    'Hồ sơ đề nghị xét tặng danh hiệu Cờ thi đua của Bộ gồm:\n- Tờ trình đề nghị xét tặng danh hiệu;\n- Báo cáo thành tích của tập thể;',
  ],
  [
    'Do đó, 03 công chức không có sáng kiến mà đơn vị đã bình xét đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" là không đúng quy định.',
  ],
  [
    'DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 20...-20...\n\nStt | Họ và tên | Chức vụ | Thi đua | Khen thưởng\n1 | ..... | Hiệu trưởng | CSTĐ cấp tỉnh | \n2 | ..... | Giáo viên | CSTĐCS | Bằng khen UBND tỉnh',
  ],
  ['Anh Tô Văn Hải nhận Cờ thi đua Trung ương Đoàn trao tặng các tập thể xuất sắc.'],
];

/** Who is proposed, pledges or gets it, and when, in the words of a report on a meeting. */
const REPORTED: readonly Example[] = [
  [
    'Hội nghị đã suy tôn Thuế tỉnh là đơn vị dẫn đầu, đề nghị Cục Thuế xét, trình Bộ Tài chính tặng Cờ thi đua.',
    'Cờ thi đua → Thuế tỉnh | recommended',
  ],
  [
    'Giai đoạn 2025-2030, huyện phấn đấu mỗi năm có 85% trở lên số cơ quan đạt danh hiệu tập thể lao động tiên tiến; 15-20 đơn vị đạt danh hiệu tập thể lao động xuất sắc.',
  ],
  [
    'Cụm thi đua số 2 tổng kết năm 2027. Các đơn vị bình bầu, suy tôn đơn vị đứng đầu Cụm là xã Tân Khê đề nghị Hội đồng thi đua huyện xét tặng Cờ thi đua và giới thiệu xã Bến Đá làm Trưởng cụm năm 2028.',
    'Cờ thi đua → xã Tân Khê | recommended 2027',
  ],
  [
    'Tổng công ty đã khen thưởng các tập thể có thành tích xuất sắc trong năm 2027. Cụ thể, Bưu điện huyện Tân Khê nhận Cờ thi đua của Bộ; 06 tập thể được Bộ trưởng tặng Bằng khen.',
    'Cờ thi đua của Bộ → Bưu điện huyện Tân Khê | awarded 2027',
    'Bằng khen → #6 org | awarded 2027',
  ],
  [
    'Thông qua danh hiệu Lao động tiên tiến: 86 người; Tập thể lao động tiên tiến: 02 tập thể (Phòng Kỹ thuật, Phòng Kinh doanh).',
    'Lao động tiên tiến → #86 person | recommended',
    'Tập thể lao động tiên tiến → Phòng Kỹ thuật | recommended',
    'Tập thể lao động tiên tiến → Phòng Kinh doanh | recommended',
  ],
  [
    'Hội nghị thống nhất đề nghị Chủ tịch UBND tỉnh xét, trình Chính phủ tặng Cờ thi đua cho phường Hoa Lư; tặng Cờ thi đua của UBND tỉnh cho các phường Bến Đá, Nam Định; Bằng khen: Tân Khê, Duy Tiên, Tam Điệp.',
    'Cờ thi đua → phường Hoa Lư | recommended',
    'Cờ thi đua của UBND tỉnh → Bến Đá = phường Bến Đá | recommended',
    'Cờ thi đua của UBND tỉnh → Nam Định = phường Nam Định | recommended',
    'Bằng khen → Tân Khê | recommended',
    'Bằng khen → Duy Tiên | recommended',
    'Bằng khen → Tam Điệp | recommended',
  ],
  [
    'Anh Tô Văn Hải trao huy hiệu Tuổi trẻ dũng cảm tặng anh Lò Văn Pá, đoàn viên xã Tân Khê, người lao xuống dòng nước xiết cứu hai em nhỏ hồi tháng 9.',
    'huy hiệu Tuổi trẻ dũng cảm → Lò Văn Pá | awarded',
  ],
  [
    'Năm 2027, 3 đơn vị được nhận cờ thi đua của Hội Nông dân Việt Nam (trong đó Hội Nông dân Lam Hải là 1 trong những đơn vị nhận cờ thi đua).',
    'cờ thi đua của Hội Nông dân Việt Nam → Hội Nông dân Lam Hải | awarded 2027',
  ],
  [
    'Hội đồng bỏ phiếu đề nghị Chủ tịch UBND tỉnh tặng danh hiệu “Chiến sĩ thi đua tỉnh” cho 21/23 cá nhân đạt tiêu chuẩn.',
    'Chiến sĩ thi đua tỉnh → #21 person | recommended',
  ],
  [
    'Cụm thi đua số 3 Hội Nhà báo tổng kết năm 2027. Hội nghị thống nhất đề nghị Hội Nhà báo Việt Nam tặng bằng khen cho Hội Nhà báo các tỉnh Tây Ninh, Bình Dương và tặng Cờ thi đua cho Hội Nhà báo tỉnh Đồng Nai.',
    'bằng khen → Tây Ninh = Hội Nhà báo tỉnh Tây Ninh | recommended 2027',
    'bằng khen → Bình Dương = Hội Nhà báo tỉnh Bình Dương | recommended 2027',
    'Cờ thi đua → Hội Nhà báo tỉnh Đồng Nai | recommended 2027',
  ],
  [
    'Khối thi đua các phòng, ban chuyên môn tổng kết năm 2027. Cụ thể, các phòng: Tài chính - Kế hoạch, Tư pháp được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh; phòng Văn hóa và Thông tin được đề nghị tặng Giấy khen.',
    'Bằng khen của Chủ tịch UBND tỉnh → Tài chính - Kế hoạch = phòng Tài chính - Kế hoạch | recommended 2027',
    'Bằng khen của Chủ tịch UBND tỉnh → Tư pháp = phòng Tư pháp | recommended 2027',
    'Giấy khen → phòng Văn hóa và Thông tin | recommended 2027',
  ],
  [
    'Các đơn vị nhất trí bầu Ban Dân vận Tỉnh ủy là đơn vị dẫn đầu để đề nghị UBND tỉnh tặng Cờ, 02 đơn vị nhì khối là Ban Tổ chức Tỉnh ủy và Văn phòng Tỉnh ủy đề nghị UBND tỉnh tặng Bằng khen.',
    'Cờ → Ban Dân vận Tỉnh ủy | recommended',
    'Bằng khen → Ban Tổ chức Tỉnh ủy | recommended',
    'Bằng khen → Văn phòng Tỉnh ủy | recommended',
  ],
  [
    'Cụm suy tôn LĐLĐ tỉnh Đồng Nai là đơn vị dẫn đầu, đề nghị Tổng Liên đoàn xét tặng Cờ thi đua toàn diện; LĐLĐ tỉnh Vĩnh Long, LĐLĐ tỉnh Cà Mau đề nghị tặng Cờ thi đua chuyên đề.',
    'Cờ thi đua toàn diện → LĐLĐ tỉnh Đồng Nai | recommended',
    'Cờ thi đua chuyên đề → LĐLĐ tỉnh Vĩnh Long | recommended',
    'Cờ thi đua chuyên đề → LĐLĐ tỉnh Cà Mau | recommended',
  ],
  [
    'Ngày 14/3/2028, Thủ tướng Chính phủ tặng Cờ thi đua cho tập thể Báo Lam Hải đã hoàn thành xuất sắc nhiệm vụ năm 2027.',
    'Cờ thi đua → Báo Lam Hải | awarded 2027',
  ],
  [
    '3 Chi cục đăng ký Cờ thi đua của Bộ Tài chính, Chi cục Thuế thành phố Lam Hải đăng ký Huân chương Lao động hạng Ba.',
    'Cờ thi đua của Bộ Tài chính → #3 org | registered',
    'Huân chương Lao động hạng Ba → Chi cục Thuế thành phố Lam Hải | registered',
  ],
  [
    'Cụm thống nhất đề nghị công nhận VKSND huyện Tân Khê đạt danh hiệu Tập thể lao động xuất sắc và Cờ thi đua của ngành.',
    'Tập thể lao động xuất sắc → VKSND huyện Tân Khê | recommended',
    'Cờ thi đua của ngành → VKSND huyện Tân Khê | recommended',
  ],
  [
    'Khối vừa ký kết giao ước thi đua năm 2028. Sở Y tế được UBND tỉnh tặng Cờ thi đua năm 2027; Thuế tỉnh làm khối trưởng năm 2028.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
  ],
];

describe('awards by their subject', () => {
  it.each(SUBJECTS)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards in a series', () => {
  it.each(SERIES)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards in reports of meetings', () => {
  it.each(REPORTED)('%s', (text, ...found) => expect(awardsOf(text)).toEqual(found));
});
