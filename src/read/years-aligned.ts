/** "Năm   Danh hiệu thi đua   Số, ngày, tháng, năm của quyết định": the head over what one had in each year, its cells parted by blanks. */
export const headsYears = (text: string): boolean =>
  /^năm(?: học| công tác)? {2,}(?:danh hiệu|hình thức|khen thưởng)\b[^|\t]*$/iu.test(text);

/** "2027   Lao động tiên tiến   Số 12/QĐ-UBND", "2026-2027   …": a row under it. */
export const opensWithYear = (text: string): boolean =>
  /^(?:năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)? {2,}\S/iu.test(text);
