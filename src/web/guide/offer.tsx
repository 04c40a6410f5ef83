import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '../api-types.js';
import { call } from '../call.js';
import { keepProgress, NO_PROGRESS, progressOf } from './progress.js';
import './style.css';
import { STEPS, useGuideWords } from './words.js';

/** Where somebody begins a day's work. */
const BEGINNINGS = new Set(['/', '/documents', '/queue']);

/** Offers the guide to who may review and never did, and its rest to who left it half-way, until it is gone through or skipped. */
export function GuideOffer({ me }: { readonly me: Me }) {
  const own = useGuideWords();
  const { pathname } = useLocation();
  const [skipped, setSkipped] = useState(false);
  const progress = progressOf(me.name);
  const asked = BEGINNINGS.has(pathname) && me.permissions.includes('review') && !skipped;
  const { data } = useQuery({
    queryKey: ['said', 'ever'],
    queryFn: () => call('GET /api/said', { query: { limit: 1 } }),
    enabled: asked && progress === null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reviewed = data !== undefined && data.said.length > 0;
  useEffect(() => {
    if (reviewed) keepProgress(me.name, { ...NO_PROGRESS, over: true });
  }, [reviewed, me.name]);
  if (!asked || progress?.over || (progress === null && (!data || reviewed))) return null;
  const skip = () => {
    keepProgress(me.name, { ...(progress ?? NO_PROGRESS), over: true });
    setSkipped(true);
  };
  return (
    <p className="guide-offer line">
      <span>{progress ? own.resumeOffer(progress.done.length, STEPS.length) : own.offer}</span>
      <Link to="/guide">{progress ? own.resume : own.begin}</Link>
      <button type="button" className="quiet" onClick={skip}>
        {own.skip}
      </button>
    </p>
  );
}
