/** Where a file stands in its repository, however the system writes its paths. */

const absolute = /^(?:\/|[A-Za-z]:\/)/;

/** The way from the root of the repository, with forward slashes; an absolute path stays one. */
export function repositoryPath(folder: string, file: string): string {
	const path = file.replaceAll("\\", "/");
	return absolute.test(path) ? path : withoutDots(folder.replaceAll("\\", "/") + path);
}

/** `docs/../claims/./a.yaml` is `claims/a.yaml`. */
function withoutDots(path: string): string {
	const way: string[] = [];
	for (const step of path.split("/")) {
		if (step === ".." && way.length > 0 && way.at(-1) !== "..") way.pop();
		else if (step !== "." && step !== "") way.push(step);
	}
	return way.join("/");
}

/** No address in the repository leads there. */
export const outsideRepository = (path: string): boolean =>
	absolute.test(path) || path === ".." || path.startsWith("../");

/** The path as a URI: `seeds/50%25.txt`; an absolute one with its scheme: `file:///C:/claims.yaml`. */
export function pathUri(path: string): string {
	if (!absolute.test(path)) return path.split("/").map(encoded).join("/");
	const [first = "", ...steps] = path.split("/");
	return `file://${[first === "" ? "" : `/${first}`, ...steps.map(encoded)].join("/")}`;
}

/** RFC 3986 and, beyond it, the marks that Markdown could take for its own. */
const encoded = (step: string): string =>
	encodeURIComponent(step.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => {
		return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
	});
