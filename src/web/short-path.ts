/** Where a file lay, as lists have room for it: its folder tells more than "document.txt" does. */
export const shortPath = (path: string): string => path.split('/').slice(-2).join('/');
