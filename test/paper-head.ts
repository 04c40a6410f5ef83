/** The two columns over an official paper of a year, its form and what it is about; the text follows behind an empty line. */
export const paperHead =
  (year: number) =>
  (body: string, sign: string, form: string, about: string): string =>
    [
      `${body.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `${`Số: 12/${sign}`.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
      `${''.padEnd(44)}Lam Hải, ngày 15 tháng 02 năm ${year}`,
      '',
      form,
      about,
      '',
      '',
    ].join('\n');
