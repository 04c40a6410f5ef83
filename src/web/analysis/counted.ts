/** A number as Vietnamese write it: 12.345. */
export const counted = (count: number): string => count.toLocaleString('vi-VN');
