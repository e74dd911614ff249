// Reading aloud, only with voices of the device itself: what is read leaves the device with no other.

/** A speaker; `changed` is called when the device has found its voices. */
export function voice(changed) {
  const speech = globalThis.speechSynthesis;
  return {
    /** A voice of this device for a language, or nothing. */
    find: (lang) => speech?.getVoices().find((v) => v.localService === true && v.lang.toLowerCase().split(/[-_]/)[0] === String(lang).toLowerCase().split('-')[0]),
    listen: () => speech?.addEventListener?.('voiceschanged', changed),
    stop: () => { speech?.removeEventListener?.('voiceschanged', changed); speech?.cancel(); },
    /** Reads; a second press stops. */
    async read(texts, found) {
      if (!found) return;
      const speaking = speech.speaking;
      speech.cancel();
      if (speaking) return;
      for (const text of texts) speech.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice: found, lang: found.lang, rate: 0.9 }));
    },
  };
}
