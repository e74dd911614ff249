// As SurveyJS documents it for a page without a framework: its own files by script tags, the definition fetched.
fetch('question.json').then((answer) => answer.json()).then((question) => {
  const survey = new Survey.Model({ locale: 'nl', title: question.title, elements: [{ type: 'radiogroup', name: 'answer', title: question.text, choices: question.options }] });
  survey.onValueChanged.add((_, { value }) => { window.answered = value; });
  survey.render(document.getElementById('app'));
});
