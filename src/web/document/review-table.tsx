import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Claim, Document } from '../api-types.js';
import { Failure } from '../failure.js';
import type { Ledger } from '../undo/ledger.js';
import { Recent } from '../undo/recent.js';
import { useWords } from '../words/words.js';
import { ClaimForm } from './claim-form.js';
import { Claims } from './claims.js';
import type { Field } from './draft.js';
import { blocsOf } from './groups.js';
import { anchorOf, hopeful } from './hopeful.js';
import { type Action, KeySheet, useKeys } from './keys.js';
import { LeftList } from './left.js';
import { LeftForm } from './left-form.js';
import { NewClaim } from './new-claim.js';
import type { Review } from './outbox.js';
import type { PageQuote } from './page-quotes.js';
import { Paper } from './paper.js';
import { ReasonForm } from './reason.js';
import { Said } from './said.js';
import { Similar, SimilarNotice } from './similar.js';
import { summaryOf } from './summary.js';
import { Tools } from './tools.js';
import { UnsentList } from './unsent.js';
import { useAddress } from './use-address.js';
import { useChoice } from './use-choice.js';
import { type Draft, useForm } from './use-form.js';
import { NOTHING, useMarks } from './use-marks.js';
import { useBox } from './use-outbox.js';
import { useSaying } from './use-saying.js';
import { useTableWords } from './words.js';

// pdf.js weighs more than all of the page.
const OriginalPage = lazy(() => import('./original-page.js'));
const NO_QUOTES: readonly PageQuote[] = [];

interface Props {
  readonly fetched: Document;
  /** Who reviews; null for who only reads. */
  readonly reviewer: string | null;
  readonly account: string;
  /** Where what is said goes. */
  readonly ledger: Ledger;
  /** Where somebody practises on a sample: there is nothing but the document, and it is told when they look at the keys. */
  readonly practised?: () => void;
}

