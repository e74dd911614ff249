import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import question from './question.json';

const form = new Form({ container: document.getElementById('app') });
form.on('changed', ({ data }) => { if (data.answer) window.answered = data.answer; });
form.importSchema({ type: 'default', schemaVersion: 18, components: [{ id: 'answer', key: 'answer', type: 'radio', label: question.text, values: question.options.map(({ value, text }) => ({ value, label: text })) }] });
