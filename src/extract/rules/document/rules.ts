import { rules } from '../../rule.js';

/** One row a form: what a document of the form says of itself. Each example is a whole document. */
export const RULES = rules('document', {
  decision: {
    confidence: 970,
    example:
      'UBND TỈNH LAM HẢI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ                         Độc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-SYT               Lam Hải, ngày 05 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nVề việc tặng Giấy khen năm 2021\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Thi đua, Khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho Phòng Nghiệp vụ Y.\n\nNơi nhận:                    KT. GIÁM ĐỐC\n- Như Điều 1;                PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                             Kiều Văn Phú\n',
    finds: {
      kind: 'decision',
      title: 'Về việc tặng Giấy khen năm 2021',
      number: '12/QĐ-SYT',
      published: '2022-03-05',
      publisher: 'GIÁM ĐỐC SỞ Y TẾ',
      signer: 'Kiều Văn Phú',
      byline: null,
    },
    counterexample:
      'UBND TỈNH LAM HẢI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ                         Độc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-SYT               Lam Hải, ngày 05 tháng 3 năm 2022\n\nTHÔNG BÁO\nVề việc tặng Giấy khen năm 2021\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Thi đua, Khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho Phòng Nghiệp vụ Y.\n\nNơi nhận:                    KT. GIÁM ĐỐC\n- Như Điều 1;                PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                             Kiều Văn Phú\n',
  },
  submission: {
    confidence: 960,
    example:
      'SỞ Y TẾ\nSố: 7/TTr-SYT\nLam Hải, ngày 9 tháng 12 năm 2021\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng\n\nKính gửi: UBND tỉnh.\n\nSở Y tế kính trình UBND tỉnh xem xét.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nĐỗ Hữu Khang\n',
    finds: { kind: 'submission', number: '7/TTr-SYT', publisher: 'SỞ Y TẾ', signer: 'Đỗ Hữu Khang' },
    counterexample:
      'SỞ Y TẾ\nSố: 7/TTr-SYT\nLam Hải, ngày 9 tháng 12 năm 2021\n\nBÁO CÁO\nVề việc đề nghị khen thưởng\n\nKính gửi: UBND tỉnh.\n\nSở Y tế kính trình UBND tỉnh xem xét.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nĐỗ Hữu Khang\n',
  },
  report: {
    confidence: 960,
    example:
      'TỈNH ỦY LAM HẢI          ĐẢNG CỘNG SẢN VIỆT NAM\nKHỐI THI ĐUA CÁC BAN ĐẢNG\n*                       Lam Hải, ngày 6 tháng 1 năm 2009\nSố 8-BC/KTĐ\n\nBÁO CÁO\nkết quả phong trào thi đua năm 2008\n\nNăm 2008, Khối đã hoàn thành nhiệm vụ.\n\nK/T TRƯỞNG KHỐI\nPHÓ TRƯỞNG KHỐI\n(Đã ký)\nHà Ngọc Diệp\n',
    finds: {
      kind: 'report',
      number: '8-BC/KTĐ',
      title: 'kết quả phong trào thi đua năm 2008',
      publisher: 'KHỐI THI ĐUA CÁC BAN ĐẢNG',
      signer: 'Hà Ngọc Diệp',
    },
    counterexample:
      'TỈNH ỦY LAM HẢI          ĐẢNG CỘNG SẢN VIỆT NAM\nKHỐI THI ĐUA CÁC BAN ĐẢNG\n*                       Lam Hải, ngày 6 tháng 1 năm 2009\nSố 8-BC/KTĐ\n\nTỜ TRÌNH\nkết quả phong trào thi đua năm 2008\n\nNăm 2008, Khối đã hoàn thành nhiệm vụ.\n\nK/T TRƯỞNG KHỐI\nPHÓ TRƯỞNG KHỐI\n(Đã ký)\nHà Ngọc Diệp\n',
  },
  minutes: {
    confidence: 950,
    example:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp bình xét thi đua Khối thi đua số 4\n\nVào lúc 14 giờ, ngày 05 tháng 12 năm 2027, tại Sở Y tế.\n\nTHƯ KÝ                         CHỦ TRÌ\n\nHà Ngọc Diệp                   Đỗ Hữu Khang\n',
    finds: { kind: 'minutes', published: '2027-12-05', signer: 'Đỗ Hữu Khang', number: null },
    counterexample:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nCHƯƠNG TRÌNH\nHọp bình xét thi đua Khối thi đua số 4\n\nVào lúc 14 giờ, ngày 05 tháng 12 năm 2027, tại Sở Y tế.\n\nTHƯ KÝ                         CHỦ TRÌ\n\nHà Ngọc Diệp                   Đỗ Hữu Khang\n',
  },
  notice: {
    confidence: 950,
    example:
      'SỞ NỘI VỤ\nSố: 15/TB-SNV\n\nTHÔNG BÁO\nVề việc phân công Trưởng khối năm 2028\n\nSở Nội vụ thông báo như sau.\n\nQ. GIÁM ĐỐC\nKiều Văn Phú\n',
    finds: { kind: 'notice', number: '15/TB-SNV', signer: 'Kiều Văn Phú' },
    counterexample:
      'SỞ NỘI VỤ\nSố: 15/TB-SNV\n\nQUYẾT ĐỊNH\nVề việc phân công Trưởng khối năm 2028\n\nSở Nội vụ thông báo như sau.\n\nQ. GIÁM ĐỐC\nKiều Văn Phú\n',
  },
  list: {
    confidence: 950,
    example:
      'DANH SÁCH\nCÁC TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05/3/2022 của Giám đốc Sở Y tế)\n\n1. Phòng Nghiệp vụ Y;\n2. Văn phòng Sở.\n',
    finds: { kind: 'list', title: 'CÁC TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN', published: '2022-03-05' },
    counterexample:
      'DANH DỰ\nCÁC TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 05/3/2022 của Giám đốc Sở Y tế)\n\n1. Phòng Nghiệp vụ Y;\n2. Văn phòng Sở.\n',
  },
  other: {
    confidence: 930,
    example:
      'UBND TỈNH LAM HẢI\nSỞ NỘI VỤ\nSố: 1486/SNV-TĐKT\nV/v rà soát cụm, khối thi đua\nLam Hải, ngày 5 tháng 01 năm 2028\n\nKính gửi: Các cụm, khối thi đua.\n\nSở Nội vụ đề nghị các đơn vị rà soát.\n',
    finds: {
      kind: 'other',
      number: '1486/SNV-TĐKT',
      title: 'V/v rà soát cụm, khối thi đua',
      published: '2028-01-05',
      publisher: 'SỞ NỘI VỤ',
      signer: null,
    },
    counterexample:
      'UBND TỈNH LAM HẢI\nSỞ NỘI VỤ\nSố: 1486/SNV-TĐKT\nTHÔNG BÁO\nrà soát cụm, khối thi đua\nLam Hải, ngày 5 tháng 01 năm 2028\n\nKính gửi: Các cụm, khối thi đua.\n\nSở Nội vụ đề nghị các đơn vị rà soát.\n',
  },
  news: {
    confidence: 940,
    example:
      'Khối thi đua số 3 tổng kết năm 2027\n\n06/12/2027 19:38 Số lượt xem: 207\n\n(LHO) - Chiều 5-12, Khối thi đua số 3 tổng kết công tác thi đua năm 2027.\n\nTin, ảnh: Minh Trang\n',
    finds: {
      kind: 'news',
      title: 'Khối thi đua số 3 tổng kết năm 2027',
      published: '2027-12-06',
      publisher: 'LHO',
      byline: 'Minh Trang',
      number: null,
      signer: null,
    },
    counterexample:
      'Số: 3/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n\n06/12/2027 19:38 Số lượt xem: 207\n\n(LHO) - Chiều 5-12, Khối thi đua số 3 tổng kết công tác thi đua năm 2027.\n\nTin, ảnh: Minh Trang\n',
  },
});
