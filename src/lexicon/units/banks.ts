/** A bank and its branch in the place, in full and in short: "Chi nhánh NH Công thương Bến Đá", "CN NH CSXH". */
export const BANKS = ['ngân hàng', 'nh', 'chi nhánh ngân hàng', 'chi nhánh nh', 'cn ngân hàng', 'cn nh'];

/** The banks of these names: "ngân hàng nhà nước", "nh nhà nước"; what "và" joins also by "&" or a dash, "nh đầu tư - phát triển". */
export const ofBanks = (names: readonly string[]): string[] =>
  BANKS.flatMap((bank) => names.flatMap((name) => [...joined(name)].map((written) => `${bank} ${written}`)));

const joined = (name: string): ReadonlySet<string> =>
  new Set([' và ', ' & ', ' - '].map((mark) => name.replace(' và ', mark)));
