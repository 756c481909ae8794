/** A sealed text with one character that is another: its first, which stands for bits of the text alone. */
export const altered = (sealed: string): string => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
