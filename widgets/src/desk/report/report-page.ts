// The counts of a fiscal year, as the yearly survey asks for them: on the screen, as a file, on paper.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { alertIcon } from '../../design/icons';
import { TABLES, type Report, type ReportRow } from '../api/types';
import type { Desk } from '../desk';
import { fileIcon, printIcon } from '../design/icons';
import { goTo, reportAt } from '../route';
import { app, errorSentence, reportWords as words } from '../strings';
import { fiscalYear } from '../time';
import { styles } from './report-page.styles';

const YEARS_BACK = 5;

@customElement('report-page')
export class ReportPage extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) desk!: Desk;
  @property({ type: Number }) year = fiscalYear(new Date());
  @state() private report: Report | null = null;
  @state() private problem = '';

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('year')) void this.load();
  }

  override render() {
    return html`<div class="top">
        <h1 tabindex="-1">
          ${words.heading}<span class="only-print"
            > ${this.desk.me.municipality.name_ja} ${words.yearOption(this.year)}</span
          >
        </h1>
        ${this.renderControls()}
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="message bad">${alertIcon} ${this.problem}</p>` : nothing}
      </div>
      ${
        this.report
          ? this.renderReport(this.report)
          : html`<p class="loading">${this.problem ? nothing : app.loading}</p>`
      }`;
  }

  private renderControls() {
    const now = fiscalYear(new Date());
    const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => now - index);
    if (!years.includes(this.year)) years.unshift(this.year);
    return html`<div class="row no-print">
      <label for="year">${words.year}</label>
      <select id="year" @change=${this.choose} data-testid="report-year">
        ${years.map(
          (year) =>
            html`<option value=${year} ?selected=${year === this.year}>${words.yearOption(year)}</option>`,
        )}
      </select>
      <a class="button" href=${this.desk.api.reportFile(this.year, 'csv')} download data-testid="report-csv"
        >${fileIcon} ${words.csv}</a
      >
      <a class="button" href=${this.desk.api.reportFile(this.year, 'xlsx')} download data-testid="report-xlsx"
        >${fileIcon} ${words.xlsx}</a
      >
      <button type="button" class="button" @click=${() => window.print()}>${printIcon} ${words.print}</button>
    </div>`;
  }

  private renderReport(report: Report) {
    return html`<div class="head">
        <p class="rule"><strong>${words.rule}</strong>${report.rule_ja}</p>
        ${this.renderBars(report)}
      </div>
      ${this.renderTable('totals', words.totals, report.months, [
        report.contacts,
        report.topics_counted,
        report.cases,
        report.minutes,
      ])}
      ${TABLES.map((name) => this.renderTable(name, words.tables[name], report.months, report[name] ?? []))}`;
  }

  /** A picture of what the first row of the first table says in numbers. */
  private renderBars({ months, contacts }: Report) {
    const most = Math.max(1, ...months.map((month) => contacts.by_month[month] ?? 0));
    return html`<figure aria-hidden="true">
      <figcaption class="hint">${words.chart}</figcaption>
      <div class="bars">
        ${months.map(
          (month) =>
            html`<span
              ><i style="--share: ${(contacts.by_month[month] ?? 0) / most}"></i>${Number(
                month.slice(5),
              )}</span
            >`,
        )}
      </div>
    </figure>`;
  }

  private renderTable(key: string, name: string, months: readonly string[], rows: readonly ReportRow[]) {
    return html`<section>
      <h2 id="name-${key}">${name}</h2>
      ${
        rows.length === 0
          ? html`<p class="hint">${words.none}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="name-${key}">
            <table data-testid="report-${key}">
              <thead>
                <tr>
                  <th scope="col">${words.item}</th>
                  ${months.map((month) => html`<th scope="col">${words.month(month)}</th>`)}
                  <th scope="col">${words.total}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => this.renderRow(key, months, row))}
              </tbody>
            </table>
          </div>`
      }
    </section>`;
  }

  private renderRow(table: string, months: readonly string[], row: ReportRow) {
    return html`<tr>
      <th scope="row">${row.ja}</th>
      ${months.map((month) => {
        const count = row.by_month[month] ?? 0;
        return html`<td class=${count === 0 ? 'zero' : ''} data-testid="report-cell-${table}-${row.key}-${month}">
          ${count.toLocaleString('ja-JP')}
        </td>`;
      })}
      <td class="total" data-testid="report-total-${table}-${row.key}">${row.total.toLocaleString('ja-JP')}</td>
    </tr>`;
  }

  private choose(event: Event): void {
    goTo(reportAt(Number((event.target as HTMLSelectElement).value)));
  }

  private async load(): Promise<void> {
    const { year } = this;
    this.problem = '';
    try {
      const report = await this.desk.api.report(year);
      if (year === this.year) this.report = report;
    } catch (error) {
      this.report = null;
      this.problem = errorSentence(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-page': ReportPage;
  }
}
