// The desk's picture of the queue: asked of the API, compared with what was known, so that arrivals can be told.
import type { StaffApi } from '../api/staff-api';
import type { CaseState, CaseSummary, Urgency } from '../api/types';
import type { Tab } from '../route';

const OPEN: readonly CaseState[] = ['waiting', 'taken', 'handed_over'];

export class QueueLists {
  private readonly lists = new Map<CaseState, readonly CaseSummary[]>();
  private known: ReadonlyMap<number, Urgency> | null = null;
  private asked = 0;
  /** When the lists were read, in milliseconds: waiting times count on from here. */
  readAt = 0;

  /** Reads the open lists (and the closed one where it is shown). Returns the cases that have newly begun to wait or to be an emergency. */
  async refresh(api: Pick<StaffApi, 'cases'>, tab: Tab): Promise<readonly CaseSummary[]> {
    const turn = ++this.asked;
    const states = tab === 'closed' ? [...OPEN, 'closed' as const] : OPEN;
    const found = await Promise.all(states.map((state) => api.cases(state)));
    if (turn !== this.asked) return []; // a later question has a newer answer
    states.forEach((state, index) => this.lists.set(state, found[index] ?? []));
    this.readAt = Date.now();
    return this.arrivals();
  }

  /** The rows of a tab; undefined until they have been read. */
  rows(tab: Tab, username: string): readonly CaseSummary[] | undefined {
    if (tab !== 'mine') return this.lists.get(tab);
    return this.lists.get('taken')?.filter((each) => each.assigned_to?.username === username);
  }

  get waiting(): number {
    return this.lists.get('waiting')?.length ?? 0;
  }

  private arrivals(): readonly CaseSummary[] {
    const open = OPEN.flatMap((state) => this.lists.get(state) ?? []);
    const before = this.known;
    this.known = new Map(open.map((each) => [each.id, each.urgency]));
    if (!before) return [];
    return open.filter((each) =>
      before.has(each.id)
        ? each.urgency === 'emergency' && before.get(each.id) !== 'emergency'
        : each.state === 'waiting',
    );
  }
}
