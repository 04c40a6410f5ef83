import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.js';
import '@fontsource/arimo/latin-400.css';
import '@fontsource/arimo/latin-700.css';
import '@fontsource/arimo/vietnamese-400.css';
import '@fontsource/arimo/vietnamese-700.css';
import '@fontsource/tinos/latin-400.css';
import '@fontsource/tinos/latin-700.css';
import '@fontsource/tinos/vietnamese-400.css';
import '@fontsource/tinos/vietnamese-700.css';
import './style.css';

// What the server refuses it refuses again; only a lost connection is worth another try.
const client = new QueryClient({
  defaultOptions: {
    // The desk may well be on this machine: whether there is a network beyond says nothing.
    queries: { networkMode: 'always', retry: (count, error) => count < 2 && 'status' in error && error.status === 0 },
    mutations: { networkMode: 'always' },
  },
});

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      {/* What is typed into a search field stands in the address: it must be there at once. */}
      <BrowserRouter useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
