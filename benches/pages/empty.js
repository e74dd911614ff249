// The empty page with four radio buttons: a custom element and no library. Nothing of its kind can be there sooner.
import question from './question.json';

customElements.define('four-radios', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' }), set = document.createElement('fieldset'), legend = document.createElement('legend');
    legend.textContent = question.text;
    set.append(legend, ...question.options.map(({ value, text }) => {
      const label = document.createElement('label'), input = Object.assign(document.createElement('input'), { type: 'radio', name: 'answer', value });
      label.append(input, text);
      return label;
    }));
    set.addEventListener('change', (event) => { window.answered = event.target.value; });
    root.append(set);
  }
});
