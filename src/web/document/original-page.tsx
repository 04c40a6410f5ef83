import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { type Box, boxesOf } from './page-boxes.js';
import type { PageQuote } from './page-quotes.js';
import { useTableWords } from './words.js';

// Our own file, as the content security policy wants it.
GlobalWorkerOptions.workerSrc = worker;

interface Props {
  readonly document: number;
  /** Where the chosen words stand, counted from 1; null where nothing is chosen. */
  readonly page: number | null;
  readonly quotes: readonly PageQuote[];
}

/** The page of a PDF as it looks, with the chosen claim's words marked where its text layer has them. */
export default function OriginalPage({ document, page, quotes }: Props) {
  const words = useWords();
  const more = useTableWords();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [at, setAt] = useState(page ?? 1);
  useEffect(() => {
    if (page !== null) setAt(page);
  }, [page]);
  useEffect(() => {
    const task = getDocument({ url: `/api/documents/${document}/original`, isEvalSupported: false, enableXfa: false });
    task.promise.then(setPdf, setFailure);
    return () => {
      setPdf(null);
      void task.destroy();
    };
  }, [document]);
  const drawn = useDrawnPage(pdf, at, at === page ? quotes : NONE, setFailure);
  if (failure) return <Failure error={Object.assign(failure, { code: 'pdf-unreadable' })} />;
  const count = pdf?.numPages ?? 0;
  return (
    <section className="original" aria-label={more.originalPage}>
      <p className="line">
        <button type="button" disabled={at <= 1} onClick={() => setAt(at - 1)} aria-label={more.pageBefore}>
          ‹
        </button>
        <span>{pdf ? more.pageOf(at, count) : words.loading}</span>
        <button type="button" disabled={at >= count} onClick={() => setAt(at + 1)} aria-label={more.pageAfter}>
          ›
        </button>
        {at === page && quotes.length > 0 && drawn.boxes?.length === 0 && <small role="status">{more.pageOnly}</small>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing else to take the focus */}
      <div className="sheet-of-paper" ref={drawn.holder} tabIndex={0} role="img" aria-label={more.pageOf(at, count)}>
        <canvas ref={drawn.canvas} />
        {drawn.boxes?.map(({ role, left, top, width, height }) => (
          <span key={`${role} ${left} ${top}`} className="mark" title={role} style={{ left, top, width, height }} />
        ))}
      </div>
    </section>
  );
}

const NONE: readonly PageQuote[] = [];

/** Draws a page as wide as its holder; the boxes of the quotes come with it, null until then. */
function useDrawnPage(
  pdf: PDFDocumentProxy | null,
  number: number,
  quotes: readonly PageQuote[],
  failed: (error: Error) => void,
) {
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!pdf || !canvas.current || !holder.current) return;
    let over = false;
    let stop = () => {};
    const draw = async () => {
      const page = await pdf.getPage(Math.min(number, pdf.numPages));
      if (over || !canvas.current || !holder.current) return;
      const fit = (holder.current.clientWidth - 4) / page.getViewport({ scale: 1 }).width;
      const sharp = Math.min(devicePixelRatio, 2);
      const viewport = page.getViewport({ scale: fit * sharp });
      Object.assign(canvas.current, { width: viewport.width, height: viewport.height });
      Object.assign(canvas.current.style, { width: `${viewport.width / sharp}px` });
      const task = page.render({ canvas: canvas.current, viewport });
      stop = () => task.cancel();
      setScale(fit);
      await task.promise;
    };
    draw().catch((error: Error) => !over && error.name !== 'RenderingCancelledException' && failed(error));
    return () => {
      over = true;
      stop();
    };
  }, [pdf, number, failed]);
  useEffect(() => {
    if (!pdf) return;
    let over = false;
    setBoxes(null);
    boxesOf(pdf, number, quotes, scale).then((found) => !over && setBoxes(found), failed);
    return () => {
      over = true;
    };
  }, [pdf, number, quotes, scale, failed]);
  useEffect(() => {
    holder.current?.querySelector('.mark')?.scrollIntoView({ block: 'nearest' });
  }, [boxes]);
  return { holder, canvas, boxes };
}
