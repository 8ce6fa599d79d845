import { describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/errors';
import { errorSentence } from '../strings';
import { StaffApi, StaffApiError } from './staff-api';

const answering = (status: number, body: object) => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal('fetch', fetching);
  return fetching;
};

describe('StaffApi', () => {
  it('sends the header that desk_api asks for with every change', async () => {
    const fetching = answering(200, {});
    await new StaffApi().take(7);
    expect(fetching.mock.calls[0]?.[0]).toBe('/api/staff/cases/7/take');
    expect(fetching.mock.calls[0]?.[1]?.headers).toMatchObject({ 'X-Kakehashi-Staff': '1' });
  });

  it('tells once a session is over', async () => {
    answering(401, { error: { code: 'unauthorized', message: 'Please log in.' } });
    const api = new StaffApi();
    api.onSignedOut = vi.fn();
    await expect(api.vocabulary()).rejects.toBeInstanceOf(StaffApiError);
    expect(api.onSignedOut).toHaveBeenCalledOnce();
  });

  it('names the field that does not fit, in the sentence shown', async () => {
    answering(422, { error: { code: 'validation_failed', message: 'slots.from: not a time' } });
    const error: unknown = await new StaffApi().report(2026).catch((cause: unknown) => cause);
    expect(errorSentence(error)).toBe('入力内容に誤りがあります。（slots.from: not a time）');
  });

  it('tells a dead line from a refusal', async () => {
    await expect(new StaffApi().me()).rejects.toBeInstanceOf(Unreachable);
  });
});
