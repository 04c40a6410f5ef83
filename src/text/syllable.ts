/**
 * Whether a word, lower-case NFC, can be a Vietnamese syllable by the rules of spelling: onset, rhyme, tone. It
 * accepts what no dictionary holds ("nghoét" fails, "choạp" passes); it tells Vietnamese from misread bytes.
 */
export function isSyllable(word: string): boolean {
  let tones = 0;
  let stopped = false;
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => {
      tones++;
      stopped = tone === '\u0301' || tone === '\u0323';
      return '';
    })
    .normalize('NFC');
  if (tones > 1) return false;
  for (let size = Math.min(3, letters.length); size >= 0; size--) {
    const onset = letters.slice(0, size);
    const rhyme = ONSETS.has(onset) ? rhymeOf(onset, letters.slice(size)) : null;
    if (rhyme === null || !agrees(onset, rhyme)) continue;
    // Rhymes that end in a stop carry only the sharp or the heavy tone: "tốt", "một".
    if (OPEN.has(rhyme) || (STOPPED.has(rhyme) && stopped)) return true;
  }
  return false;
}

/** The whole rhyme: "gì" is gi + i, "quốc" is qu + uốc. */
function rhymeOf(onset: string, rest: string): string | null {
  if (onset === 'gi' && rest === '') return 'i';
  if (OPEN.has(rest) || STOPPED.has(rest)) return rest;
  const whole = onset === 'gi' ? `i${rest}` : onset === 'qu' ? `u${rest}` : rest;
  return OPEN.has(whole) || STOPPED.has(whole) ? whole : null;
}

/** k, gh, ngh stand before e, ê, i, y; c, g, ng before the others. */
function agrees(onset: string, rhyme: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return /^[ieêy]/.test(rhyme);
  if (onset === 'c' || onset === 'ng') return !/^[ieê]/.test(rhyme);
  return onset !== 'g' || !/^[eê]/.test(rhyme);
}

const words = (list: string): Set<string> => new Set(list.split(' '));

const ONSETS = words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x').add('');
const OPEN = words(
  'a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu iêu yêu oai oao oay oeo ' +
    'uao uai uay uây uôi uya uyu ươi ươu ya am an ang anh ăm ăn ăng âm ân âng em en eng êm ên êng ênh im in inh om on ' +
    'ong oong ôm ôn ông ôông ơm ơn um un ung ưm ưn ưng iêm iên iêng yêm yên yêng oam oan oang oanh oăm oăn oăng oen uan ' +
    'uang uanh uăn uăng uân uâng uen uêm uên uênh uôm uôn uông ươm ươn ương uyên uyn uynh ym yn ynh',
);
const STOPPED = words(
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it oc ooc op ot ôc ôp ôt ơp ơt uc up ut ưc ưt iêc iêp iêt ' +
    'yêt oac oach oap oat oăc oăt oet uac uat uăt uât uêch uêt uôc uôp uôt ươc ươp ươt uych uyêt uyp uyt ych yt',
);
