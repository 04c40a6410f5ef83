// What in a name, or at its start, tells a person from a place or a thing.

/** First words of what is no person: "Sông Hương", "Người Cơ Tu", "Tết Độc Lập". */
export const NOBODY: ReadonlySet<string> = new Set(
  'sông núi đảo chợ chùa đền cầu bến hang thác suối rừng vịnh biển làng xóm người nhà nghề tết lễ hát múa tháp lăng mộ đập gốm rượu gạo bánh lụa tranh chiếu nón sầu'.split(
    ' ',
  ),
);

/** Behind "Y" of no name: "Y Dược", and the commune of Y Tý. */
export const MEDICAL: ReadonlySet<string> = new Set([
  'dược',
  'khoa',
  'học',
  'tế',
  'tá',
  'sĩ',
  'sỹ',
  'tý',
  'tỵ',
  'tí',
  'bác',
  'viện',
]);

/** First words of rivers, hills and hamlets: "Krông Pắc", "Ea H'leo". */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  'krông đắk đăk đak dak đák ea ia chư cư plei pleiku plây buôn bon đạ đam yang nậm huổi phiêng pá tà mường bản'.split(
    ' ',
  ),
);

/** What somebody is called by his turn among the children: "Mười Hạnh". */
export const TURNS: ReadonlySet<string> = new Set([
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'út',
  'cả',
]);
