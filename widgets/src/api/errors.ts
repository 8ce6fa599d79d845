// What can go wrong between the widget and desk_api, as values that the screens can translate.

/** desk_api answered with an error; `code` is one of the contract's. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    /** Seconds the server asks to wait, if it said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${code} (${status})`);
  }

  /** True where the same request may succeed later: overload, limits, restarts. */
  get passing(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

/** desk_api could not be reached at all. */
export class Unreachable extends Error {}

/** The code to show a sentence for. */
export function errorCode(error: unknown): string {
  if (error instanceof ApiError) return error.code;
  return error instanceof Unreachable ? 'unreachable' : 'server_error';
}

/** The error that a response that is not ok stands for; a body of another shape is a server error. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: unknown } } | null;
  const code = body?.error?.code;
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiError(
    typeof code === 'string' ? code : 'server_error',
    response.status,
    Number.isFinite(seconds) ? seconds : null,
  );
}
