import { css } from 'lit';
import { page } from '../design/page';

export const styles = [
  ...page,
  css`
    section {
      margin-top: 1.5rem;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }
    .announcement {
      display: grid;
      gap: 0.25rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-inline-start-width: 4px;
      border-radius: 10px;
      background: var(--paper);
      color: var(--ink);
      text-decoration: none;
    }
    .announcement:hover {
      border-color: var(--accent);
    }
    .announcement.emergency {
      border-inline-start-color: var(--danger);
    }
    .announcement.warning {
      border-inline-start-color: var(--warn-line);
    }
    .announcement.drill {
      border-style: dashed;
      border-color: var(--drill);
    }
  `,
];
