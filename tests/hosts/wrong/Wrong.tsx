// Each of these lines must be an error, or TypeScript says that the expectation is not used.
import 'talenttaal/react';

export const wrong = [
  // @ts-expect-error a number is no language
  <talent-lens locale={3} />,
  // @ts-expect-error there is no such storage
  <talent-lens storage="cloud" />,
  // @ts-expect-error only the interview has a flow
  <talent-lens flow="pupil" />,
  // @ts-expect-error the event has no such detail
  <talent-lens ontalent-ready={(event) => event.detail.pupil} />,
  // @ts-expect-error there is no such element
  <talent-score />,
];
