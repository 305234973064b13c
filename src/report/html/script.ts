/**
 * The page's only script, as the browser runs it: it shows, hides and marks what is on the page already, and makes nothing.
 * A change needs a new hash in `policy.ts`.
 */
export const script = String.raw`
"use strict";
const root = document.documentElement;
root.classList.add("live");

document.addEventListener("DOMContentLoaded", () => {
	const one = (query, from = document) => from.querySelector(query);
	const all = (query, from = document) => [...from.querySelectorAll(query)];

	const claims = all(".claim");
	const columns = new Map(all(".column").map((column) => [column.dataset.claim, column]));
	const search = one(".search input");
	const boxes = all(".chip input");
	const pane = one(".pane");
	const isWide = () => pane !== null && getComputedStyle(pane).overflowY === "auto";
	let current = null; // the claim that is open
	let line = null; // the line whose claims are listed: { label, claims }

	// What is listed

	const words = new Map();
	const textOf = (claim) => {
		if (!words.has(claim)) words.set(claim, claim.textContent.toLowerCase());
		return words.get(claim);
	};
	const chosen = (by) => boxes.filter((box) => box.checked && box.dataset.by === by).map((box) => box.value);
	const isListed = (claim, wanted) =>
		(line === null || line.claims.includes(claim.dataset.claim)) &&
		["verdict", "source", "only"].every((by) => wanted[by].length === 0 || wanted[by].some((value) => claim.dataset[by].split(" ").includes(value))) &&
		wanted.search.every((word) => textOf(claim).includes(word));

	function list() {
		const wanted = { verdict: chosen("verdict"), source: chosen("source"), only: chosen("only"), search: search.value.toLowerCase().split(/\s+/).filter(Boolean) };
		for (const claim of claims) {
			claim.hidden = !isListed(claim, wanted);
			columns.get(claim.dataset.claim)?.classList.toggle("is-out", claim.hidden);
		}
		for (const group of all(".group")) group.hidden = all(".claim", group).every((claim) => claim.hidden);
		const count = listed().length;
		const narrowed = count < claims.length || line !== null;
		one(".shown").textContent = (line === null ? "" : line.label + ": ") + (narrowed ? count + " of " : "") + claims.length + (claims.length === 1 ? " claim" : " claims");
		one(".reset").hidden = !narrowed;
	}
	const listed = () => claims.filter((claim) => !claim.hidden);

	function listAll() {
		line = null;
		search.value = "";
		for (const box of boxes) box.checked = false;
		for (const target of all(".line.is-target")) target.classList.remove("is-target");
		list();
	}

	// The claim that is open, and its evidence

	const markOf = (link) => one('.source[data-of="' + link.dataset.of + '"] mark[data-start="' + link.dataset.start + '"]');

	function paint(claim) {
		for (const mark of all("mark[class]")) mark.removeAttribute("class");
		for (const name of all(".source-nav a, .column.is-current")) name.classList.remove("is-spoken", "is-contradicts", "is-nearest", "is-current");
		if (claim === null) return;
		for (const role of ["supports", "contradicts", "nearest", "words"])
			for (const mark of all("mark[data-" + role + '~="' + claim.dataset.claim + '"]')) mark.classList.add("is-" + role);
		for (const link of all(".evidence .go", claim)) {
			markOf(link)?.classList.add("is-start");
			const stance = link.closest("li").className.replace("says-", "is-");
			one('.source-nav a[data-of="' + link.dataset.of + '"]')?.classList.add("is-spoken", stance);
		}
		columns.get(claim.dataset.claim)?.classList.add("is-current");
	}

	function setOpen(claim, open) {
		claim.classList.toggle("is-open", open);
		one(".head", claim).setAttribute("aria-expanded", String(open));
	}

	/** Opens a claim and closes the one before; what the reader looks at stays where it is. */
	function select(claim, { follow = true, address = true } = {}) {
		const head = claim === null ? null : one(".head", claim);
		const before = head?.getBoundingClientRect().top;
		if (current !== null) setOpen(current, false);
		current = claim;
		paint(claim);
		if (claim === null) return;
		setOpen(claim, true);
		window.scrollBy(0, head.getBoundingClientRect().top - before);
		if (address) history.replaceState(null, "", one(".permalink", claim).getAttribute("href"));
		const first = one(".evidence .go", claim);
		if (follow && isWide() && first !== null) show(markOf(first) ?? targetOf(first.hash));
	}

	/** Brings a place of a source into view: in the pane alone where there is one, on the page otherwise. */
	function show(target) {
		if (target === null) return;
		if (!isWide()) return target.scrollIntoView({ block: "center" });
		const move = () => pane.scrollBy(0, target.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3);
		move();
		requestAnimationFrame(move);
	}

	function reveal(claim) {
		if (claim.hidden) listAll();
		select(claim);
		one(".head", claim).focus({ preventScroll: true });
		claim.scrollIntoView({ block: "nearest" });
	}

	function listLine(place) {
		const resting = one(".resting", place);
		listAll();
		place.classList.add("is-target");
		if (resting === null) return;
		line = { label: place.id.replace(/:(?=\d+$)/, ", line "), claims: resting.dataset.claims.split(" ") };
		list();
		if (current === null || current.hidden) select(listed()[0] ?? null, { follow: false, address: false });
	}

	/** Where the claims stand above the texts, the reader is taken to them. */
	function askLine(place) {
		listLine(place);
		if (!isWide()) one(".status").scrollIntoView();
	}

	function targetOf(hash) {
		try {
			return document.getElementById(decodeURIComponent(hash.slice(1)));
		} catch {
			return null;
		}
	}

	/** Goes where an address leads; false where it leads nowhere. */
	function follow(hash) {
		const target = targetOf(hash);
		if (!target?.matches(".claim, .line, .source")) return false;
		if (target.matches(".claim")) reveal(target);
		if (target.matches(".line")) listLine(target);
		if (target.matches(".line, .source")) show(target);
		return true;
	}

	// What the reader does

	document.addEventListener("click", (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = event.target.closest(".head, .go, .resting, .number, mark, .source-nav a, a[data-claim], .reset, .theme");
		if (target === null) return;
		if (target.matches("a")) event.preventDefault();
		if (target.matches(".head")) select(target.closest(".claim") === current ? null : target.closest(".claim"));
		else if (target.matches(".go")) {
			history.pushState(null, "", target.getAttribute("href"));
			show(markOf(target) ?? targetOf(target.hash));
			one(".resting", targetOf(target.hash) ?? root)?.focus({ preventScroll: true });
		} else if (target.matches(".resting, .number")) {
			history.pushState(null, "", target.getAttribute("href"));
			askLine(target.closest(".line"));
		} else if (target.matches("mark")) {
			if (getSelection().isCollapsed) askLine(target.closest(".line"));
		} else if (target.matches(".source-nav a")) show(targetOf(target.hash));
		else if (target.matches("a[data-claim]")) reveal(one('.claim[data-claim="' + target.dataset.claim + '"]'));
		else if (target.matches(".reset")) listAll();
		else changeTheme();
	});

	function step(by) {
		const shown = listed();
		const at = current === null ? -1 : shown.indexOf(current);
		const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
		if (next !== undefined) reveal(next);
	}

	document.addEventListener("keydown", (event) => {
		const typing = event.target.matches("input[type=search]");
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === "Escape" && one(".keys").open) return one(".keys").removeAttribute("open");
		if (event.key === "Escape") return typing && search.value === "" ? search.blur() : listAll();
		if (event.target.matches(".head") && /^Arrow(Up|Down)$/.test(event.key)) return event.preventDefault(), step(event.key === "ArrowDown" ? 1 : -1);
		if (typing || !one(".single-keys").checked) return;
		if (event.key === "j") step(1);
		if (event.key === "k") step(-1);
		if (event.key === "/") event.preventDefault(), search.focus();
	});

	search.addEventListener("input", list);
	for (const box of boxes) box.addEventListener("change", list);
	window.addEventListener("hashchange", () => follow(location.hash));

	// Light and dark

	const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
	const isDark = () => (root.dataset.theme ?? (prefersDark ? "dark" : "light")) === "dark";
	const sayTheme = () => one(".theme").setAttribute("aria-pressed", String(isDark()));
	function changeTheme() {
		root.dataset.theme = isDark() ? "light" : "dark";
		sayTheme();
	}

	sayTheme();
	for (const claim of claims) setOpen(claim, false);
	list();
	if (!follow(location.hash)) {
		const first = one(".claim:not(.is-supported.is-ok)");
		if (first !== null) select(first, { address: false });
	}
});
`;
