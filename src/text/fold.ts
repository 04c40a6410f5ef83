/**
 * What text is searched by: lower-case ASCII letters and digits, without diacritics, with one blank for all that
 * stands between words; one spelling for final i and y. "Sở Văn hoá-Thể thao" → "so van hoa the thao",
 * "bác sỹ" and "bác sĩ" → "bac si", "Đ/c" → "d c".
 */
export function plainKey(text: string): string {
  let key = '';
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const plain = PLAIN[text.charCodeAt(i)];
    if (plain === MARK) continue;
    if (plain === 0) {
      if (!blank) key += ' ';
      blank = true;
    } else {
      key += String.fromCharCode(plain);
      blank = false;
    }
  }
  return (blank ? key.slice(0, -1) : key).replace(FINAL_Y, '$1i');
}

const FINAL_Y = /\b([hklmstv]|qu)y\b/g;

const MARK = 1;

/** By code unit: its plain letter, `MARK` for a diacritic that stands alone, 0 for what parts words. */
const PLAIN: Uint8Array = buildPlain();

function buildPlain(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
    if (isPlain(base)) table[unit] = base;
    else if (base >= 0x300 && base <= 0x36f) table[unit] = MARK;
  }
  // Đ does not decompose, nor does Ð, which some keyboards write for it; ƣ stands for ư where fonts were read wrongly.
  for (const unit of [0x110, 0x111, 0xd0, 0xf0]) table[unit] = 'd'.charCodeAt(0);
  for (const unit of [0x1a2, 0x1a3]) table[unit] = 'u'.charCodeAt(0);
  return table;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
