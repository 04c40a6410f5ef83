import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Routes } from 'react-router';
import { AccountPage } from './account.js';
import { AccountsPage } from './accounts.js';
import { AwardsPage } from './analysis/awards-page.js';
import { BlocYearPage } from './analysis/bloc-year-page.js';
import { SearchPage } from './analysis/search-page.js';
import type { Me } from './api-types.js';
import { Boundary } from './boundary.js';
import { type CallFailure, call, SIGNED_OUT } from './call.js';
import { DocumentPage } from './document/page.js';
import { DocumentsPage } from './documents.js';
import { EntityPage } from './entities/page.js';
import { FactsPage } from './facts/page.js';
import { Failure } from './failure.js';
import { FindingsPage } from './findings.js';
import { Frame } from './frame.js';
import { GuideOffer } from './guide/offer.js';
import { HistorySearch } from './history/search.js';
import { BatchPage } from './imports/batch.js';
import { FailuresPage } from './imports/failures.js';
import { ImportsPage } from './imports/page.js';
import { InvitationPage } from './invitation.js';
import { NamesPage } from './names/page.js';
import { NewPasswordPage } from './new-password.js';
import { PendingDocuments } from './pending.js';
import { PersonsPage } from './persons/list.js';
import { QueuePage } from './queues/page.js';
import { SignIn } from './sign-in.js';
import { SignInAgain } from './sign-in-again.js';
import { SqlPage } from './sql/page.js';
import { Steps } from './undo/steps.js';
import { keepLanguage, keptLanguage, LANGUAGES, type Language, LanguageContext } from './words/words.js';

// Charts weigh more than all else together.
const ChartsPage = lazy(() => import('./analysis/charts-page.js'));
const GuidePage = lazy(() => import('./guide/page.js'));
const AuthorityPage = lazy(() => import('./authority/page.js'));
const CopiesPage = lazy(() => import('./copies/page.js'));
const QuotasPage = lazy(() => import('./quotas/page.js'));
const PersonPage = lazy(() => import('./persons/page.js'));

/** The frame of all pages: what they are in, who is signed in, and the language. */
export function App() {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);
  const other = language === 'vi' ? 'en' : 'vi';
  const toggle = (
    <button type="button" className="quiet" lang={other} onClick={() => setLanguage(other)}>
      {LANGUAGES[language].other}
    </button>
  );
  return (
    <LanguageContext value={language}>
      <Routes>
        <Route path="/invitation" element={<InvitationPage toggle={toggle} />} />
        <Route path="/new-password" element={<NewPasswordPage toggle={toggle} />} />
        <Route path="*" element={<SignedIn toggle={toggle} language={language} />} />
      </Routes>
    </LanguageContext>
  );
}

function SignedIn({ toggle, language }: { readonly toggle: React.ReactNode; readonly language: Language }) {
  const words = LANGUAGES[language];
  const client = useQueryClient();
  const me = useQuery<Me, CallFailure>({ queryKey: ['me'], queryFn: () => call('GET /api/me'), staleTime: 60_000 });
  useEffect(() => {
    const ask = () => client.getQueryData(['me']) && client.invalidateQueries({ queryKey: ['me'] });
    addEventListener(SIGNED_OUT, ask);
    return () => removeEventListener(SIGNED_OUT, ask);
  }, [client]);
  if (me.isPending) return <p className="pending">{words.loading}</p>;
  if (!me.data && me.error?.status === 401) return <SignIn toggle={toggle} />;
  if (!me.data) return <Failure error={me.error!} again={() => me.refetch()} />;
  const { permissions } = me.data;
  const may = (what: Me['permissions'][number]) => permissions.includes(what);
  // A page that is there, but not for this account, says so.
  const notAllowed = <p className="pending">{words.failures['not-allowed']}</p>;
  return (
    <>
      <Frame me={me.data} toggle={toggle} />
      {me.error?.status === 401 && <SignInAgain account={me.data.name} />}
      <Boundary key={me.data.name}>
        <PendingDocuments />
        <GuideOffer me={me.data} />
        {may('review') && <Steps account={me.data.name} />}
        <Routes>
          <Route path="/" element={<DocumentsPage />} />
          <Route path="/queue" element={<QueuePage me={me.data} />} />
          <Route path="/documents" element={<DocumentsPage />} />
          <Route path="/documents/:id" element={<DocumentPage me={me.data} />} />
          <Route
            path="/guide"
            element={
              may('review') ? (
                <Suspense fallback={<p className="pending">{words.loading}</p>}>
                  <GuidePage me={me.data} />
                </Suspense>
              ) : (
                notAllowed
              )
            }
          />
          <Route path="/search" element={<SearchPage />} />
          <Route path="/awards" element={<AwardsPage />} />
          {['/charts', '/charts/:chart'].map((path) => (
            <Route
              key={path}
              path={path}
              element={
                <Suspense fallback={<p className="pending">{words.loading}</p>}>
                  <ChartsPage />
                </Suspense>
              }
            />
          ))}
          <Route path="/history" element={<HistorySearch />} />
          <Route path="/blocs/:code/:year" element={<BlocYearPage />} />
          <Route path="/units/:code" element={<EntityPage kind="organisation" me={me.data} />} />
          <Route path="/blocs/:code" element={<EntityPage kind="bloc-series" me={me.data} />} />
          <Route
            path="/authority"
            element={
              <Suspense fallback={<p className="pending">{words.loading}</p>}>
                <AuthorityPage me={me.data} />
              </Suspense>
            }
          />
          <Route
            path="/quotas"
            element={
              <Suspense fallback={<p className="pending">{words.loading}</p>}>
                <QuotasPage me={me.data} />
              </Suspense>
            }
          />
          <Route
            path="/copies"
            element={
              <Suspense fallback={<p className="pending">{words.loading}</p>}>
                <CopiesPage me={me.data} />
              </Suspense>
            }
          />
          <Route path="/facts" element={<FactsPage />} />
          <Route path="/persons" element={<PersonsPage />} />
          <Route
            path="/persons/:key"
            element={
              <Suspense fallback={<p className="pending">{words.loading}</p>}>
                <PersonPage me={me.data} />
              </Suspense>
            }
          />
          <Route path="/findings" element={<FindingsPage me={me.data} language={language} />} />
          <Route path="/sql" element={<SqlPage />} />
          <Route path="/sql/:id" element={<SqlPage />} />
          <Route path="/names" element={<NamesPage me={me.data} />} />
          <Route path="/imports" element={may('import') ? <ImportsPage /> : notAllowed} />
          <Route path="/imports/failures" element={may('import') ? <FailuresPage /> : notAllowed} />
          <Route path="/imports/:id" element={<BatchPage me={me.data} />} />
          <Route path="/account" element={<AccountPage me={me.data} />} />
          <Route path="/accounts" element={may('administer') ? <AccountsPage /> : notAllowed} />
          <Route path="*" element={<p className="pending">{words.nothingHere}</p>} />
        </Routes>
      </Boundary>
    </>
  );
}
