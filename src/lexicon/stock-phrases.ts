/**
 * What every reporter writes in the same words: sharing these is no sign of a common copy. Lower case, American spelling,
 * without marks. Source: the wording that the stylebooks of the agencies ask for where somebody does not answer or is not named.
 */
export const stockPhrases: readonly string[] = [
	"did not immediately respond to a request for comment",
	"did not immediately respond to requests for comment",
	"did not immediately respond to messages seeking comment",
	"did not immediately respond to a message seeking comment",
	"did not immediately return a request for comment",
	"did not immediately reply to a request for comment",
	"did not respond to a request for comment",
	"did not respond to requests for comment",
	"declined to comment on the matter",
	"could not immediately be reached for comment",
	"could not be immediately reached for comment",
	"was not immediately available for comment",
	"were not immediately available for comment",
	"it was not immediately clear how many people were",
	"spoke on condition of anonymity because they were not authorized to speak publicly",
	"spoke on the condition of anonymity because they were not authorized to speak publicly",
	"speaking on condition of anonymity because he was not authorized to speak to the media",
	"speaking on condition of anonymity because she was not authorized to speak to the media",
	"who spoke on condition of anonymity because they were not authorized to discuss the matter publicly",
	"was not authorized to speak to the media",
	"were not authorized to discuss the matter publicly",
	"according to people familiar with the matter",
	"this is a breaking news story and will be updated",
];

/** Forms of address that one paper prints and the next leaves out. */
export const courtesyTitles: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "mx", "sir", "dame"]);
