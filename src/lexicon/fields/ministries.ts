/** What departments of ministries and their branches in the provinces deal with, as the decrees of organisation name it. */
export const MINISTRIES: readonly string[] = [
  'pháp luật hình sự - hành chính',
  'pháp luật dân sự - kinh tế',
  'pháp luật quốc tế',
  'hành chính tư pháp',
  'bổ trợ tư pháp',
  'hộ tịch, quốc tịch, chứng thực',
  'đăng ký quốc gia giao dịch bảo đảm',
  'trợ giúp pháp lý',
  'trợ giúp pháp lý nhà nước',
  'phổ biến, giáo dục pháp luật',
  'bồi thường nhà nước',
  'quản lý thi hành án dân sự',
  'quản lý công sản',
  'quản lý giá',
  'ngân sách nhà nước',
  'tài chính hành chính sự nghiệp',
  'kiểm tra sau thông quan',
  'điều tra chống buôn lậu',
  'quản lý dược',
  'y tế dự phòng',
  'an toàn vệ sinh thực phẩm',
  'dân số',
  'đê điều và phòng, chống thiên tai',
  'quản lý đê điều và phòng, chống thiên tai',
  'phòng, chống thiên tai',
  'chất lượng, chế biến và phát triển thị trường',
  'kiểm ngư',
  'lâm nghiệp',
  'kinh tế hợp tác và phát triển nông thôn',
  'trồng trọt',
  'đường thủy nội địa',
  'đường sắt',
  'hàng không',
  'hàng hải và đường thủy',
  'an toàn giao thông',
  'quản lý chất lượng nông lâm sản và thủy sản',
  'quản lý chất lượng nông lâm thủy sản',
  'công chức - viên chức',
  'cải cách hành chính',
  'chính quyền địa phương',
  'tổ chức phi chính phủ',
  'tổ chức - biên chế',
  'xây dựng chính quyền',
  'văn thư và lưu trữ nhà nước',
  'người có công',
  'bảo trợ xã hội',
  'phòng, chống tệ nạn xã hội',
  'phòng chống tệ nạn xã hội',
  'nghệ thuật biểu diễn',
  'văn hóa cơ sở',
  'khí tượng thủy văn',
  'biển và hải đảo',
  'quản lý đất đai',
  'địa chất và khoáng sản',
  'quản lý tài nguyên nước',
  ...worksOfProjects(),
  'dự án đầu tư xây dựng',
  'các khu chế xuất và công nghiệp',
  'các khu chế xuất và khu công nghiệp',
  'các kcn và chế xuất',
  'các khu công nghiệp và chế xuất',
  'các kcn, chế xuất',
  'khu kinh tế cửa khẩu',
  'khu công nghệ cao',
];

/**
 * Works that the project boards of provinces build (Luật Xây dựng 2014, article 63): "Ban Quản lý dự án | đầu tư xây dựng các công trình giao
 * thông", "BQL | dự án ĐTXD công trình dân dụng và công nghiệp".
 */
function worksOfProjects(): string[] {
  const works = ['giao thông', 'dân dụng và công nghiệp', 'dân dụng', 'hạ tầng đô thị', 'thủy lợi'].concat(
    ['phát triển nông thôn', 'ptnt', 'môi trường'].map((other) => `nông nghiệp và ${other}`),
  );
  return ['dự án đầu tư', 'đầu tư', 'dự án đt', 'đt'].flatMap((invests) => {
    const builds = invests.endsWith('đt') ? [`${invests}xd`] : [`${invests} xây dựng`, `${invests} và xây dựng`];
    return builds.flatMap((build) =>
      ['các công trình', 'công trình'].flatMap((kind) => works.map((work) => `${build} ${kind} ${work}`)),
    );
  });
}
