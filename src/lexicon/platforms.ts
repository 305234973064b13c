/** Places on the net where people write, and the words for what they write there. Lemmas. */

/** Words that name their place themselves: a tweet is written on Twitter. */
export const ownPosts: ReadonlyMap<string, string> = new Map([
	["tweet", "twitter"],
	["retweet", "twitter"],
]);

/** Where a "post" is written. */
export const platforms: ReadonlySet<string> = new Set(
	"facebook instagram twitter weibo linkedin tiktok reddit telegram tumblr snapchat threads mastodon bluesky vkontakte".split(
		" ",
	),
);

/** What somebody does there: "announced **on** Twitter", "shared". */
export const posting: ReadonlySet<string> = new Set(
	"say write announce post share state declare add reply respond ask confirm reveal".split(" "),
);

/** Before the name of a platform they say that it was written there. */
export const onPlatform: ReadonlySet<string> = new Set("on via over through".split(" "));
