import { layerBits } from '../lexicon/scan.js';

/**
 * Layers as bits of `scan.layers(token)`: grammars ask `scan.layers(i) & TITLE` at every token, and `scan.size` only
 * where a phrase stands.
 */
export const ACT = layerBits('act');
export const ADDRESS = layerBits('address');
export const AWARD = layerBits('award');
export const BLOC = layerBits('bloc');
export const COUNT = layerBits('count');
export const CUE = layerBits('cue');
export const FIELD = layerBits('field');
export const FORM = layerBits('form');
export const PLACE = layerBits('place');
export const ROLE = layerBits('role');
export const STOP = layerBits('stop');
export const SURNAME = layerBits('surname');
export const TITLE = layerBits('title');
export const UNIT = layerBits('unit');
export const VERB = layerBits('verb');

/** Where a title, a role in a bloc, a rank or an honorific begins. */
export const POSTS = ADDRESS | ROLE | TITLE;
