// Names in a document are chosen by the client, and may contain what should have been a value.

/** The text with an ellipsis for each run of digits that could be (most of) a phone number. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d(?:_?\d){4,}/g, '…');
}
