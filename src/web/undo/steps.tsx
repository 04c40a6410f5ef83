import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useStepKeys } from '../document/keys.js';
import { Said, type SaidLast } from '../document/said.js';
import { useWords } from '../words/words.js';
import { ledgerOf } from './ledger.js';
import { Recent } from './recent.js';
import { useSteps } from './use-steps.js';
import { useUndoWords } from './words.js';

/** Where something is said of names, findings and copies; the page of a document has the same among its own tools. */
const PAGES = /^\/(?:findings|names|units|blocs|persons|copies)(?:\/|$)/;

/** Above pages on which somebody says something: taking back what was said last, saying it again, and all that was said lately. */
export function Steps({ account }: { readonly account: string }) {
  const { pathname } = useLocation();
  return PAGES.test(pathname) ? <StepsHere account={account} page={pathname} /> : null;
}

function StepsHere({ account, page }: { readonly account: string; readonly page: string }) {
  const words = useWords();
  const own = useUndoWords();
  const [said, setSaid] = useState<SaidLast>(null);
  const [listed, setListed] = useState(false);
  const { undo, redo } = useSteps(ledgerOf(account), null, setSaid, () => {});
  useStepKeys((action) => (action === 'undo' ? undo() : redo()));
  useEffect(() => setSaid(null), [page]);
  return (
    <section className="page line steps" aria-label={own.steps}>
      <button type="button" className="quiet" title="Ctrl+Z" onClick={undo}>
        {words.undo}
      </button>
      <button type="button" className="quiet" title="Ctrl+Y" onClick={redo}>
        {own.redo}
      </button>
      <button type="button" className="quiet" onClick={() => setListed(true)}>
        {own.recent}
      </button>
      <Said said={said} />
      {listed && <Recent close={() => setListed(false)} />}
    </section>
  );
}
