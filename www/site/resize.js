// For a host page: frames marked `data-talenttaal` follow the height of what they show. Nothing else is read or sent.
const frames = () => document.querySelectorAll('iframe[data-talenttaal]');
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'talenttaal.resize' || !(data.height > 0 && data.height < 100000)) return;
  for (const frame of frames()) if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
});
for (const frame of frames()) frame.contentWindow.postMessage({ type: 'talenttaal.measure' }, '*');
