// The bar at the top: whose desk this is, where one can go, who is logged in.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bridge, exitIcon, personIcon } from '../../design/icons';
import { may, type Desk } from '../desk';
import { chartIcon, inboxIcon, megaphoneIcon, muteIcon, soundIcon } from '../design/icons';
import { ANNOUNCEMENTS, casesAt, reportAt, type Route } from '../route';
import { app } from '../strings';
import { fiscalYear } from '../time';
import { styles } from './desk-header.styles';

/** Fires `toggle-sound` and `log-out`. */
@customElement('desk-header')
export class DeskHeader extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property() screen: Route['name'] = 'cases';
  @property({ type: Number }) waiting = 0;
  @property({ type: Boolean }) sound = false;

  override render() {
    const { me } = this.desk;
    return html`<header>
      <p class="brand">
        ${bridge}<strong>${app.name}</strong>
        <span class="city" data-testid="desk-municipality">${me.municipality.name_ja}</span>
        ${
          me.municipality.sample
            ? html`<span class="sample" title=${app.sampleExplained}>${app.sample}</span>`
            : nothing
        }
      </p>
      <nav aria-label=${app.nav}>
        ${
          may(me, 'readCases')
            ? this.renderLink('cases', casesAt('waiting'), inboxIcon, app.cases, this.waiting)
            : nothing
        }
        ${this.renderLink('announcements', ANNOUNCEMENTS, megaphoneIcon, app.announcements)}
        ${
          may(me, 'readReports')
            ? this.renderLink('report', reportAt(fiscalYear(new Date())), chartIcon, app.report)
            : nothing
        }
      </nav>
      <div class="person">
        ${
          may(me, 'readCases')
            ? html`<button
              type="button"
              class="tool"
              aria-pressed=${this.sound ? 'true' : 'false'}
              @click=${() => this.dispatchEvent(new CustomEvent('toggle-sound'))}
              data-testid="desk-sound"
            >
              ${this.sound ? soundIcon : muteIcon}<span class="word"
                >${this.sound ? app.soundOn : app.soundOff}</span
              >
            </button>`
            : nothing
        }
        <span class="name" data-testid="desk-user">${personIcon} ${me.user.name}</span>
        <button
          type="button"
          class="tool"
          @click=${() => this.dispatchEvent(new CustomEvent('log-out'))}
          data-testid="desk-logout"
        >
          ${exitIcon}<span class="word">${app.logOut}</span>
        </button>
      </div>
    </header>`;
  }

  private renderLink(screen: Route['name'], href: string, icon: unknown, name: string, count = 0) {
    return html`<a href=${href} aria-current=${this.screen === screen ? 'page' : nothing} data-testid="nav-${screen}">
      ${icon} ${name}${count > 0 ? html`<span class="count">${count}</span>` : nothing}
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-header': DeskHeader;
  }
}
