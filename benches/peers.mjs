// The peers of the lens over the same cues. Each has a few configurations; the one with the most hits on the development
// half of a language stands for it there, so that nobody is beaten for having been set up badly.
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Encoder, Index } from 'flexsearch';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as en } from '@orama/stemmers/english';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
for (const tag of ['nl', 'fr']) require(`lunr-languages/lunr.${tag}`)(lunr);

const stemmers = { nl, fr, en };
const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const MOST = 200;

/** Options of every list in all combinations. */
const every = (lists) => Object.entries(lists).reduce((all, [name, values]) => all.flatMap((o) => values.map((v) => ({ ...o, [name]: v }))), [{}]);
/** Two ways to index: each cue on its own, or all cues of a behaviour together. */
const UNIT = { unit: ['cue', 'behaviour'] };

/** Each peer: its npm package, configurations to try, and `build(documents, tag, options)` giving text to ranked document numbers. */
export const PEERS = {
  MiniSearch: {
    package: 'minisearch', options: every({ ...UNIT, stem: [true, false], fuzzy: [0, 0.2], prefix: [true, false] }),
    build(documents, tag, { stem, fuzzy, prefix }) {
      const term = (t) => { const folded = fold(t); return stem ? fold(stemmers[tag](t.toLowerCase())) || folded : folded; };
      const index = new MiniSearch({ fields: ['text'], processTerm: term, searchOptions: { fuzzy, prefix: prefix && ((t) => t.length > 3), combineWith: 'OR' } });
      index.addAll(documents.map((text, id) => ({ id, text })));
      return (text) => index.search(text).slice(0, MOST).map((r) => r.id);
    },
  },
  lunr: {
    package: 'lunr', options: every({ ...UNIT, fuzzy: [true, false] }),
    build(documents, tag, { fuzzy }) {
      const index = lunr(function () {
        if (tag !== 'en') this.use(lunr[tag]);
        this.ref('id'); this.field('text');
        documents.forEach((text, id) => this.add({ id, text }));
      });
      return (text) => index.query((q) => {
        for (const word of words(text)) {
          q.term(word, { usePipeline: true, boost: fuzzy ? 2 : 1 });
          if (fuzzy && word.length > 4) q.term(word, { usePipeline: true, editDistance: 1 });
        }
      }).slice(0, MOST).map((r) => Number(r.ref));
    },
  },
  FlexSearch: {
    package: 'flexsearch', options: every({ ...UNIT, tokenize: ['strict', 'forward'], encoder: ['Default', 'LatinBalance', 'LatinAdvanced', 'stem'], context: [true, false] }),
    build(documents, tag, { tokenize, encoder, context }) {
      const how = encoder === 'stem' ? new Encoder(Charset.Normalize, { finalize: (list) => list.map((w) => fold(stemmers[tag](w)) || w) }) : Charset[encoder];
      const index = new Index({ tokenize, encoder: how, context: context && tokenize === 'strict' });
      documents.forEach((text, id) => index.add(id, text));
      return (text) => index.search(text, { limit: MOST, suggest: true });
    },
  },
  // Built for a few letters of a title; a sentence takes it tenths of a second, so that fewer ways are tried, and only when time is measured.
  Fuse: {
    package: 'fuse.js', slow: true, options: [{ unit: 'cue', tokens: true, threshold: 0.3 }, { unit: 'behaviour', tokens: true, threshold: 0.3 }, { unit: 'behaviour', tokens: false, threshold: 0.6 }],
    build(documents, tag, { tokens, threshold }) {
      const fuse = new Fuse(documents.map((text) => ({ text })), { keys: ['text'], threshold, ignoreLocation: true, useTokenSearch: tokens });
      return (text) => fuse.search(text, { limit: MOST }).map((r) => r.refIndex);
    },
  },
  uFuzzy: {
    package: '@leeoniya/ufuzzy', options: every({ ...UNIT, way: ['sentence', 'words'], intraMode: [0, 1] }),
    build(documents, tag, { way, intraMode }) {
      const fuzzy = new uFuzzy({ intraMode, unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']" });
      const list = documents.map(fold);
      if (way === 'sentence') return (text) => {
        const [ids, info, order] = fuzzy.search(list, fold(text), 5, 1000);
        return (ids && order ? order.map((o) => info.idx[o]) : ids ?? []).slice(0, MOST);
      };
      // A sentence has words that no cue has: the union of what each word finds, a rare word counting more.
      return (text) => {
        const score = new Map();
        for (const word of words(fold(text))) if (word.length > 3) {
          const found = fuzzy.filter(list, word) ?? [];
          for (const n of found) score.set(n, (score.get(n) ?? 0) + 1 / (found.length + 1));
        }
        return [...score].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([n]) => n);
      };
    },
  },
};
