// A workshop with real pages. Arguments: node_modules, browser, program, work folder, folder for pictures.
"use strict";
const { spawn } = require("node:child_process");
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const [modules, executablePath, program, work, pictures] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "playwright-core"));
const AXE = fs.readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf8");
const ARGS = ["--no-sandbox", "--disable-gpu"];
const PATIENCE = 30000;

const say = (text) => console.log("check-room: " + text);

// The program, and what it printed.
function host(port, ...more) {
  const child = spawn(program, ["host", ...more, "--no-browser", "--port", String(port), "--data", path.join(work, "data"), "--language", "en"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let text = "";
    child.on("exit", (code) => reject(new Error("the program ended with " + code + ": " + text)));
    child.stdout.on("data", (bytes) => {
      text += bytes;
      const wall = /^wall +(\S+)$/m.exec(text);
      const console = /^console +(\S+)$/m.exec(text);
      const phone = /^phones +\S+\/([A-Z0-9]+)$/m.exec(text);
      if (wall && console && phone) {
        child.removeAllListeners("exit");
        const port = new URL(wall[1]).port;
        resolve({ child, wall: wall[1], console: "http://127.0.0.1:" + port + new URL(console[1]).pathname, code: phone[1], port });
      }
    });
  });
}

let pageNumber = 0;

async function look(page, name, size) {
  await page.addScriptTag({ content: AXE }).catch(() => {});
  const found = await page.evaluate(async () => {
    if (!window.axe) return ["axe could not be loaded"];
    const result = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 140)).join(" | "));
  });
  assert.deepEqual(found, [], name);
  const source = await page.request.get(page.url()).then((reply) => reply.text());
  fs.writeFileSync(path.join(work, "page-" + String(++pageNumber).padStart(2, "0") + "-" + name + ".html"), source);
  if (pictures) {
    fs.mkdirSync(pictures, { recursive: true });
    for (const [width, height] of size ? [size] : [[320, 640], [414, 896], [820, 1180]]) {
      const before = page.viewportSize();
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: path.join(pictures, name + "-" + width + ".png"), fullPage: width < 1000 });
      await page.setViewportSize(before);
    }
  }
  // Nothing is wider than its screen.
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, name + " is " + wide + " pixels wider than its screen");
}

