// SPDX-License-Identifier: GPL-3.0-or-later
// byte/request counting TCP proxy. node proxy.js <listen> <target> <control>
import net from "node:net";
import http from "node:http";
const [L, T, C] = process.argv.slice(2).map(Number);
let st = { up: 0, down: 0, conns: 0, reqs: 0 };
net
  .createServer((a) => {
    st.conns++;
    const b = net.connect(T, "127.0.0.1");
    a.setNoDelay(true);
    b.setNoDelay(true);
    a.on("data", (d) => {
      st.up += d.length;
      if (
        /^(GET|POST|PUT|DELETE|HEAD|OPTIONS) [^\r\n]* HTTP\/1\.1\r\n/.test(
          d.subarray(0, 2000).toString("latin1"),
        )
      )
        st.reqs++;
      if (!b.write(d)) {
        a.pause();
        b.once("drain", () => a.resume());
      }
    });
    b.on("data", (d) => {
      st.down += d.length;
      if (!a.write(d)) {
        b.pause();
        a.once("drain", () => b.resume());
      }
    });
    a.on("close", () => b.destroy());
    b.on("close", () => a.destroy());
    a.on("error", () => {});
    b.on("error", () => {});
  })
  .listen(L, "127.0.0.1");
http
  .createServer((q, s) => {
    const o = JSON.stringify(st);
    if (q.url == "/reset") st = { up: 0, down: 0, conns: 0, reqs: 0 };
    s.end(o);
  })
  .listen(C, "127.0.0.1");
