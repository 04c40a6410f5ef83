/**
 * Sentences that grant an award to several and then lead to their names, in the line or in lines of their own, made up of parts: who gives, for whom,
 * the words that lead to the list, and how the list is written. Names are invented.
 */
export interface MadeUpLead {
  readonly lead: string;
  readonly list: string;
  readonly text: string;
}

export const NAMES = ['Trường THPT Bến Đá', 'Bệnh viện Đa khoa Lam Hải', 'Công ty TNHH Hòa Tân'] as const;

const GRANTS = [
  'Chủ tịch UBND tỉnh quyết định tặng Bằng khen',
  'Hội đồng thống nhất đề nghị UBND tỉnh tặng Bằng khen',
  'Tại hội nghị, đồng chí Tô Văn Hải đã trao Bằng khen của UBND tỉnh',
  'Nhân dịp này, Sở Nội vụ công nhận danh hiệu Tập thể lao động xuất sắc',
  'Khối suy tôn và đề nghị tặng Cờ thi đua',
];

const FOR_WHOM = [
  '',
  ' cho các tập thể',
  ' cho 3 tập thể',
  ' cho 03 tập thể có thành tích xuất sắc trong phong trào thi đua năm 2027',
  ' đối với 3 tập thể',
  ' năm 2027 cho 3 đơn vị',
  ' cho 3 tập thể đã có thành tích xuất sắc, góp phần vào sự nghiệp xây dựng và phát triển của tỉnh',
];

const LEADS = [
  ':',
  ', gồm:',
  ' gồm:',
  ', bao gồm:',
  ', cụ thể:',
  ', cụ thể như sau:',
  ' sau đây:',
  '. Cụ thể:',
  '. Cụ thể như sau:',
  '. Gồm:',
  ', trong đó có:',
  ', đó là:',
  ' như sau:',
  '. Các tập thể gồm:',
  '. Theo đó, các tập thể được khen thưởng gồm:',
  '. Danh sách cụ thể:',
];

const inLines = (line: (name: string, at: number) => string): string =>
  `\n${NAMES.map((name, at) => line(name, at)).join('\n')}\n`;

const LISTS: Readonly<Record<string, string>> = {
  numbered: inLines((name, at) => `${at + 1}. ${name};`),
  slashed: inLines((name, at) => `${at + 1}/ ${name}`),
  dashed: inLines((name) => `- ${name};`),
  crossed: inLines((name) => `+ ${name}`),
  lettered: inLines((name, at) => `${'abc'[at]}) ${name};`),
  bare: inLines((name) => name),
  apart: `\n\n${NAMES.map((name, at) => `${at + 1}. ${name}.`).join('\n\n')}\n`,
  semicolons: ` ${NAMES.join('; ')}.\n`,
  commas: ` ${NAMES.join(', ')}.\n`,
  bracketed: ` ${NAMES.map((name, at) => `(${at + 1}) ${name}`).join('; ')}.\n`,
};

export function* madeUpLeads(): Generator<MadeUpLead> {
  for (const grant of GRANTS)
    for (const whom of FOR_WHOM)
      for (const lead of LEADS)
        for (const [list, names] of Object.entries(LISTS)) yield { lead, list, text: `${grant}${whom}${lead}${names}` };
}
