import 'talenttaal/react';
import { useState } from 'react';
import type { RegionSource } from 'talenttaal';

/** The contacts of this school, instead of those that come along. */
const region: RegionSource = { id: 'school', contacts: [{ id: 'care', name: 'Zorgteam', number: '015 00 00 00' }] };

export function App() {
  const [told, tell] = useState('');
  return <>
    <talent-explorer
      locale="nl" region={region}
      ontalent-ready={(event) => tell(event.detail.locale)}
      ontalent-change={({ detail }) => { if ('talent' in detail) tell(`${detail.talent}: ${detail.answer}`); }}
    >De talenten komen eraan.</talent-explorer>
    <output>{told}</output>
  </>;
}
