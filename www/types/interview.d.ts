import type { Concern } from './talenttaal.js';

/** Kind of step: what is asked, what is offered, and what becomes of the answer. */
export type StepKind = 'contract' | 'moment' | 'bit' | 'offered' | 'pick' | 'confirm' | 'evidence' | 'overdrive' | 'helps' | 'step' | 'share' | 'summary'
  | 'irritation' | 'behind' | 'mirror' | 'more';
/** Something to choose. `more`: the essence of a talent, or why it may be behind a behaviour. `words`: the person's own words it came from. */
export type Choice = { id: string; name: string; more?: string; family?: string; situation?: string; words?: string[] };
/** What a question is about: a talent (one's own has no id unless it renames one), or what was told before. */
export type About = { talent?: string; family?: string; name: string; essence: string; signs?: string[]; own?: true } | { words: string[] };
/** The present step, rich enough to be drawn without a rule of one's own. Every step can be skipped. */
export type Step = {
  /** Stable, kebab-case; in a loop with what it is about after it: `bit-2`, `evidence-listener`, `helps-own-1`. */
  id: string; kind: StepKind; flow: string; mode: 'self' | 'guided';
  title: string; help?: string; example?: string;
  /** A guided interview in which the gate fired: show this and nothing else. Any action, or `goOn`, ends it. */
  pause?: { title: string; goOn: string };
  /** What holds in this conversation; `contract` only. */
  lines?: string[];
  about?: About;
  /** The talents said yes to so far, in that order. */
  held?: { talent?: string; name?: string }[];
  /** Shown at once. */
  choices?: Choice[];
  /** Shown on looking further. */
  browse?: Choice[];
  /** Whether the own words gave candidates; `pick` and `behind` only. */
  heard?: 'talents' | 'nothing';
  /** At most so many choices; absent where there are none. */
  most?: number;
  /** At most so many talents with a name of one's own; in `confirm` it goes with the choice `own`. */
  own?: number;
  /** Takes text, at most so many characters. */
  text?: { most: number };
  /** Takes a day. */
  date?: true;
  /** Why nothing can be typed: the gate has no data. */
  closed?: string;
  /** What stands in the fields: typed and not taken yet, else what was answered. */
  answer?: Answer;
  /** Everything said, each with the step where it can be changed; `summary` only. */
  review?: { step: string; title: string; about?: About; lines: string[]; date?: string }[];
  /** For the one who asks; guided only. */
  guide?: { listen: string[]; ask: string[]; avoid: string[] };
};
/** One shape for every kind of step. An empty answer takes back what was answered. `date` as ISO 8601. */
export type Answer = { chosen?: string[]; text?: string; own?: { name: string; words?: string }[]; date?: string };
/** An interview to go on with later. No answer that fired the gate is in it. */
export type SavedInterview = { format: 1; pack: string; packVersion: number; flow: string; flowVersion: number; mode: 'self' | 'guided';
  answers: Record<string, Answer>; position: string; done: boolean; draft?: Answer };
/** What of a saved interview was not taken over as it was; `answer` holds what would else be lost. */
export type Note = { code: 'version' | 'step-gone' | 'choice-gone' | 'text-gone' | 'withheld' | 'position'; step?: string; message: string; answer?: Answer };
/** What a person confirmed. The order of talents is the order of the yes, never a ranking. */
export type Profile = { format: 1; pack: string; packVersion: number; talents: { talent: string; evidence: string }[]; own: { name: string; words: string }[];
  wished: string[]; overdrive: string[]; helps: string[]; ask: string[]; step?: { text: string; date: string }; shared: string[] };
export type InvalidCode = 'too-long' | 'too-many' | 'no-choice' | 'no-text' | 'no-own' | 'own-name' | 'date' | 'me-and-others';

/** An interview under way. */
export interface Interview {
  readonly step: Step;
  readonly progress: { done: number; total: number };
  readonly done: boolean;
  /** What is told after resuming; empty for a fresh one. */
  readonly notes: readonly Note[];
  /** With `care` the typed words were not kept: act on the concern first. After `concern` and `invalid` the step is still there. */
  answer(v: Answer): { kind: 'next'; care?: Concern } | { kind: 'concern'; concern: Concern } | { kind: 'invalid'; code: InvalidCode; message: string };
  /** Leaves the step as it is. */
  skip(): void;
  /** One step back, or to any step on the path. Throws `step-unknown`. */
  back(stepId?: string): void;
  export(): SavedInterview;
  profile(): Profile;
}

/** A condition of a step, on an earlier answer or on who asks. */
export type FlowCondition = { step: string; answered: boolean } | { step: string; chosen: string } | { mode: 'self' | 'guided' };
/** A step as a pack writes it; its wording is `<flow>-<step>` in Fluent, with `.help`, `.example`, `.choice-<id>`, `.title-2`, `.line-1`, `.guided-1`. */
export type FlowStep = { id: string; kind: StepKind;
  /** Former ids. */ was?: string[];
  /** Asked so many times; `moment` only, 1 to 9. */ times?: number;
  /** The earlier step it goes over: `bit` over `moment`, `confirm` over `pick`, `evidence`, `overdrive`, `helps` over `pick` or `confirm`. */ each?: string;
  /** All of these must hold. */ if?: FlowCondition[];
  /** At most so many choices. */ most?: number;
  choices?: string[] };
/** A flow as a pack writes it, in `flows`. It ends with a `summary`. */
export type FlowSource = { id: string; version: number; reader: 'pupil' | 'teacher'; steps: FlowStep[] };
