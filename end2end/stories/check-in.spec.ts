import type { Page } from "@playwright/test";

import { PHONE, expectSoundOnPhone } from "../portal/accessibility.ts";
import { test } from "../portal/clock.ts";
import { book, heading, inDays, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, hasScript } from "../portal/test.ts";

test.use({ viewport: PHONE });

// The portal of these stories opens at ten, so that there is always an afternoon to come.
test("at the door, a typed code lets its person in once, with and without a network, and a forged one nobody", async ({ page, browser, clock }) => {
  test.slow();
  const door = await browser.newPage();
  await signInAsOperator(door);
  const title = `Alla porta ${newAddress("").slice(1, 9)}`;
  const activity = await publish(door, title, 5, { day: inDays(0), start: "15:00", end: "17:00" });

  await book(page, activity, newAddress("entro"), "Entrante");
  await heading(page, "Il posto è tuo");
  const admission = page.getByRole("region", { name: "Il tuo codice di ingresso" });
  await expect(admission.getByRole("img", { name: "Codice QR con il tuo codice di ingresso" })).toBeVisible();
  const code = /PRE-[0-9A-Z-]+/.exec(await admission.innerText())![0];
  await expectSoundOnPhone(page);

  await door.goto("/it/staff/check-in");
  await heading(door, "Accoglienza");
  await expectSoundOnPhone(door);
  await main(door).getByRole("link", { name: title }).click();
  await expect(main(door)).toContainText(title);
  await expectSoundOnPhone(door);

  const forged = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
  await enter(door, forged);
  const refusal = "Questo codice non è stato fatto dal portale";
  if (hasScript()) {
    const came = main(door).getByRole("region", { name: "Segnati con questo dispositivo" }).getByRole("listitem");
    await expect(came).toContainText(["Non registrato"]);
    await expect(came).toContainText([refusal]);
    await door.context().setOffline(true);
    await enter(door, code.toLowerCase().replaceAll("-", " "));
    await enter(door, code);
    await expect(came).toHaveCount(2);
    await expect(came.first()).not.toContainText("Entrante");
    await expectSoundOnPhone(door);
    await door.context().setOffline(false);
    await expect(came.first()).toContainText("Entrante", { timeout: 20_000 });
    await enter(door, code);
    await expect(came).toHaveCount(2);
    await expectSoundOnPhone(door);
  } else {
    await expect(door.getByRole("alert")).toContainText(refusal);
    await expectSoundOnPhone(door);
    await enter(door, code.toLowerCase().replaceAll("-", " "));
    const came = main(door).getByRole("status").filter({ hasText: "presente" });
    await expect(came).toContainText("Entrante: presente (segnato");
    clock.forward(1 / 6);
    await enter(door, code);
    await expect(door.getByLabel("Codice, riferimento o nome", { exact: true })).toHaveValue("");
    await expect(main(door).getByRole("status").filter({ hasText: "Entrante" })).toContainText("già");
  }

  await main(door).getByRole("link", { name: "Elenco delle presenze di questo incontro" }).click();
  await heading(door, `Presenze: ${title}`);
  await expect(door.getByRole("group", { name: /Entrante/ }).getByLabel("Presente")).toBeChecked();
  await expectSoundOnPhone(door);
  await door.close();
});

/** Types a code at the door. */
async function enter(door: Page, code: string): Promise<void> {
  await door.getByLabel("Codice, riferimento o nome", { exact: true }).fill(code);
  await press(door, "Segna presente");
}
