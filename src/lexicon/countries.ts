/** Countries and parts of the world as the press writes them, where Vietnamese missions and communities are. Source: usage of the Foreign Ministry. */
export const COUNTRIES: ReadonlySet<string> = new Set([
  ...['việt nam', 'lào', 'campuchia', 'căm pu chia', 'thái lan', 'trung quốc', 'hàn quốc', 'triều tiên', 'nhật bản'],
  ...['myanmar', 'malaysia', 'singapore', 'indonesia', 'philippines', 'brunei', 'mông cổ', 'ấn độ', 'bangladesh'],
  ...['sri lanka', 'pakistan', 'đài loan', 'hồng kông', 'ma cao', 'úc', 'australia', 'new zealand', 'mỹ', 'hoa kỳ'],
  ...['canada', 'cuba', 'mexico', 'brazil', 'argentina', 'chile', 'venezuela', 'anh', 'pháp', 'đức', 'ý', 'italia'],
  ...['áo', 'bỉ', 'hà lan', 'thụy sĩ', 'thụy sỹ', 'thụy điển', 'đan mạch', 'na uy', 'phần lan', 'tây ban nha'],
  ...['bồ đào nha', 'hy lạp', 'ba lan', 'séc', 'slovakia', 'hungary', 'hung ga ri', 'bulgaria', 'bungari', 'romania'],
  ...['ru-ma-ni', 'liên bang nga', 'nga', 'ukraina', 'ukraine', 'belarus', 'litva', 'latvia', 'estonia', 'kazakhstan'],
  ...['thổ nhĩ kỳ', 'israel', 'iran', 'kuwait', 'qatar', 'ả rập xê út', 'ai cập', 'algeria', 'angola', 'mozambique'],
  ...['nam phi', 'liên xô', 'châu âu', 'châu á', 'châu mỹ', 'châu phi', 'liên hợp quốc'],
]);
