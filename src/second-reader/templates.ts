// What each of vntk's models was trained to look at: the names of its features, which its file holds too, in the order
// in which vntk adds up their weights (sums of other orders differ in the last bit, and may tip a tie).
//
//     T[-2,-1][1].lower   items -2 to -1 from the one at hand · column 1 of its table (0 if not said) · how it is seen

const BEFORE_AND_BEHIND = 'T[-2] T[-1] T[0] T[1] T[2]';
const LOWER = 'T[-2].lower T[-1].lower T[0].lower T[1].lower T[2].lower';
const PAIRS = 'T[-2,-1] T[-1,0] T[0,1] T[1,2]';
const TAGS = 'T[-2][1] T[-1][1] T[0][1] T[1][1] T[2][1] T[-2,-1][1] T[-1,0][1] T[0,1][1] T[1,2][1]';

const split = (...lines: readonly string[]): string[] => lines.join(' ').split(' ');

/** Syllables and marks → words. Column 1 was for the answer, and is "X" everywhere. */
export const WORDS = split(
  LOWER,
  'T[-1].isdigit T[0].isdigit T[1].isdigit',
  'T[-1].istitle T[0].istitle T[1].istitle T[0,1].istitle T[0,2].istitle',
  'T[-2].is_in_dict T[-1].is_in_dict T[0].is_in_dict T[1].is_in_dict T[2].is_in_dict',
  'T[-2,-1].is_in_dict T[-1,0].is_in_dict T[0,1].is_in_dict T[1,2].is_in_dict',
  'T[-2,0].is_in_dict T[-1,1].is_in_dict T[0,2].is_in_dict',
  BEFORE_AND_BEHIND,
  PAIRS,
  'T[-2,0] T[-1,1] T[0,2]',
  'T[-2][1] T[-1][1]',
);

/** Words → parts of speech. Column 1 is "X". */
export const PARTS_OF_SPEECH = split(
  LOWER,
  'T[0].istitle T[-1].istitle T[1].istitle',
  BEFORE_AND_BEHIND,
  PAIRS,
  'T[-3][1] T[-2][1] T[-1][1] T[-3,-2][1] T[-2,-1][1]',
);

/** Words, parts of speech → phrases. Column 2 is "X". */
export const PHRASES = split(
  LOWER,
  'T[0].istitle T[-1].istitle T[1].istitle',
  BEFORE_AND_BEHIND,
  PAIRS,
  TAGS,
  'T[-3][2] T[-2][2] T[-1][2]',
);

/** Words, parts of speech, phrases → named entities. Column 2, the phrases, is not looked at; column 3 is "X". */
export const ENTITIES = split(
  LOWER,
  'T[0].istitle T[-1].istitle T[1].istitle T[-2].istitle T[2].istitle',
  BEFORE_AND_BEHIND,
  PAIRS,
  TAGS,
  'T[-3][3] T[-2][3] T[-1][3]',
);

/** Items `[from, to]` from the one at hand, of one column, seen as `view`. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly view: string;
}

/** "T[-2,-1][1]" → from -2, to -1, column 1. */
export function featureOf(name: string): Feature {
  const [, from, to = from, column = '0', view = ''] = /^T\[(-?\d)(?:,(-?\d))?\](?:\[(\d)\])?(?:\.(\w+))?$/.exec(name)!;
  return { name, from: Number(from), to: Number(to), column: Number(column), view };
}
