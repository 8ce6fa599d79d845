import { css } from 'lit';
import { page } from '../design/page';

export const styles = [
  ...page,
  css`
    :host {
      width: min(54rem, 100%);
    }
    .back {
      margin-inline-start: -0.9em;
    }
    form {
      display: grid;
      gap: 1rem;
      margin-top: 1rem;
    }
    .panel {
      padding: 1rem 1.25rem;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--paper);
    }
    form.drill {
      margin-inline: -0.75rem;
      padding: 0.75rem;
      outline: 3px dashed var(--drill);
      border-radius: 12px;
      background: repeating-linear-gradient(-45deg, transparent 0 14px, rgb(59 70 82 / 7%) 14px 28px);
    }
    fieldset {
      min-width: 0;
    }
    legend {
      float: inline-start;
      width: 100%;
      margin-bottom: 0.5rem;
    }
    legend + * {
      clear: both;
    }
    .slots {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: 1rem;
      align-items: start;
    }
    .slots legend {
      grid-column: 1 / -1;
      margin: 0;
    }
    .drill-banner {
      margin-top: 0.75rem;
      padding: 0.6rem 0.9rem;
      border: 2px dashed var(--drill);
      border-radius: 8px;
      background: var(--ground);
      color: var(--drill);
    }
    #expires {
      width: 16rem;
    }
  `,
];
