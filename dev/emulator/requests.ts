// What the emulator keeps of the requests it received, for tests that count calls. Never a token, never a secret.

export interface RecordedBatchItem {
  id: string;
  method: string;
  url: string;
}

/** One HTTP request to Graph; a batch is one, with its items inside. */
export interface RecordedRequest {
  method: string;
  /** With the version and the query. */
  path: string;
  /** Lower-case names, without `authorization`. */
  headers: Record<string, string>;
  batch?: RecordedBatchItem[];
  /** `1.1` or `2.0`. */
  httpVersion: string;
  /** The same number for every request over one connection. */
  connection: number;
  /** Milliseconds since 1970, from the emulator's clock. */
  receivedAt: number;
  /** From the token, once it was accepted. */
  oid?: string;
  appid?: string;
  /** The status sent; missing while in flight or when the socket was destroyed. */
  status?: number;
}

export interface RecordedTokenRequest {
  grantType: string;
  clientId: string;
  scope: string;
  requestedTokenUse: string | undefined;
  receivedAt: number;
}

/** A request for the discovery document or the keys. */
export interface RecordedDocumentRequest {
  path: string;
  receivedAt: number;
}