/** Text and claims side by side: what is chosen in one is found in the other, and stands in the address. */
export function ReviewTable({ fetched, reviewer, account, ledger, practised }: Props) {
  const words = useWords();
  const more = useTableWords();
  const navigate = useNavigate();
  const { outbox } = ledger;
  const box = useBox(outbox);
  const document = useMemo(() => hopeful(fetched, box.unsent), [fetched, box.unsent]);
  const { id, text, claims } = document;
  const [sheet, setSheet] = useState<'help' | 'recent' | 'similar' | null>(null);
  const [picked, setPicked] = useState<[number, number] | null>(null);
  const { said, setSaid, saved, sayable, say, ask, undo, redo } = useSaying(ledger, id);
  const form = useForm(account, id);
  const { doing, opened } = form;
  const { groups, chosen, choose: goTo, step, nextOpen } = useChoice(claims);

  const blocs = useMemo(() => blocsOf(claims), [claims]);
  const marks = useMarks(document, chosen, doing === 'amend' || doing === 'add', practised === undefined);
  const { left, roles, setDrafted, onPage, flip } = marks;
  const address = useAddress(text);
  const { gone } = address;
  const shownWords = address.pointed && text.slice(...address.pointed);
  useEffect(() => {
    if (gone) setSaid(more.wordsGone);
    else if (shownWords !== null) setSaid(more.wordsShown(shownWords));
  }, [gone, shownWords, more, setSaid]);

  const begin = (what: 'amend' | 'reject' | 'add') => {
    if (what === 'amend') setPicked(null);
    setDrafted(NOTHING);
    form.open(what, chosen === null ? null : claims[chosen]);
  };
  /** The form stands under its claim, whichever was chosen since. */
  const resume = (draft: Draft) => {
    const at = claims.findIndex((claim) => draft.claim && anchorOf(claim) === anchorOf(draft.claim));
    if (at >= 0) goTo(at);
    form.resume(draft);
  };
  const choose = useCallback(
    (index: number | null) => {
      if (doing === null) goTo(index);
    },
    [doing, goTo],
  );

  const about = (claim: Claim) => summaryOf(claim, words);
  /** Said and gone on from: the server is not waited for. */
  const tell = (review: Review, claim: Claim | null) => {
    say(review, claim ? about(claim) : more.wholeDocument);
    if (claim) nextOpen(chosen);
  };
  // While an answer is on its way the reviewer may have begun something else, which is not closed under their hands.
  const at = useRef({ chosen, doing });
  at.current = { chosen, doing };
  /** Said by a form, which stays until the server has it. */
  const send = async (review: Review, what: string, goOn: boolean) => {
    if (!(await ask(review, what))) return;
    if (at.current.chosen !== chosen || at.current.doing !== doing) return;
    form.close();
    setPicked(null);
    if (goOn) nextOpen(chosen);
  };
  const act = (action: Action) => {
    if (action === 'original') return marks.hasPages ? flip('page') : undefined;
    if (action === 'address') {
      // A sample has none.
      if (!practised)
        address
          .copy(chosen === null ? null : anchorOf(claims[chosen]))
          .then(({ of, copied }) => setSaid(more.copied(of, copied)));
      return;
    }
    if (action === 'help') practised?.();
    // Of a sample there is nothing but the document.
    if (practised && (action === 'recent' || action === 'similar')) return;
    if (action === 'help' || action === 'recent') return setSheet(action);
    // A form is left by its own buttons and by Escape: no other key, pressed after words were picked, discards it.
    if (doing !== null) return action === 'leave' ? form.close() : undefined;
    if (action === 'next') return step(1);
    if (action === 'previous') return step(-1);
    if (action === 'nextOpen') return nextOpen(chosen);
    if (action === 'list') return void navigate('/documents');
    if (action === 'leave') {
      address.leave();
      return choose(null);
    }
    if (reviewer === null) return;
    if (action === 'similar') return sayable ? setSheet('similar') : setSaid(more.nothingSayable);
    if (action === 'undo') return undo();
    if (action === 'redo') return redo();
    if (action === 'complete') return tell({ action: 'complete' }, null);
    if (action === 'add') return begin('add');
    if (chosen === null) return;
    const claim = claims[chosen];
    if (box.unsent.some(({ review, refused }) => !refused && 'claim' in review && review.claim === claim.mark))
      return setSaid(more.onItsWay);
    if (action === 'accept') return tell({ action: 'accept', claim: claim.mark }, claim);
    if (action === 'reject' || action === 'amend') begin(action);
  };
  useKeys(act);

  const { keep, resumed } = form;
  const keepAmended = useCallback((fields: readonly Field[]) => opened && keep(opened.kind, fields), [keep, opened]);
  const amending = opened && doing === 'amend' && (
    <ClaimForm
      kind={opened.kind}
      said={opened.arguments}
      fresh={false}
      {...{ document, blocs, picked }}
      near={opened.trigger[0]}
      left={resumed?.fields ?? null}
      keep={keepAmended}
      show={setDrafted}
      save={async (set) => {
        if (Object.keys(set).length === 0) return setSaid(more.nothingChanged);
        await send({ action: 'amend', claim: opened.mark, set, near: opened.trigger[0] }, about(opened), true);
      }}
      cancel={form.close}
    />
  );
  const why = opened && doing === 'reject' && (
    <ReasonForm
      save={async (reason) => {
        form.close();
        tell({ action: 'reject', claim: opened.mark, reason }, opened);
      }}
      cancel={form.close}
    />
  );
  const buttons = reviewer !== null && (
    <p className="line">
      {(['accept', 'reject', 'amend'] as const).map((action) => (
        <button key={action} type="button" className={action} onClick={() => act(action)}>
          {words[action]}
        </button>
      ))}
    </p>
  );
  const onItsWay = box.unsent.filter((one) => one.document === id && !one.refused).length;
  return (
    <div className={marks.showPage ? 'sides with-page' : 'sides'}>
      <Paper
        {...{ document, roles, chosen, choose }}
        segments={marks.segments}
        place={marks.place}
        left={marks.unexplained}
        pointed={address.pointed}
        pick={(span) => setPicked((before) => span ?? before)}
      />
      {marks.showPage && (
        <Suspense fallback={<p className="pending">{words.loading}</p>}>
          <OriginalPage document={id} page={onPage?.page ?? null} quotes={onPage?.quotes ?? NO_QUOTES} />
        </Suspense>
      )}
      <aside aria-label={words.claims} data-saved={saved} data-unsent={onItsWay}>
        <Tools
          {...{ act }}
          mayReview={reviewer !== null}
          complete={document.complete !== null}
          sample={practised !== undefined}
        />
        <Said said={said} />
        {sayable && doing === null && !document.blind && !practised && (
          <SimilarNotice said={sayable} open={() => setSheet('similar')} />
        )}
        <UnsentList outbox={outbox} />
        {reviewer !== null && doing === null && form.left && (
          <LeftForm
            about={form.left.claim && form.left.doing === 'amend' ? about(form.left.claim) : words.add}
            resume={() => resume(form.left!)}
            forget={form.forget}
          />
        )}
        {doing === 'add' && (
          <NewClaim
            {...{ document, blocs, picked, keep }}
            beside={opened}
            left={resumed}
            show={setDrafted}
            save={(kind, set, near) => send({ action: 'add', kind, set, near }, words.kinds[kind], false)}
            cancel={form.close}
          />
        )}
        <Claims {...{ claims, groups, chosen, choose }} form={doing === 'amend'} beneath={amending || why || buttons} />
        {!practised && (
          <label className="line">
            <input type="checkbox" checked={marks.showLeft} onChange={() => flip('left')} />
            {words.showLeft}
          </label>
        )}
        {marks.hasPages && (
          <label className="line">
            <input type="checkbox" checked={marks.showPage} onChange={() => flip('page')} />
            {more.showOriginal} <kbd>p</kbd>
          </label>
        )}
        {marks.showLeft &&
          (left.error ? <Failure error={left.error} /> : left.data && <LeftList sentences={left.data} text={text} />)}
      </aside>
      {sheet === 'help' && <KeySheet mayReview={reviewer !== null} close={() => setSheet(null)} />}
      {sheet === 'similar' && sayable && (
        <Similar said={sayable} close={() => setSheet(null)} done={(count) => setSaid(more.applied(count))} />
      )}
      {sheet === 'recent' && <Recent close={() => setSheet(null)} />}
    </div>
  );
}
