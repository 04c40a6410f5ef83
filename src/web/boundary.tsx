import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTableWords } from './document/words.js';

/** Around all pages: a fault of one page says what to do, and leaves the frame and the other pages as they are. */
export function Boundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const words = useTableWords();
  return (
    <Catching key={pathname} told={(fault) => <Fault fault={fault} words={words} />}>
      {children}
    </Catching>
  );
}

interface Props {
  readonly children: ReactNode;
  told(fault: Error): ReactNode;
}

class Catching extends Component<Props, { readonly fault: Error | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    return this.state.fault === null ? this.props.children : this.props.told(this.state.fault);
  }
}

function Fault({ fault, words }: { readonly fault: Error; readonly words: ReturnType<typeof useTableWords> }) {
  return (
    <main className="page" role="alert">
      <h1>{words.pageFault}</h1>
      <p>{words.pageFaultLead}</p>
      <p className="line">
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <a href="/documents">{words.toDocuments}</a>
      </p>
      <details>
        <summary>{words.faultDetails}</summary>
        <code>{fault.message}</code>
      </details>
    </main>
  );
}
