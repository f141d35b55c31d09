// The studio's first page: sends what is pressed and typed, and goes where the program says. Everything that is shown was written by it.
"use strict";
(() => {
  const said = document.getElementById("said");
  const team = document.getElementById("team");
  const questions = document.getElementById("questions");
  const typed = new Map(); // what was changed in the questions, by key

  const tell = (words) => {
    said.hidden = !words;
    said.textContent = words || "";
  };

  const send = (where, what) =>
    fetch(where, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(what) });

  async function go(where, what) {
    tell("");
    try {
      const reply = await send(where, what);
      if (!reply.ok) throw new Error(String(reply.status));
      const answer = await reply.json();
      if (answer.go) location.href = answer.go;
      else if (what.with && what.with.team) {
        await ask();
        const wrong = questions.querySelector("[aria-invalid]") || document.getElementById("name");
        wrong.focus();
        wrong.scrollIntoView({ block: "center" });
      }
      if (answer.refused) tell(answer.refused.charAt(0).toUpperCase() + answer.refused.slice(1) + ".");
    } catch {
      tell("The program does not answer; start stepback studio again. What you typed stays on this page.");
    }
  }

  const begin = (how) => go("new", { name: document.getElementById("name").value, with: how });

  // The questions depend on each other: names, how many there are. What is being typed meanwhile stays.
  let asking = 0;
  async function ask() {
    const mine = ++asking;
    try {
      const reply = await send("team", Object.fromEntries(typed));
      const markup = await reply.text();
      if (mine !== asking || !reply.ok) return;
      const held = document.activeElement;
      const key = held && held.dataset ? held.dataset.key : null;
      const [value, from, to] = key ? [held.value, held.selectionStart, held.selectionEnd] : [];
      questions.innerHTML = markup;
      const again = key && [...questions.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
      if (again) {
        again.value = value;
        again.focus({ preventScroll: true });
        if (from !== null && again.setSelectionRange && again.type === "text") again.setSelectionRange(from, to);
      }
    } catch {
      // The button says so.
    }
  }

  questions.addEventListener("change", (event) => {
    const key = event.target.dataset.key;
    if (!key) return;
    typed.set(key, event.target.value);
    tell("");
    ask();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const { begin: how, open } = button.dataset;
    if (open) go("open", { path: open });
    else if ("openTyped" in button.dataset) go("open", { path: document.getElementById("path").value });
    else if (how === "empty") begin("empty");
    else if (how === "copy") begin({ copy: document.getElementById("copy").value });
    else if (how === "team") begin({ team: Object.fromEntries(typed) });
    else if (how === "ask") {
      team.hidden = false;
      button.setAttribute("aria-expanded", "true");
      team.scrollIntoView({ block: "start" });
      document.getElementById("team-title").focus({ preventScroll: true });
    }
  });

  document.getElementById("path").addEventListener("keydown", (event) => {
    if (event.key === "Enter") go("open", { path: event.target.value });
  });
})();
