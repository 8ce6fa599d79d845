// A telephone number as a button that dials it.
import { html, type TemplateResult } from 'lit';
import type { Call } from '../api/types';
import { phoneIcon } from '../design/icons';
import type { Speech } from '../strings/speech';

/** Renders a call as an item of a list; the digits stay visible, for those who dial on another telephone. */
export const callLink =
  (speech: Speech) =>
  ({ number, label }: Call): TemplateResult => html`<li>
    <a class="button call" href="tel:${number.replace(/[^\d+#*]/g, '')}">
      ${phoneIcon}
      <span><strong>${speech.rich('call', { number })}</strong>${label ? html`<span class="label">${label}</span>` : ''}</span>
    </a>
  </li>`;
