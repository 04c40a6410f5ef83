import { z } from 'zod';
import { asReviewLine } from '../../stages/review/line.js';
import { numbered } from '../../stages/review/list.js';
import { practise } from '../../stages/review/practice.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { asWhole, whole } from './documents.js';
import { asAnswer, newlySaid, outcome } from './reviews.js';

/** A sample document to practise reviewing on. */
export function practiceRoutes(app: Desk, { now }: Ground): void {
  const body = z.object({
    reviews: z.array(newlySaid).max(200).describe('All that was said of it so far: the server keeps none of it'),
  });
  const answer = z.object({ document: whole, outcomes: z.array(outcome) }).meta({ id: 'Practised' });
  app.post(
    '/practice',
    { config: { access: 'review', blind: true }, schema: { body, response: { 200: answer } } },
    (request) => {
      const lines = request.body.reviews.map((one) => asReviewLine({ ...one, document: '0' }));
      const { state, outcomes } = practise(lines, callerIn(request).account.name, now().toISOString());
      const document = { ...asWhole(state, numbered(state)), sources: [], copies: [], blind: false };
      return { document, outcomes: outcomes.map(asAnswer) };
    },
  );
}
