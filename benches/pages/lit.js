import { LitElement, css, html } from 'lit';
import question from './question.json';

customElements.define('four-radios', class extends LitElement {
  static properties = { answer: { state: true } };
  static styles = css`label { display: block }`;
  updated() { if (this.answer) window.answered = this.answer; }
  render() {
    return html`<fieldset><legend>${question.text}</legend>${question.options.map(({ value, text }) => html`<label>
      <input type="radio" name="answer" .checked=${this.answer === value} @change=${() => { this.answer = value; }}> ${text}</label>`)}</fieldset>`;
  }
});
