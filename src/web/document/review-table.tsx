import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Claim, Document, LeftSentences } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { ClaimForm } from './claim-form.js';
import { Claims } from './claims.js';
import { blocOf, groupsOf } from './groups.js';
import { type Action, KeySheet, useKeys } from './keys.js';
import { LeftList } from './left.js';
import { litBlocks, roleSpans } from './lit.js';
import { NewClaim } from './new-claim.js';
import { ReasonForm } from './reason.js';
import { type Outcome, type Review, useReviewing } from './reviewing.js';
import { Said } from './said.js';
import { selectedSpan } from './selection.js';
import { DocumentText } from './text.js';

/** Digits of a mark that say which claim it is, whatever it says. */
const ANCHOR = 8;
const anchorOf = ({ mark }: Claim): string => mark.slice(0, ANCHOR);
const isOpen = ({ state }: Claim): boolean => state === 'open' || state === 'changed';

type Doing = 'amend' | 'reject' | 'add' | null;

/** Text and claims side by side: what is chosen in one is found in the other, and stands in the address. */
export function ReviewTable({ document, mayReview }: { readonly document: Document; readonly mayReview: boolean }) {
  const words = useWords();
  const { id, text, blocks, claims } = document;
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Doing>(null);
  const [help, setHelp] = useState(false);
  const [picked, setPicked] = useState<[number, number] | null>(null);
  const [said, setSaid] = useState<Outcome | Error | string | null>(null);
  const [saved, setSaved] = useState(0);
  const page = useRef<HTMLElement>(null);
  const { say, undo } = useReviewing(id);
  const showLeft = address.has('left');
  const left = useQuery<LeftSentences>({
    queryKey: ['left', id],
    queryFn: () => call('GET /api/documents/{id}/left', { path: { id } }),
    enabled: showLeft,
  });

  const segments = useMemo(() => litBlocks(blocks, claims), [blocks, claims]);
  const groups = useMemo(() => groupsOf(claims), [claims]);
  const order = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  // The address follows what is chosen: it changes a moment later, and the next key must not act on the claim before.
  const [anchor, setAnchor] = useState(() => address.get('claim'));
  const found = anchor === null ? -1 : claims.findIndex((claim) => anchorOf(claim) === anchor);
  const chosen = found < 0 ? null : found;
  const roles = useMemo(() => (chosen === null ? [] : roleSpans(claims[chosen])), [claims, chosen]);
  const unexplained = useMemo(
    () => (showLeft ? (left.data ?? []).flatMap((one) => one.left.map(({ span }) => span)) : []),
    [showLeft, left.data],
  );
  const blocs = useMemo(
    () =>
      [...new Set(claims.filter(({ kind, state }) => kind === 'bloc' && state !== 'rejected').map(blocOf))].filter(
        (one) => one !== null,
      ),
    [claims],
  );

  // A form is about the claim as it was when it was opened, whatever is fetched meanwhile.
  const [opened, setOpened] = useState<Claim | null>(null);
  const begin = (what: Exclude<Doing, null>) => {
    setOpened(chosen === null ? null : claims[chosen]);
    if (what === 'amend') setPicked(null);
    setDoing(what);
  };
  const choose = useCallback(
    (index: number | null) => {
      const next = index === null ? null : anchorOf(claims[index]);
      setDoing(null);
      setAnchor(next);
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (next === null) after.delete('claim');
          else after.set('claim', next);
          return after;
        },
        { replace: true },
      );
    },
    [claims, setAddress],
  );

  const start = chosen === null ? null : (roles[0]?.start ?? claims[chosen].trigger[0]);
  useEffect(() => {
    if (start !== null) showPlace(page.current, blocks, start);
  }, [start, blocks]);

  const step = (by: 1 | -1) => {
    const at = chosen === null ? (by === 1 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[at + by];
    if (next !== undefined) choose(next);
  };
  const nextOpen = (behind: number | null) => {
    const at = behind === null ? -1 : order.indexOf(behind);
    const next = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find((index) => isOpen(claims[index]));
    if (next !== undefined) choose(next);
  };
  // While an answer is on its way the reviewer may have begun something else, which is not closed under their hands.
  const at = useRef({ chosen, doing });
  at.current = { chosen, doing };
  const tell = async (review: Review, goOn: boolean) => {
    const outcome = await say.mutateAsync(review).catch((error: Error) => error);
    setSaid(outcome);
    if (outcome instanceof Error || outcome.outcome === 'refused') return;
    setSaved((before) => before + 1);
    if (at.current.chosen !== chosen || at.current.doing !== doing) return;
    setDoing(null);
    setPicked(null);
    if (goOn) nextOpen(chosen);
  };
  const takeBack = async () => {
    const back = await undo.mutateAsync(words.undo).catch((error: Error) => error);
    setSaid(back instanceof Error ? back : back === null ? words.nothingToUndo : words.undo);
  };
  const act = (action: Action) => {
    // A form is left by its own buttons and by Escape: no other key, pressed after words were picked, discards it.
    if (doing !== null && action !== 'leave' && action !== 'help') return;
    if (action === 'next') return step(1);
    if (action === 'previous') return step(-1);
    if (action === 'nextOpen') return nextOpen(chosen);
    if (action === 'list') return void navigate('/documents');
    if (action === 'help') return setHelp(true);
    if (action === 'leave') return doing ? setDoing(null) : choose(null);
    if (!mayReview) return;
    if (action === 'undo') return void takeBack();
    if (action === 'complete') return void tell({ action: 'complete' }, false);
    if (action === 'add') return begin('add');
    if (chosen === null) return;
    if (action === 'accept') return void tell({ action: 'accept', claim: claims[chosen].mark }, true);
    if (action === 'reject' || action === 'amend') begin(action);
  };
  useKeys(act);

  const claim = doing ? opened : chosen === null ? null : claims[chosen];
  const form = claim && doing === 'amend' && (
    <ClaimForm
      kind={claim.kind}
      said={claim.arguments}
      fresh={false}
      {...{ text, blocs, picked }}
      save={(set) => tell({ action: 'amend', claim: claim.mark, set, near: claim.trigger[0] }, true)}
      cancel={() => setDoing(null)}
    />
  );
  const why = claim && doing === 'reject' && (
    <ReasonForm
      save={(reason) => tell({ action: 'reject', claim: claim.mark, reason }, true)}
      cancel={() => setDoing(null)}
    />
  );
  const buttons = mayReview && (
    <p className="line">
      {(['accept', 'reject', 'amend'] as const).map((action) => (
        <button key={action} type="button" className={action} onClick={() => act(action)}>
          {words[action]}
        </button>
      ))}
    </p>
  );
  return (
    <div className="sides">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims is the way by keyboard */}
      <article
        ref={page}
        className="paper"
        lang="vi"
        aria-label={words.kinds.document}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing else to take the focus
        tabIndex={0}
        onClick={(event) => {
          const over = claimsAt(event.target as HTMLElement);
          if (over.length > 0 && getSelection()?.isCollapsed !== false && !doing)
            choose(over[(over.indexOf(chosen ?? -1) + 1) % over.length]);
        }}
        onMouseUp={() => setPicked((before) => (page.current && selectedSpan(page.current, text)) ?? before)}
      >
        <DocumentText document={document} segments={segments} roles={roles} left={unexplained} />
      </article>
      <aside aria-label={words.claims} data-saved={saved} data-unsent={say.isPending ? 1 : 0}>
        <div className="line tools">
          {mayReview && (
            <>
              <button type="button" onClick={() => act('add')}>
                {words.add}
              </button>
              <button type="button" onClick={() => act('undo')}>
                {words.undo}
              </button>
              <button type="button" onClick={() => act('complete')} disabled={document.complete !== null}>
                {words.complete}
              </button>
            </>
          )}
          <span className="spring" />
          <button type="button" className="quiet" onClick={() => setHelp(true)}>
            {words.keys} <kbd>?</kbd>
          </button>
        </div>
        <Said said={said} />
        {doing === 'add' && (
          <NewClaim
            {...{ text, blocs, picked }}
            bloc={claim && blocOf(claim)}
            near={claim?.trigger[0] ?? 0}
            save={(kind, set, near) => tell({ action: 'add', kind, set, near }, false)}
            cancel={() => setDoing(null)}
          />
        )}
        <Claims
          claims={claims}
          groups={groups}
          chosen={chosen}
          choose={(index) => doing === null && choose(index)}
          form={doing === 'amend'}
          beneath={form || why || buttons}
        />
        <label className="line">
          <input
            type="checkbox"
            checked={showLeft}
            onChange={({ target }) =>
              setAddress((before) => {
                const after = new URLSearchParams(before);
                if (target.checked) after.set('left', '');
                else after.delete('left');
                return after;
              })
            }
          />
          {words.showLeft}
        </label>
        {showLeft &&
          (left.error ? <Failure error={left.error} /> : left.data && <LeftList sentences={left.data} text={text} />)}
      </aside>
      {help && <KeySheet close={() => setHelp(false)} />}
    </div>
  );
}

const claimsAt = (element: HTMLElement): number[] =>
  (element.closest<HTMLElement>('[data-claims]')?.dataset.claims ?? '').split(' ').filter(Boolean).map(Number);

function showPlace(page: HTMLElement | null, blocks: Document['blocks'], offset: number): void {
  const index = blocks.findIndex(({ span: [, end] }) => offset < end);
  const block = page?.querySelector(`[data-block="${index}"]`);
  const segments = [...(block?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const place = segments.findLast((one) => Number(one.dataset.start) <= offset) ?? block;
  place?.scrollIntoView({ block: 'nearest' });
}
