// SPDX-License-Identifier: GPL-3.0-or-later
// deterministic checklist records: 30 enums, 8 short Russian strings, 2 timestamps
const syl = [
  "ка",
  "мо",
  "ли",
  "ре",
  "то",
  "ни",
  "ва",
  "се",
  "по",
  "ду",
  "ра",
  "ти",
  "ко",
  "на",
  "пе",
  "шу",
  "гра",
  "сто",
  "при",
  "пра",
  "вер",
  "ный",
  "тель",
  "ов",
  "ость",
  "ин",
  "щик",
  "жи",
  "зо",
  "бе",
];
export function rng(seed) {
  let s = BigInt(seed) * 0x9e3779b97f4a7c15n + 1n;
  const M = (1n << 64n) - 1n;
  s &= M;
  return () => {
    s ^= (s << 13n) & M;
    s ^= s >> 7n;
    s ^= (s << 17n) & M;
    return Number(s >> 32n);
  };
}
const vr = rng(42);
export const vocab = [];
for (let i = 0; i < 20000; i++) {
  let n = 2 + (vr() % 3),
    w = "";
  for (let j = 0; j < n; j++) w += syl[vr() % 30];
  vocab.push(w);
}
const EN = ["ok", "fail", "na", "low", "mid", "high"];
export function text(r, n) {
  const a = [];
  for (let i = 0; i < n; i++) {
    const z = r() / 4294967296;
    a.push(vocab[Math.floor(20000 * z * z * z)]);
  }
  return a.join(" ");
}
export function record(i) {
  const r = rng(i + 1);
  r();
  r();
  const h = () => r().toString(16).padStart(8, "0");
  const o = { id: h() + h() + h() + h() };
  for (let k = 0; k < 30; k++) o["f" + String(k).padStart(2, "0")] = EN[r() % 6];
  for (let k = 0; k < 8; k++) o["s" + k] = text(r, 2 + (r() % 5));
  o.c = 1760000000000 + i * 60000 + (r() % 60000);
  o.u = o.c + (r() % 3600000);
  return o;
}
export const records = (n) => Array.from({ length: n }, (_, i) => record(i));
