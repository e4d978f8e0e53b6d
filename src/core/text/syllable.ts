const onset = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;

/** Rhymes without their tone, by the first vowel letter. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt ' +
    'oe oem oen oeo oet oap ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u uc ui um un ung up ut ua uân uâng uât uây uê uên uêch uênh uêt uôc uôi uôm uôn uông uôt uơ uơn ' +
    'uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu ' +
    'yêm yên yêng yêt yêu'
  ).split(' '),
);
// after «qu» the u is part of the onset: «quang», «quyết», «quốc», «quý»
const afterQu = new Set(
  (
    'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê ên êch ênh êt ' +
    'i it ich in inh iu y ych ynh yt yên yêt yêng ơ ơi ôc ôi ôn ông ôt a am ap'
  ).split(' '),
);
const yAlone = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v']);
const stopped = /(?:ch|[cpt])$/;
// a stopped rhyme is said with sắc or nặng only
const sharpOrHeavy = '\u0301\u0323';
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
// the letters of front vowels: k, gh, ngh stand before them, c, g, ng before the others
const front = /^[eêiy]/;

const known = new Map<string, boolean>();
const mostKnown = 20_000;

/**
 * True when a word has the shape of a Vietnamese syllable: onset, rhyme and tone that go together, in any case,
 * NFC or NFD. It need not be a word that exists.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false;
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size > mostKnown) known.clear();
    answer = judge(word.toLowerCase().normalize('NFD'));
    known.set(word, answer);
  }
  return answer;
}

function judge(word: string): boolean {
  const tones = word.match(toneMark) ?? [];
  if (tones.length > 1) return false;
  const plain = word.replace(toneMark, '').normalize('NFC');
  let start = onset.exec(plain)?.[0] ?? '';
  let rest = plain.slice(start.length);
  // «gì», «gìn», «giếng»: one i for onset and rhyme
  if (start === 'gi' && !rhymes.has(rest)) [start, rest] = ['g', `i${rest}`];
  // names of the Highlands end in k for c
  const rhyme = rest.replace(/k$/, 'c');
  if (stopped.test(rhyme) && !sharpOrHeavy.includes(tones[0] ?? 'none')) return false;
  if (start === 'qu') return afterQu.has(rhyme);
  if (rhyme === 'y') return yAlone.has(start);
  if (/^(?:k|gh|ngh)$/.test(start) && !front.test(rhyme) && start !== 'k') return false;
  if (/^(?:c|ng)$/.test(start) && front.test(rhyme)) return false;
  if (rhyme.startsWith('yê') && start !== '') return false;
  return rhymes.has(rhyme);
}
