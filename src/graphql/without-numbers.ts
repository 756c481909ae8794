// Names of a document are the client's own text, and may be made of what should have been a value.

/** The text with an ellipsis for each run of digits that could be a phone number, or most of one. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d(?:_?\d){4,}/g, '…');
}
