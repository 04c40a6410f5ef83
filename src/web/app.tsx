import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, NavLink, Route, Routes, useNavigate } from 'react-router';
import { AccountPage } from './account.js';
import { AccountsPage } from './accounts.js';
import type { Me } from './api-types.js';
import { Boundary } from './boundary.js';
import { type CallFailure, call, SIGNED_OUT } from './call.js';
import { DocumentPage } from './document/page.js';
import { UnsentCount } from './document/unsent.js';
import { DocumentsPage } from './documents.js';
import { Failure } from './failure.js';
import { FindingsPage } from './findings.js';
import { BlocPage } from './history/bloc.js';
import { HistorySearch } from './history/search.js';
import { UnitPage } from './history/unit.js';
import { InvitationPage } from './invitation.js';
import { NamesPage } from './names/page.js';
import { SignIn } from './sign-in.js';
import { SignInAgain } from './sign-in-again.js';
import { keepLanguage, keptLanguage, LANGUAGES, type Language, LanguageContext } from './words/words.js';

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
  return (
    <>
      <header className="frame">
        <Link to="/" className="brand">
          {words.name}
        </Link>
        <nav>
          <NavLink to="/documents">{words.documents}</NavLink>
          <NavLink to="/history">{words.history}</NavLink>
          <NavLink to="/findings">{words.findings}</NavLink>
          <NavLink to="/names">{words.names}</NavLink>
          {me.data.permissions.includes('administer') && <NavLink to="/accounts">{words.accounts}</NavLink>}
        </nav>
        <span className="spring" />
        <UnsentCount account={me.data.name} />
        <a href="/api/docs">{words.api}</a>
        {toggle}
        <NavLink to="/account">{me.data.name}</NavLink>
        <SignOut label={words.signOut} />
      </header>
      {me.error?.status === 401 && <SignInAgain account={me.data.name} />}
      <Boundary key={me.data.name}>
        <Routes>
          <Route path="/" element={<DocumentsPage />} />
          <Route path="/documents" element={<DocumentsPage />} />
          <Route path="/documents/:id" element={<DocumentPage me={me.data} />} />
          <Route path="/history" element={<HistorySearch />} />
          <Route path="/units/:code" element={<UnitPage />} />
          <Route path="/blocs/:code" element={<BlocPage />} />
          <Route path="/findings" element={<FindingsPage me={me.data} language={language} />} />
          <Route path="/names" element={<NamesPage me={me.data} />} />
          <Route path="/account" element={<AccountPage me={me.data} />} />
          <Route path="/accounts" element={<AccountsPage />} />
          <Route path="*" element={<p className="pending">{words.nothingHere}</p>} />
        </Routes>
      </Boundary>
    </>
  );
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
