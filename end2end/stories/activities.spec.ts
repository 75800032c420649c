import { expect, test } from "../portal/test.ts";
import { expectAccessible } from "../portal/accessibility.ts";
import { heading, main, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";

test("filters narrow the list, and their address can be kept", async ({ page }) => {
  await page.goto("/it/activities");
  const all = await main(page).getByRole("article").count();
  await page.getByLabel("Tipo").selectOption("Laboratorio");
  await main(page).getByRole("button", { name: "Mostra i risultati" }).click();
  await expect(page).toHaveURL(/[?&]kind=lab/);
  await expect(main(page).locator(".results-head")).toHaveText("2 attività");
  expect(all).toBeGreaterThan(2);
  await page.goto(page.url());
  await expect(main(page).getByRole("article")).toHaveCount(2);
  await page.getByRole("link", { name: "Rimuovi tutti i filtri" }).first().click();
  // Other stories publish and call off activities meanwhile.
  await expect.poll(() => main(page).getByRole("article").count()).toBeGreaterThan(2);
});

test("a filter that finds nothing says so and how to go on", async ({ page }) => {
  await page.goto("/it/activities?kind=counselling&topic=digital");
  await expect(page.getByRole("heading", { name: "Nessuna attività con questi filtri" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Rimuovi tutti i filtri" }).first()).toBeVisible();
});

test("with script the list follows each choice, and so does the address @script", async ({ page }) => {
  await page.goto("/it/activities", { waitUntil: "networkidle" });
  await page.getByLabel("Tipo").selectOption("Laboratorio");
  await expect(main(page).getByRole("article")).toHaveCount(2);
  await expect(page).toHaveURL(/[?&]kind=lab/);
  await page.reload();
  await expect(page.getByLabel("Tipo")).toHaveValue("lab");
  await expect(main(page).getByRole("article")).toHaveCount(2);
});

test("going back undoes a choice, and what was chosen is said where one chooses @script", async ({ page }) => {
  await page.goto("/it/activities", { waitUntil: "networkidle" });
  const all = await main(page).getByRole("article").count();
  await page.getByLabel("Tipo").focus();
  await page.getByLabel("Tipo").selectOption("Laboratorio");
  await expect(main(page).getByRole("article")).toHaveCount(2);
  await expect(main(page).getByRole("status")).toHaveText("2 attività");
  await expect(page.getByLabel("Tipo")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL("/it/activities");
  await expect(page.getByLabel("Tipo")).toHaveValue("");
  await expect.poll(() => main(page).getByRole("article").count()).toBeGreaterThanOrEqual(all);
});

test("the button of the filters leads to the results @script", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/it/activities", { waitUntil: "networkidle" });
  await main(page).getByText("Filtri", { exact: true }).click();
  await page.getByLabel("Che cosa cerchi").fill("magazzini");
  await main(page).getByRole("button", { name: "Mostra i risultati" }).click();
  await expect(main(page).locator(".results-head")).toBeFocused();
  await expect(main(page).locator(".results-head")).toBeInViewport();
  await expect(page.getByLabel("Che cosa cerchi")).toBeHidden();
});

test("words and a town find what is near, and each filter is removed alone", async ({ page }) => {
  await page.goto("/it/activities?text=LAVORO&near=moncalieri");
  const chips = main(page).getByRole("list", { name: "Filtri in uso" });
  await expect(chips.getByRole("link")).toHaveCount(2);
  const places = await main(page).locator(".near-head").allTextContents();
  const away = places.map((words) => Number(/circa (\d+)/.exec(words)?.[1] ?? 0));
  expect(away).toEqual(away.toSorted((one, other) => one - other));
  await chips.getByRole("link", { name: "Rimuovi il filtro: LAVORO" }).click();
  await expect(page).toHaveURL("/it/activities?near=moncalieri");
  await expect(chips.getByRole("link")).toHaveCount(1);
});

test("a town with a typing error is asked about", async ({ page }) => {
  await page.goto("/it/activities?near=Pinerollo");
  await main(page).getByRole("link", { name: "Pinerolo (TO)" }).click();
  await expect(main(page).locator(".near-head").first()).toContainText("Pinerolo");
});

test("a site has a page with its telephone, its hours and the way to book", async ({ page }) => {
  await page.goto("/it/sites");
  await main(page).getByRole("link", { name: "Ivrea", exact: true }).click();
  await heading(page, "Ivrea");
  await expect(main(page).getByRole("link", { name: "+39 000 1000105" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Quando si fanno i colloqui" })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole("link", { name: "Orientamento" }).first().click();
  await expect(page).toHaveURL(/counselling\?service=orientation&place=ivrea/);
});

test("the language switcher keeps the page and its filters", async ({ page }) => {
  await page.goto("/it/activities?kind=lab");
  await page.getByText("Italiano", { exact: true }).first().click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/activities?kind=lab");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("what staff publish is seen by everybody", async ({ page, browser }) => {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const title = `Nuova ${newAddress("attività").slice(9, 17)}`;
  const activity = await publish(office, title, 12);
  await office.close();
  await page.goto("/it/activities");
  await main(page).getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(`/it/activities/${activity}`);
  await heading(page, title);
  await expect(main(page)).toContainText("12 posti liberi su 12");
});

test("places that are taken elsewhere are counted without reloading @script", async ({ page, browser }) => {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const activity = await publish(office, `Posti ${newAddress("").slice(1, 9)}`, 12);
  await page.goto(`/it/activities/${activity}`);
  await expect(main(page)).toContainText("12 posti liberi su 12");
  await office.goto(`/it/staff/editions/${activity}/edit`);
  await office.getByLabel("Posti", { exact: true }).fill("11");
  await office.getByRole("main").getByRole("button", { name: "Salva" }).last().click();
  await expect(main(page)).toContainText("11 posti liberi su 11");
  await office.close();
});
