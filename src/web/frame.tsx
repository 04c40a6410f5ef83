import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { useChartWords } from './analysis/chart-words.js';
import { useAnalysisWords } from './analysis/words.js';
import type { Me } from './api-types.js';
import { useListWords } from './authority/words.js';
import { call } from './call.js';
import { useCopyWords } from './copies/words.js';
import { UnsentCount } from './document/unsent.js';
import { useFactWords } from './facts/words.js';
import { useImportWords } from './imports/words.js';
import { usePersonWords } from './persons/words.js';
import { useQueueWords } from './queues/words.js';
import { useQuotaWords } from './quotas/words.js';
import { useSqlWords } from './sql/words.js';
import { spoken, useWords } from './words/words.js';

const useFrameWords = spoken(
  { keep: 'Lưu trữ', review: 'Soát', ask: 'Tra cứu', entities: 'Đơn vị, khối', parts: 'Các phần', pages: 'Các trang' },
  { keep: 'Archive', review: 'Review', ask: 'Ask', entities: 'Units, blocs', parts: 'Parts', pages: 'Pages' },
);

interface Entry {
  readonly to: string;
  readonly label: string;
  /** Other addresses that belong to it. */
  readonly also?: readonly string[];
}

/** What somebody comes to do, and the pages for it. */
interface Part {
  readonly label: string;
  readonly pages: readonly Entry[];
}

const isWithin = (path: string, { to, also = [] }: Entry): boolean =>
  [to, ...also].some((one) => path === one || path.startsWith(`${one}/`));

/** Above every page: the parts of the desk, the pages of the part at hand, the language, who is signed in. */
export function Frame({ me, toggle }: { readonly me: Me; readonly toggle: ReactNode }) {
  const words = useWords();
  const own = useFrameWords();
  const { pathname } = useLocation();
  const parts = useParts(me);
  const at = parts.find(({ pages }) => pages.some((page) => isWithin(pathname, page)));
  return (
    <header className="frame">
      <div className="line">
        <Link to="/" className="brand">
          {words.name}
        </Link>
        <nav aria-label={own.parts}>
          {parts.map((part) => (
            <Link key={part.label} to={part.pages[0].to} aria-current={part.label === at?.label ? 'true' : undefined}>
              {part.label}
            </Link>
          ))}
        </nav>
        <span className="spring" />
        <UnsentCount account={me.name} />
        <a href="/api/docs">{words.api}</a>
        {toggle}
        <NavLink to="/account">{me.name}</NavLink>
        <SignOut label={words.signOut} />
      </div>
      {at && at.pages.length > 1 && (
        <nav className="line" aria-label={own.pages}>
          {at.pages.map((page) => (
            <Link key={page.to} to={page.to} aria-current={isWithin(pathname, page) ? 'page' : undefined}>
              {page.label}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}

function useParts({ permissions }: Me): readonly Part[] {
  const words = useWords();
  const own = useFrameWords();
  const { imports } = useImportWords();
  const { title: queue } = useQueueWords();
  const { search } = useAnalysisWords();
  const { awards, charts } = useChartWords();
  const { facts } = useFactWords();
  const { sql } = useSqlWords();
  const { persons } = usePersonWords();
  const { list } = useListWords();
  const { quotas } = useQuotaWords();
  const { copies } = useCopyWords();
  return [
    {
      label: own.keep,
      pages: [
        { to: '/documents', label: words.documents },
        ...(permissions.includes('import') ? [{ to: '/imports', label: imports }] : []),
        { to: '/authority', label: list },
        { to: '/quotas', label: quotas },
      ],
    },
    {
      label: own.review,
      pages: [
        { to: '/queue', label: queue },
        { to: '/findings', label: words.findings },
        { to: '/names', label: words.names },
        { to: '/copies', label: copies },
      ],
    },
    {
      label: own.ask,
      pages: [
        { to: '/search', label: search },
        { to: '/history', label: own.entities, also: ['/units', '/blocs'] },
        { to: '/persons', label: persons },
        { to: '/awards', label: awards },
        { to: '/charts', label: charts },
        { to: '/facts', label: facts },
        { to: '/sql', label: sql },
      ],
    },
    ...(permissions.includes('administer')
      ? [{ label: words.accounts, pages: [{ to: '/accounts', label: words.accounts }] }]
      : []),
  ];
}

function SignOut({ label }: { readonly label: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    // Who is signed out already, or cannot reach the server, leaves the page all the same.
    await call('DELETE /api/sessions/{id}', { path: { id: 'this' } }).catch(() => null);
    client.clear();
    navigate('/');
    await client.refetchQueries({ queryKey: ['me'] });
  };
  return (
    <button type="button" className="quiet" onClick={leave}>
      {label}
    </button>
  );
}
