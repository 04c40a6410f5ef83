/** A line of a page that is not its text, told by its own words alone. Each row has its example and its near miss. */
export interface Furniture {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** What the software of a portal leaves in the text: names of its parts, of files. No Vietnamese word is in them. */
export const PORTAL_LINES: readonly Furniture[] = [
  {
    name: 'portal-part',
    pattern: /^(?=[\w .,:()-]{3,120}$)[^_]*[A-Za-z0-9]_[A-Za-z]/,
    example: 'PublishingPortal - Block_BanTin_Toolbar',
    unlike: 'PublishingPortal - Khối_BảnTin_Toolbar',
  },
  {
    name: 'picture-marked',
    pattern: /^\|?\s*!\[[^\]]{0,80}\]\([^()\s]{1,200}\)\s*\|?$/u,
    example: '![](anh/khoi-3.jpg) |',
    unlike: '[1] (anh/khoi-3.jpg) |',
  },
  {
    name: 'picture-file',
    pattern: /\.(?:jpe?g|png|gif|webp)$(?<=^[^.,;:]{1,80}\.\w{3,4})/iu,
    example: 'KHOI THI DUA SO 3 (2).jpg',
    unlike: 'KHOI THI DUA SO 3 (2), anh jpg',
  },
];
