/**
 * Words for who gives, over a column or before a colon: "Cấp khen thưởng", "Cơ quan quyết định khen thưởng", "Cấp quyết định";
 * "Cơ quan" alone is one who receives, "Cấp trình" who asks.
 */
export const saysWhoGives = (words: string): boolean => GIVERS.test(words);

const GIVERS =
  /^(người|cấp|cơ quan) có thẩm quyền$|^(cấp|cơ quan|thẩm quyền|người)( có thẩm quyền)?(( ban hành| ra)? quyết định( tặng| khen)?( thưởng)?|( tặng| khen)( thưởng)?)$/;
