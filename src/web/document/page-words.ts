/** A piece of a page's text layer, as pdf.js gives it: where its first letter stands and how long it is. */
export interface Piece {
  readonly str: string;
}

/** A part of a piece: letters `from` to `to` of its text. */
export interface Part {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words of a quote stand in the text layer of a page, blanks and Unicode forms apart: pieces break anywhere, and lines of ours are
 * not the lines of the page. Each place is a list of parts, in order.
 */
export function placesOnPage(pieces: readonly Piece[], quote: string): Part[][] {
  const wanted = bare(quote);
  if (wanted === '') return [];
  let text = '';
  const owner: number[] = [];
  const letter: number[] = [];
  pieces.forEach(({ str }, piece) => {
    let at = 0;
    for (const unit of str) {
      for (const one of bare(unit)) {
        text += one;
        for (let n = 0; n < one.length; n++) {
          owner.push(piece);
          letter.push(at);
        }
      }
      at += unit.length;
    }
  });
  // Marks that stand apart from their letters make one letter with them, which changes what stands where.
  if (text.normalize('NFC') !== text)
    return placesOnPage(
      pieces.map(({ str }) => ({ str: str.normalize('NFC') })),
      quote,
    );
  const places: Part[][] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const parts: Part[] = [];
    for (let n = at; n < at + wanted.length; n++) {
      const last = parts.at(-1);
      if (last?.piece === owner[n]) parts[parts.length - 1] = { ...last, to: letter[n] + 1 };
      else parts.push({ piece: owner[n], from: letter[n], to: letter[n] + 1 });
    }
    places.push(parts);
  }
  return places;
}

/** Without blanks, soft hyphens and marks of direction; in one Unicode form and case. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .toLowerCase();

/** Which of several places is meant: the one that comes as late on the page as the words come in our text of it. */
export const placeMeant = <T>(places: readonly T[], before: number): T | undefined =>
  places[Math.min(before, places.length - 1)];

/** How often the words of a quote stand in a text before an offset. */
export function timesBefore(text: string, quote: string): number {
  const [all, wanted] = [bare(text), bare(quote)];
  let count = 0;
  if (wanted !== '') for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) count++;
  return count;
}
