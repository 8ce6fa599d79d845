// A modal question: the browser's own dialog with a heading that is read first and a way out that is always there.
import { LitElement, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { closeIcon } from '../../design/icons';
import { app } from '../strings';
import { styles } from './desk-dialog.styles';

/** Put on the page to ask, taken away when answered. Fires `dismiss` when the person leaves it. */
@customElement('desk-dialog')
export class DeskDialog extends LitElement {
  static override styles = styles;

  @property() heading = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('h2') private readonly title_!: HTMLElement;

  override firstUpdated(): void {
    this.dialog.showModal();
    this.title_.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.dialog.open) this.dialog.close();
  }

  override render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.leave}>
      <header>
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        <button type="button" class="plain" @click=${this.leave}>
          ${closeIcon}<span class="visually-hidden">${app.dismiss}</span>
        </button>
      </header>
      <slot></slot>
    </dialog>`;
  }

  private leave(event: Event): void {
    event.preventDefault();
    this.dialog.close(); // while on the page, so that the focus goes back to where it was
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-dialog': DeskDialog;
  }
}
