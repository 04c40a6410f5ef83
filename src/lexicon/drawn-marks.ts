/**
 * "tặng 'Cờ thi đua của Chính phủ' cho": single quotation marks are made the usual ones. Posts draw what others write: "Sở Y tế → Cờ thi đua + Bằng khen", "Thành viên: Sở Y tế • Thuế tỉnh". The text with the marks that
 * grammars know in their place, one character for one: a colon, commas, semicolons. At the start of a line they are bullets and stay.
 */
export function withDrawnMarks(written: string): string {
  const quoted = SINGLE.test(written) ? written.replace(QUOTED, ' “$1”') : written;
  const text = quoted.includes('*') ? quoted.replace(STAR, '$1 ') : quoted;
  if (!DRAWN.test(text)) return text;
  const parted = text.replace(TYPED, ': ').replace(DOT, ';');
  return ARROW.test(parted)
    ? parted.replace(ARROW_LINE, (line) => line.replace(ARROWS, ':').replace(PLUS, ','))
    : parted;
}

const SINGLE = / ['‘]/;
/** Not the stroke within a name ("Y' Khoa"), nor one that nothing closes. */
const QUOTED = / ['‘](?=\p{L})([^'‘’“”"\n]{2,120}[\p{L}\d.!?…)])['’](?=[\s.,;:!?)…]|$)/gmu;
/** "Ông Tô Văn Hải*, Phó Cục trưởng": the only star of its line, at a word, is the mark of a footnote. */
const STAR = /^([^*\n]*\p{L})\*(?=[ ,.;)][^*\n]*$)/gmu;
const DRAWN = /[→⇒➜➔➡⟶•·∙]|[=-]>/;
/** "Sở Y tế => Cờ thi đua" */
const TYPED = /(?<=[\p{L}\d)”"] )[=-]>(?= [\p{L}“"])/gu;
const ARROW = /[→⇒➜➔➡⟶]/;
/** An arrow with words before and behind it in its line. */
const ARROW_LINE = /^[^\n→⇒➜➔➡⟶]*[\p{L}\d)”"][ \t]*[→⇒➜➔➡⟶] ?(?=[\p{L}“"])[^\n→⇒➜➔➡⟶]*$/gmu;
const ARROWS = /(?<=[\p{L}\d)”"][ \t]{0,3})[→⇒➜➔➡⟶](?= ?[\p{L}“"])/gu;
const PLUS = /(?<=[\p{L}\d)”"] )\+(?= [\p{L}“"])/gu;
/** "Sở Y tế • Thuế tỉnh": blanks on both sides, and a word before it. */
const DOT = /(?<=[\p{L}\d)”"] )[•·∙](?= \p{L})/gu;
