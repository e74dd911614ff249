// A rich-text editor from npm, as a host builds it; bundled by the test. Its own style element would fall under the policy.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

window.editor = new Editor({
  element: document.querySelector('#editor'), extensions: [StarterKit], injectCSS: false,
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  editorProps: { attributes: { 'aria-label': 'Bericht', role: 'textbox', 'aria-multiline': 'true' } },
});
