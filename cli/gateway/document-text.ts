// Generated documents: the text to send, with the types of its variables and result. Types only.

export interface DocumentText<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: (variables: Variables) => Result;
}