// What does not come is told with what stands there instead.
async function seen(page, text) {
  try {
    await page.getByText(text, { exact: false }).first().waitFor({ timeout: PATIENCE });
  } catch (_) {
    throw new Error("`" + text + "` is not on the page, which says: " + (await page.innerText("body")));
  }
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ARGS, timeout: PATIENCE });
  let room = await host(0, "the_launch", "--cut", "45", "--seed", "7");
  // axe is added by the test itself, which the policy of the pages forbids to everybody else.
  const open = async (url, width, height, touch) => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, isMobile: touch, bypassCSP: true, locale: "en-GB" });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => { throw error; });
    await page.goto(url);
    return page;
  };
  const wall = await open(room.wall, 1920, 1080, false);
  const console_ = await open(room.console, 1280, 900, false);
  await look(wall, "wall-lobby", [1920, 1080]);

  // Three phones come in, the second by keyboard alone.
  const phones = [];
  for (const [width, name] of [[320, "Ada"], [360, ""], [414, "<b>Zoë</b>"]]) {
    const phone = await open("http://127.0.0.1:" + room.port + "/" + room.code, width, 740, true);
    if (phones.length === 0) await look(phone, "join");
    if (phones.length === 1) {
      await phone.getByLabel("Your name").focus();
      await phone.keyboard.press("Enter");
    } else {
      await phone.getByLabel("Your name").fill(name);
      await phone.getByRole("button", { name: "Join" }).tap();
    }
    await seen(phone, "The workshop begins");
    phones.push(phone);
  }
  await seen(wall, "3 people are here");
  await seen(console_, "Guest 2");
  await seen(console_, "<b>Zoë</b>");
  await look(phones[0], "phone-briefing");
  await look(console_, "console-lobby", [1280, 900]);

  const act = async (name) => {
    const button = console_.getByRole("button", { name, exact: true });
    await button.first().click();
  };
  const go = async () => {
    for (let steps = 0; steps < 12; steps++) {
      await console_.waitForTimeout(150);
      if (await console_.getByRole("button", { name: "Show how they voted" }).count()) return true;
      if (!(await console_.getByRole("button", { name: "Next", exact: true }).count())) return false;
      await act("Next");
    }
    throw new Error("no vote comes");
  };
  const vote = async (phone, index, keyboard) => {
    const radios = phone.locator("input[name=choice]");
    await radios.first().waitFor();
    if (keyboard) {
      await radios.first().focus();
      for (let i = 0; i < index; i++) await phone.keyboard.press("ArrowDown");
      if (index === 0) await phone.keyboard.press("Space");
      await phone.keyboard.press("Enter");
    } else {
      await radios.nth(index).tap();
      await phone.locator("button.main").tap();
    }
    await seen(phone, "Your vote is in.");
  };

  // The first vote.
  assert.ok(await go());
  await phones[0].locator("button.main").tap();
  await seen(phones[0], "Pick one first.");
  await vote(phones[0], 0, false);
  await vote(phones[1], 1, true);
  await seen(wall, "2 of 3 have voted");
  assert.equal(await wall.locator(".count").count(), 0, "nothing is counted on the wall before it is shown");
  await look(phones[1], "phone-vote");
  await look(wall, "wall-vote", [1920, 1080]);
  await look(console_, "console-vote", [1280, 900]);

  // One reloads: its vote is still there. One is offline while it votes: the vote goes out later.
  await phones[0].reload();
  await seen(phones[0], "Your vote is in.");
  assert.ok(await phones[0].locator("input[name=choice]").first().isChecked());
  const radios = phones[2].locator("input[name=choice]");
  await radios.nth(1).tap();
  await phones[2].context().setOffline(true);
  await phones[2].locator("button.main").tap();
  await seen(phones[2], "Not sent yet.");
  await look(phones[2], "phone-offline");
  await phones[2].context().setOffline(false);
  await seen(phones[2], "Your vote is in.");
  await seen(wall, "3 of 3 have voted");

  // The program is killed and comes back: everybody is where they were, and nobody has voted twice.
  room.child.kill("SIGKILL");
  await seen(phones[1], "no connection, trying again");
  const again = await host(room.port, "--resume");
  room = again;
  await seen(phones[1], "connected");
  await wall.waitForFunction(() => document.body.innerText.includes("3 of 3 have voted"), null, { timeout: PATIENCE });

  // Hands of those without a phone, and the result.
  await console_.getByText("Raised hands").click();
  for (const [index, hands] of [[0, 4], [1, 3]]) await console_.locator("[name^=hands]").nth(index).fill(String(hands));
  await console_.getByRole("button", { name: "Count them in" }).click();
  await seen(wall, "10 of 10 have voted");
  await act("Show how they voted");
  await seen(wall, "A tie. Talk about it.");
  await look(wall, "wall-tie", [1920, 1080]);
  await seen(phones[0], "Look up at the wall.");
  await look(phones[0], "phone-revealed");
  await act("Talk, then vote again");
  await act("2 minutes");
  await vote(phones[0], 1, true);
  await vote(phones[1], 1, false);
  await seen(phones[2], "Your last vote: 2");
  await phones[2].locator("input[name=choice][value=none]").tap();
  await phones[2].locator("button.main").tap();
  await seen(phones[2], "You’re sitting this one out.");
  await console_.locator("details", { hasText: "Raised hands" }).locator("[name^=hands]").nth(1).fill("4");
  await console_.getByRole("button", { name: "Count them in" }).click();
  await seen(wall, "7 of 7 have voted");
  await act("Show how they voted");
  await wall.locator(".bar.was").first().waitFor();
  await look(wall, "wall-second", [1920, 1080]);

  // From another browser back to the seat, by its code.
  const code = /seat ([A-Z0-9]+)/.exec(await phones[0].innerText(".top"))[1];
  const other = await open("http://127.0.0.1:" + room.port + "/" + room.code, 390, 740, true);
  await other.getByText("Been here before?").first().tap();
  await other.locator("#seat").fill(code.toLowerCase());
  await other.getByRole("button", { name: "Return to my seat" }).tap();
  await seen(other, "Ada");

  // It goes as decided; both futures are looked at where the room is split.
  await act("Go with 2");
  await seen(phones[0], "Look up at the wall.");
  await look(wall, "wall-followed", [1920, 1080]);
  await look(phones[0], "phone-followed");
  let decided = 1;
  let last = "1";
  while (await go()) {
    await phones[1].waitForFunction((last) => {
      const poll = document.querySelector("input[name=poll]");
      return poll && poll.value !== last;
    }, last);
    last = await phones[1].locator("input[name=poll]").inputValue();
    await vote(phones[1], 0, true);
    await act("Show how they voted");
    await act("Go with 1");
    decided += 1;
    assert.ok(decided < 60);
  }
  say(decided + " decisions");
  await wall.waitForFunction(() => document.querySelectorAll("#scene .curtain li").length > 4, null, { timeout: 4 * PATIENCE });
  await look(wall, "wall-debrief", [1920, 1080]);
  await look(phones[1], "phone-debrief");
  await look(console_, "console-debrief", [1280, 900]);

  // The end: phones are let go, and nothing is left on the disk.
  await console_.getByText("End the workshop", { exact: true }).click();
  await act("Yes, end it and delete everything");
  await seen(phones[1], "This workshop is over.");
  assert.deepEqual(fs.readdirSync(path.join(work, "data", "rooms")), []);
  room.child.kill("SIGKILL");
  await browser.close();
}

main().catch((error) => { console.error(error); process.exit(1); });
