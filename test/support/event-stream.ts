// A client of server-sent events that keeps what it got: for tests of what is on the wire.

export interface StreamFrame {
  readonly event: string | null;
  readonly id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly data: any;
  readonly comment: boolean;
  readonly retry: string | null;
}

export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  readonly frames: StreamFrame[];
  /** Whether the server has ended it. */
  readonly ended: () => boolean;
  leave(): void;
}

export interface StreamRequest {
  readonly url: string;
  readonly token: string;
  readonly query?: string;
  /** In place of query and variables. */
  readonly body?: object;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

export async function openStream({ url, token, query, variables, headers, body }: StreamRequest): Promise<EventStream> {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...headers,
    },
    body: JSON.stringify(body ?? { query, variables }),
    signal: controller.signal,
  });
  const frames: StreamFrame[] = [];
  let isEnded = false;
  void read(response, frames).then(
    () => {
      isEnded = true;
    },
    () => {},
  );
  const { status } = response;
  return { status, headers: response.headers, frames, ended: () => isEnded, leave: () => controller.abort() };
}

async function read(response: Response, frames: StreamFrame[]): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      frames.push(frameOf(text.slice(0, end)));
      text = text.slice(end + 2);
    }
  }
}

function frameOf(block: string): StreamFrame {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trimStart() ?? null;
  const data = field('data');
  return {
    event: field('event'),
    id: field('id'),
    data: data === null || data === '' ? null : JSON.parse(data),
    comment: block.startsWith(':'),
    retry: field('retry'),
  };
}
