import type { CoupleView, PackWish, Plan, Snapshot, Workshop } from './snapshot';

/** What came back: a status (0: nobody answered) and, where there is one, a body. */
export interface Answer<T> {
  status: number;
  body?: T;
}

const PATIENCE = 8_000;
const PATIENCE_FOR_PAPER = 60_000;
/** Stands on every "no" of the house. A proxy whose house just restarts, or a gateway of the venue, closes no room. */
const OURS = 'Hearthside';

/** The one way out of this phone: the room's door on the server. Nothing travels that would tell one phone from another. */
export class Door {
  private readonly base: string;

  /** @param language what is read comes in it: one of the room's, or wishes with commas between them */
  constructor(
    code: string,
    public language: string,
  ) {
    this.base = `/api/rooms/${encodeURIComponent(code)}`;
  }

  snapshot = () => this.json<Snapshot>(this.told(''));
  workshop = () => this.json<Workshop>(this.told('/workshop'));
  events = () => new EventSource(this.base + this.told('/events'));
  seat = (hash: string) => this.send('POST', '/seats', { seat: hash });
  slowDown = () => this.done('/slow-down', { method: 'POST' });
  startCouple = () => this.json<{ token: string; code: string }>('/couples', { method: 'POST' });
  joinCouple = (code: string, nonce: string, own: string | undefined) => this.json<{ token: string }>('/couples/join', body('POST', { code, nonce, own }));
  couple = (token: string) => this.json<CoupleView>(`/couples/${encodeURIComponent(token)}`);
  keepPlan = (token: string, plan: Plan) => this.send('PUT', `/couples/${encodeURIComponent(token)}/plan`, plan);

  cast(poll: string, sealed: Uint8Array): Promise<Answer<Response>> {
    const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': '*' };   // a ballot tells no language
    return this.done(`/polls/${encodeURIComponent(poll)}/ballots`, { method: 'POST', headers, body: sealed as BodyInit });
  }

  async pack(wish: PackWish): Promise<Answer<Blob>> {
    const { status, body: response } = await this.ask(this.told('/packs'), body('POST', wish), PATIENCE_FOR_PAPER);
    if (response && response.headers.get('Content-Type') !== 'application/pdf') return { status: 0 };
    return response ? { status, body: await response.blob() } : { status };
  }

  private told(path: string): string {
    return `${path}?lang=${encodeURIComponent(this.language)}`;
  }

  private send(method: string, path: string, what: unknown): Promise<Answer<Response>> {
    return this.done(path, body(method, what));
  }

  /** What the house has done it answers without a word. A gateway of the venue says "fine" to everything, with a page of its own. */
  private async done(path: string, how: RequestInit): Promise<Answer<Response>> {
    const answer = await this.ask(path, how);
    return answer.body && answer.status !== 204 ? { status: 0 } : answer;
  }

  private async json<T>(path: string, how: RequestInit = {}): Promise<Answer<T>> {
    const { status, body: response } = await this.ask(path, how);
    try {
      return response ? { status, body: (await response.json()) as T } : { status };
    } catch {
      return { status: 0 };
    }
  }

  private async ask(path: string, how: RequestInit, patience = PATIENCE): Promise<Answer<Response>> {
    try {
      const signal = AbortSignal.timeout?.(patience);   // a phone of 2021 has none, and waits as long as its network does
      const response = await fetch(this.base + path, { ...how, signal, credentials: 'omit', cache: 'no-store' });
      if (response.ok) return { status: response.status, body: response };
      return { status: isGone(response.status) && !response.headers.has(OURS) ? 0 : response.status };
    } catch {
      return { status: 0 };
    }
  }
}

function body(method: string, what: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(what) };
}

/** No room behind this code, or not any more. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** Nobody answered, or not just now: worth asking again. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}
