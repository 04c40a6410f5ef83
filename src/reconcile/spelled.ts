import { canonicalSpelling } from '../text/tone.js';

/** A pattern for keys, whose words have one spelling: "quản lý" is "quản lí" there. */
export const spelled = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replace(/\p{L}{2,}/gu, canonicalSpelling), flags);
