import { layerBits } from '../lexicon/scan.js';

/**
 * Layers as bits of `scan.layers(token)`: grammars ask `scan.layers(i) & TITLE` at every token, and `scan.size` only
 * where a phrase stands.
 */
export const ADDRESS = layerBits('address');
export const AWARD = layerBits('award');
export const BLOC = layerBits('bloc');
export const COUNT = layerBits('count');
export const PLACE = layerBits('place');
export const ROLE = layerBits('role');
export const STOP = layerBits('stop');
export const SURNAME = layerBits('surname');
export const TITLE = layerBits('title');
export const UNIT = layerBits('unit');
