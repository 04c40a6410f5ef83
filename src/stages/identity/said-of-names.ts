import { namedNow } from '../../reconcile/judged-names.js';
import { JudgementBook } from '../../reconcile/judgement-book.js';
import type { Register } from '../../reconcile/register.js';
import type { Session } from '../../store/connection.js';
import { type Said, type StoredJudgement, saidSince } from '../../store/judgements.js';

/** What was said of names in a database, as it holds with a list. */
interface SaidOfNames {
  readonly url: string;
  readonly register: Register;
  readonly book: JudgementBook<StoredJudgement>;
  /** The last one, with its seal: another database may have the same address later. */
  last: { readonly id: number; readonly digest: Buffer };
  /** The ids of all that was ever said, and of what was taken back. */
  readonly known: Set<number>;
  /** Of them, by name, those on persons. */
  readonly ofPersons: Map<string, number[]>;
}

const NOTHING = { id: 0, digest: Buffer.alloc(0) };
let latest: SaidOfNames | undefined;

/** What holds now of what people said, with the id of the last word, and the ids of all: only what was said since it was asked last is read. */
export async function saidOfNames(
  session: Session,
  url: string,
  register: Register,
): Promise<Omit<SaidOfNames, 'url' | 'register'>> {
  let here = latest?.url === url && latest.register === register ? latest : fresh(url, register);
  let since = await saidSince(session, here.last.id);
  if (here.last.id > 0 && !since.digest?.equals(here.last.digest)) {
    here = fresh(url, register);
    since = await saidSince(session, 0);
  }
  take(here, since.said);
  latest = here;
  return { book: here.book, last: here.last, known: here.known, ofPersons: here.ofPersons };
}

const fresh = (url: string, register: Register): SaidOfNames => ({
  ...{ url, register, book: new JudgementBook<StoredJudgement>() },
  ...{ last: NOTHING, known: new Set<number>(), ofPersons: new Map<string, number[]>() },
});

function take(here: SaidOfNames, { judgements, takenBack }: Said): void {
  const from = here.last.id;
  // Who asks at the same time may have taken them already.
  for (const one of judgements) {
    if (one.id <= from) continue;
    const named = namedNow(one, here.register);
    here.known.add(one.id);
    if (one.of.kind === 'person') listIn(here.ofPersons, named.of.key, one.id);
    if (!one.reverted) here.book.add(named);
    if (one.id > here.last.id) here.last = one;
  }
  for (const one of takenBack) {
    if (one.id <= from) continue;
    here.book.takeBack(one.reverts.id);
    if (one.id > here.last.id) here.last = one;
  }
}

function listIn(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
