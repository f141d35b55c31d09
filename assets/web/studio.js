// The studio's page: sends what is typed, puts in what comes back. Everything that is shown was written by the program.
"use strict";
(() => {
  const page = document.body;
  const form = document.getElementById("form");
  const gone = document.getElementById("gone");
  const waiting = new Map(); // what is typed and not sent, by place
  let timer = 0;
  let line = Promise.resolve();

  const state = () => ({ version: Number(page.dataset.version), at: page.dataset.at, view: page.dataset.view, language: page.dataset.language || "" });

  const ask = (what) => {
    line = line.then(() => send(what)).catch(() => lost(what));
    return line;
  };

  async function send(what) {
    const reply = await fetch("change", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...state(), ask: what }),
    });
    if (!reply.ok) throw new Error(String(reply.status));
    gone.hidden = true;
    show(await reply.json());
  }

  // The program is gone: what is typed stays on the page, and is sent again until it is there.
  function lost(what) {
    gone.hidden = false;
    gone.textContent = "The program does not answer. What you type stays on this page; start stepback studio again, and copy it over if the address is another one.";
    if (what) setTimeout(() => ask(what), 2000);
  }

  function show(answer) {
    page.dataset.version = String(answer.version);
    const held = document.activeElement;
    const place = held && held.dataset ? held.dataset.path : null;
    const act = held && held.dataset ? held.dataset.do : null;
    for (const [id, markup] of answer.regions) {
      const region = document.getElementById(id);
      if (!region || region.innerHTML === markup) continue;
      // What was opened stays open.
      const opened = [...region.querySelectorAll("details[id]")].map((part) => [part.id, part.open]);
      region.innerHTML = markup;
      for (const [part, open] of opened) {
        const again = document.getElementById(part);
        if (again) again.open = open;
      }
    }
    if (answer.anew) {
      const added = answer.added ? document.querySelectorAll(`[data-path^="${CSS.escape(answer.added)}"]:is(input,textarea,select)`) : [];
      const wanted = added.length ? added[answer.added.match(/s$/) ? added.length - 1 : 0] : find(place, act);
      if (wanted) wanted.focus({ preventScroll: !added.length });
      else if (held && !held.isConnected) form.focus({ preventScroll: true });
    }
    messages(answer.messages, answer.refused);
    if (answer.anew || answer.messages.length === 0) rehearse();
    else later();
    draw();
  }

  const find = (place, act) =>
    place ? [...document.querySelectorAll("[data-path]")].find((one) => one.dataset.path === place && one.dataset.do === act) : null;

  function messages(found, refused) {
    for (const old of document.querySelectorAll("[data-messages]")) old.replaceChildren();
    for (const one of document.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
    const places = [...document.querySelectorAll("[data-messages]")];
    for (const finding of found) {
      const holds = places.filter((one) => within(finding.path, one.dataset.messages));
      const nearest = holds.sort((a, b) => b.dataset.messages.length - a.dataset.messages.length)[0];
      if (!nearest) continue;
      const said = document.createElement("p");
      said.className = finding.error ? "bad" : "warn";
      said.textContent = finding.what + (finding.remedy ? " Instead: " + finding.remedy : "");
      nearest.append(said);
      const field = [...document.querySelectorAll("[data-path]")].find((one) => one.dataset.path === finding.path);
      if (field && finding.error) field.setAttribute("aria-invalid", "true");
    }
    if (refused && places[0]) {
      const said = document.createElement("p");
      said.className = "bad";
      said.textContent = refused;
      places[0].append(said);
    }
  }

  const within = (path, place) => place === "" ? path === "" || page.dataset.view === "text" : path === place || path.startsWith(place + ".") || path === place + "~key";

  // What is typed is sent when one stops for a moment, after 0.6 s at the latest, and when the field is left.
  let since = 0;
  function typed(field) {
    if (waiting.size === 0) since = Date.now();
    waiting.set(field, () => change(field));
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(300, since + 600 - Date.now())));
  }

  function flush() {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one();
  }

  function change(field) {
    const path = field.dataset.path;
    const what = field.dataset.do;
    if (what === "whole") return ask({ whole: field.value });
    if (what === "source" && field.value.trim() === "") return undefined;
    return ask({ form: { do: what, path, value: field.value } });
  }

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.dataset || !field.dataset.do || field.tagName === "SELECT") return;
    if (field.classList.contains("slide")) field.previousElementSibling.value = field.value;
    else if (field.type === "number" && field.nextElementSibling && field.nextElementSibling.classList.contains("slide"))
      field.nextElementSibling.value = field.value;
    typed(field);
  });

  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!field.dataset || !field.dataset.do) return;
    if (field.tagName === "SELECT") change(field);
    else flush();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do]");
    if (!button) {
      if (event.target.closest("a[href]")) flush();
      return;
    }
    flush();
    const what = button.dataset.do;
    const path = button.dataset.path;
    if (what === "play") play({ from: page.dataset.at });
    else if (what === "press") play({ press: button.dataset.value });
    else if (what === "go-on") play("go_on");
    else if (what === "play-end") playing(false);
    else if (what === "language") tell(button.dataset.value);
    else if (what === "pack-open") packing(true);
    else if (what === "pack-close") packing(false);
    else if (what === "pack") pack();
    else if (["undo", "redo", "save"].includes(what)) ask(what);
    else if (what === "fix") ask({ fix: Number(button.dataset.value) });
    else if (what === "settle") ask({ settle: { theirs: button.dataset.value === "theirs" } });
    else {
      const then = ask({ form: { do: what, path } });
      if (button.dataset.open) then.then(() => openLast(path));
    }
  });

  // The scenario played in the place of the form.
  const stage = document.getElementById("play");
  function playing(on) {
    stage.hidden = !on;
    form.hidden = on;
    (on ? stage : form).scrollTop = 0;
    if (!on) form.focus({ preventScroll: true });
  }
  function play(what) {
    line = line.then(async () => {
      stage.setAttribute("aria-busy", "true");
      const reply = await fetch("play", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(what) });
      stage.innerHTML = await reply.text();
      stage.removeAttribute("aria-busy");
      playing(true);
      const heading = stage.querySelector("h2");
      if (heading) heading.focus({ preventScroll: true });
    }).catch(() => lost(null));
  }

  // The card in another language.
  async function tell(language) {
    page.dataset.language = language;
    try {
      const reply = await fetch("card?" + new URLSearchParams(state()));
      if (!reply.ok) return;
      const card = document.getElementById("card");
      card.innerHTML = await reply.text();
      const again = [...card.querySelectorAll("[data-do=language]")].find((one) => one.dataset.value === language);
      if (again) again.focus({ preventScroll: true });
    } catch {
      lost(null);
    }
  }

  // All of it as one file, to hand on.
  const dialog = document.getElementById("pack");
  const packed = document.getElementById("packed");
  function packing(on) {
    packed.replaceChildren();
    if (on) dialog.showModal();
    else dialog.close();
  }
  function pack() {
    const label = { by: document.getElementById("pack-by").value, licence: document.getElementById("pack-licence").value };
    line = line.then(async () => {
      const reply = await fetch("pack", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(label) });
      packed.innerHTML = await reply.text();
    }).catch(() => { packing(false); lost(null); });
  }

  // What was added to a list of the outline is opened.
  function openLast(path) {
    const all = [...document.querySelectorAll("#outline a")].filter((one) => (one.getAttribute("href") || "").startsWith("?at=" + path + "."));
    const last = all.map((one) => [Number(one.getAttribute("href").split(".")[1]), one]).sort((a, b) => b[0] - a[0])[0];
    if (last) location.href = last[1].getAttribute("href");
  }

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s") {
      event.preventDefault();
      flush();
      ask("save");
    } else if (key === "z" && !event.target.matches("input,textarea")) {
      event.preventDefault();
      flush();
      ask(event.shiftKey ? "redo" : "undo");
    }
  });

  // The rehearsal is worked out while one goes on.
  let rehearsing = 0;
  let pause = 0;
  function later() {
    clearTimeout(pause);
    pause = setTimeout(rehearse, 1200);
  }
  async function rehearse() {
    clearTimeout(pause);
    const region = document.getElementById("rehearsal");
    if (!region.dataset.moment || document.querySelector("#findings li.error")) {
      if (region.dataset.moment) region.textContent = "The moment is rehearsed when nothing is left to fix.";
      return;
    }
    const mine = ++rehearsing;
    region.setAttribute("aria-busy", "true");
    if (!region.firstChild) region.textContent = "Rehearsing …";
    try {
      const reply = await fetch("rehearsal?at=" + encodeURIComponent(page.dataset.at));
      const markup = await reply.text();
      if (mine === rehearsing && reply.ok) region.innerHTML = markup;
    } catch {
      // The next one tells.
    }
    if (mine !== rehearsing) return;
    region.removeAttribute("aria-busy");
    near();
  }

  // What leads to what, counted while one goes on. The old picture stays until the new one is there, and a box keeps the focus.
  let drawing = 0;
  let picture = "";
  async function draw() {
    const region = document.getElementById("graph");
    if (!region) return;
    const mine = ++drawing;
    if (picture && !region.querySelector("svg")) region.innerHTML = picture;
    region.setAttribute("aria-busy", "true");
    try {
      const reply = await fetch("graph?at=" + encodeURIComponent(page.dataset.at));
      const markup = await reply.text();
      if (mine !== drawing || !reply.ok) return;
      if (markup !== picture) {
        const held = document.activeElement && document.activeElement.closest("#graph a");
        const opened = region.querySelector("details[open]");
        region.innerHTML = picture = markup;
        if (opened) region.querySelector("details").open = true;
        const again = held && [...region.querySelectorAll("a")].find((one) => one.getAttribute("href") === held.getAttribute("href"));
        if (again) again.focus({ preventScroll: true });
      }
    } catch {
      // The next one tells.
    }
    region.removeAttribute("aria-busy");
  }

  // What leads to the open moment, and on.
  async function near() {
    const region = document.getElementById("ways");
    try {
      const reply = await fetch("ways?at=" + encodeURIComponent(page.dataset.at));
      const markup = await reply.text();
      if (reply.ok && region.innerHTML !== markup) region.innerHTML = markup;
    } catch {
      // The next one tells.
    }
  }

  // Another program may have written the file.
  async function look() {
    try {
      const query = new URLSearchParams({ ...state() });
      const reply = await fetch("look?" + query);
      if (reply.ok) {
        gone.hidden = true;
        const answer = await reply.json();
        if (answer && waiting.size === 0) show(answer);
      }
    } catch {
      gone.hidden = false;
      gone.textContent = "The program does not answer. What is saved is in the file; start stepback studio again to go on.";
    }
    setTimeout(look, 2000);
  }

  window.addEventListener("beforeunload", flush);
  fetch("look?version=0&at=" + encodeURIComponent(page.dataset.at) + "&view=" + page.dataset.view)
    .then((reply) => reply.json())
    .then((answer) => { if (answer) messages(answer.messages, null); });
  rehearse();
  draw();
  setTimeout(look, 2000);
})();
