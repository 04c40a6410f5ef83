/**
 * The trades that a company names in small letters before its own name ("Công ty cà phê 704", "Công ty xổ số kiến thiết
 * Bến Đá"), by their first two words. No verbs of what a company does ("xây dựng", "khai thác"). Source: usage in the
 * press.
 */
export const TRADES: ReadonlySet<string> = new Set(
  'cà phê|cao su|sầu riêng|ca cao|hồ tiêu|thanh long|cá tra|rau quả|chè xanh|xăng dầu|dầu khí|thủy nông|thủy lợi|thủy điện|thủy sản|thực phẩm|bao bì|dược liệu|cơ khí|lâm nghiệp|lâm sản|nông nghiệp|nông sản|mía đường|xổ số|nguyên liệu|giấy bãi|xi măng|dệt may|may mặc|điện lực|điện tử|cấp nước|cấp thoát|môi trường|cây xanh|bảo hiểm|chế biến|dược phẩm|thương mại|dịch vụ|du lịch|than đá|khoáng sản|lương thực|vật tư|vật liệu|chứng khoán|vận tải|đường sắt|bến xe|giống cây|giống vật|bò sữa|phân bón|hóa chất|bia rượu|nước sạch|vàng bạc|viễn thông'.split(
    '|',
  ),
);
