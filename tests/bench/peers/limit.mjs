// SPDX-License-Identifier: GPL-3.0-or-later
// emits the workload change batches as files for the C++ limit/wire measurement
import os from "node:os";
import fs from "node:fs";
import { records, record, text, rng } from "./gen.js";
const d = (process.env.PEERS_TMP || os.tmpdir() + "/versta-peers") + "/wire/";
fs.mkdirSync(d, { recursive: true });
for (const n of [1000, 10000])
  fs.writeFileSync(
    d + `recs${n}.jsonl`,
    records(n)
      .map((r) => JSON.stringify(r))
      .join("\n"),
  );
fs.writeFileSync(
  d + "train.jsonl",
  Array.from({ length: 2000 }, (_, i) => JSON.stringify(record(i + 50000))).join("\n"),
);
const recs = records(1000),
  r = rng(99),
  w3 = [];
for (let i = 0; i < 100; i++) w3.push([recs[(i * 7) % 1000].id, "s" + (i % 8), text(r, 3)]);
fs.writeFileSync(d + "w3.jsonl", w3.map((x) => JSON.stringify(x)).join("\n"));
const a = [],
  b = [];
for (let i = 0; i < 500; i++) {
  a.push([recs[i].id, "s1", text(r, 3)]);
  b.push([recs[i].id, "f05", "na2"]);
}
fs.writeFileSync(d + "w4a.jsonl", a.map((x) => JSON.stringify(x)).join("\n"));
fs.writeFileSync(d + "w4b.jsonl", b.map((x) => JSON.stringify(x)).join("\n"));
