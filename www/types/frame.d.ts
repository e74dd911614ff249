/** What a page of `embed/` says to the page around it. Look whether `event.source` is the frame: in a sandbox its origin is `null`. */
export type FromFrame =
  | { type: 'talenttaal.resize'; height: number }
  /** To a host that said hello, at its origin alone. */
  | { type: 'talenttaal.hello'; version: string; element: string; choices: Record<string, string[]>; ready: boolean }
  | { type: 'talenttaal.ready'; locale: string }
  | { type: 'talenttaal.change' | 'talenttaal.complete'; flow: string; step?: string }
  | { type: 'talenttaal.error'; code: string; place: string }
  | { type: 'talenttaal.refused'; name: string; choices: Record<string, string[]> };
/** What the page around it can say. Nothing about a pupil goes either way. */
export type ToFrame =
  /** Tell the height again. */
  | { type: 'talenttaal.measure' }
  /** From now on tell me what happens. */
  | { type: 'talenttaal.hello' }
  /** One of `choices`. */
  | { type: 'talenttaal.set'; name: string; value: string };
