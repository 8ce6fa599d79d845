// The staff's side of desk_api: one method for each route. The session is a cookie that scripts cannot read.
import { ApiError, Unreachable } from '../../api/errors';
import type {
  Case,
  CaseState,
  CaseSummary,
  Closing,
  Draft,
  Me,
  Reply,
  Report,
  StaffAnnouncement,
  Template,
  Vocabulary,
} from './types';

/** How long one request may take before it counts as not arrived, in milliseconds. */
const PATIENCE_MS = 20_000;
const HOME = '/api/staff';

/** An error with the server's own sentence, which names the field that does not fit. */
export class StaffApiError extends ApiError {
  constructor(
    code: string,
    status: number,
    readonly detail: string,
  ) {
    super(code, status);
  }
}

export class StaffApi {
  /** Called when the session is over. */
  onSignedOut: () => void = () => undefined;

  logIn(municipality: string, username: string, password: string): Promise<Me> {
    return request('POST', '/login', { municipality, username, password });
  }

  logOut(): Promise<unknown> {
    return this.signedIn('POST', '/logout');
  }

  me(): Promise<Me> {
    return request('GET', '/me');
  }

  vocabulary(): Promise<Vocabulary> {
    return this.signedIn('GET', '/vocabulary');
  }

  async cases(state: CaseState): Promise<readonly CaseSummary[]> {
    const { cases } = await this.signedIn<{ cases: CaseSummary[] }>('GET', `/cases?state=${state}`);
    return cases;
  }

  case(id: number): Promise<Case> {
    return this.signedIn('GET', `/cases/${id}`);
  }

  take(id: number): Promise<Case> {
    return this.signedIn('POST', `/cases/${id}/take`);
  }

  release(id: number): Promise<Case> {
    return this.signedIn('POST', `/cases/${id}/release`);
  }

  reopen(id: number): Promise<Case> {
    return this.signedIn('POST', `/cases/${id}/reopen`);
  }

  reply(id: number, reply: Reply): Promise<unknown> {
    return this.signedIn('POST', `/cases/${id}/replies`, reply);
  }

  note(id: number, text: string): Promise<unknown> {
    return this.signedIn('POST', `/cases/${id}/notes`, { text });
  }

  handOver(id: number, section: string, note: string): Promise<Case> {
    return this.signedIn('POST', `/cases/${id}/handover`, { section, note });
  }

  close(id: number, closing: Closing): Promise<Case> {
    return this.signedIn('POST', `/cases/${id}/close`, closing);
  }

  templates(): Promise<readonly Template[]> {
    return this.signedIn('GET', '/announcement-templates');
  }

  async announcements(): Promise<readonly StaffAnnouncement[]> {
    const body = await this.signedIn<{ announcements: StaffAnnouncement[] }>('GET', '/announcements');
    return body.announcements;
  }

  announcement(id: string): Promise<StaffAnnouncement> {
    return this.signedIn('GET', announcementAt(id));
  }

  /** Writes a new draft, or a new version of `id`. */
  saveAnnouncement(draft: Draft, id: string | null): Promise<StaffAnnouncement> {
    return id === null
      ? this.signedIn('POST', '/announcements', draft)
      : this.signedIn('PUT', announcementAt(id), draft);
  }

  submitAnnouncement(id: string): Promise<StaffAnnouncement> {
    return this.signedIn('POST', `${announcementAt(id)}/submit`);
  }

  approveAnnouncement(id: string): Promise<StaffAnnouncement> {
    return this.signedIn('POST', `${announcementAt(id)}/approve`);
  }

  rejectAnnouncement(id: string, reason: string): Promise<StaffAnnouncement> {
    return this.signedIn('POST', `${announcementAt(id)}/reject`, { reason });
  }

  cancelAnnouncement(id: string, reason: string): Promise<StaffAnnouncement> {
    return this.signedIn('POST', `${announcementAt(id)}/cancel`, { reason });
  }

  report(year: number): Promise<Report> {
    return this.signedIn('GET', `/reports/consultations?year=${year}`);
  }

  reportFile(year: number, kind: 'csv' | 'xlsx'): string {
    return `${HOME}/reports/consultations.${kind}?year=${year}`;
  }

  get streamUrl(): string {
    return `${HOME}/stream`;
  }

  private async signedIn<T>(method: string, path: string, body?: object): Promise<T> {
    try {
      return await request<T>(method, path, body);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) this.onSignedOut();
      throw error;
    }
  }
}

function announcementAt(id: string): string {
  return `/announcements/${encodeURIComponent(id)}`;
}

async function request<T>(method: string, path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-Kakehashi-Staff'] = '1';
  if (body) headers['Content-Type'] = 'application/json';
  const init: RequestInit = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' };
  if (body) init.body = JSON.stringify(body);
  const response = await fetch(HOME + path, init).catch((cause: unknown) => {
    throw new Unreachable('desk_api could not be reached', { cause });
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function errorOf(response: Response): Promise<StaffApiError> {
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: unknown; message?: unknown };
  } | null;
  const { code, message } = body?.error ?? {};
  return new StaffApiError(
    typeof code === 'string' ? code : 'server_error',
    response.status,
    typeof message === 'string' ? message : '',
  );
}
