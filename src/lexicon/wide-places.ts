/** Places of `cities.ts` that hold cities, split by `|`: states, provinces, regions, islands, continents, seas, mountains. */
export const widePlaces: ReadonlySet<string> = new Set(
	[
		"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa",
		"Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada",
		"New York|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island",
		"South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Silicon Valley",
		"Long Island|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Wall Street|Capitol Hill|Quebec|Ontario|Alberta|British Columbia",
		"Nova Scotia|Manitoba|Yorkshire|Kent|Essex|Cornwall|Devon|Xinjiang|Tibet|Okinawa|Kashmir|Gaza|Gaza Strip|Gaza City|West Bank|Rafah",
		"Bavaria|Sicily|Sardinia|Catalonia|Donbas|Crimea|Chechnya|Siberia|Donetsk|Luhansk|Queensland|Victoria|New South Wales|Tasmania",
		"Darfur|Tigray|Bali|Java|Sumatra|Aceh|Mindanao|Cebu|Phuket|Africa|Asia|Europe|North America|South America|Latin America",
		"Central America|Antarctica|Oceania|Middle East|Far East|East Asia|South Asia|Southeast Asia|Central Asia|Eastern Europe",
		"Western Europe|West Africa|East Africa|Caribbean|Balkans|Scandinavia|Arctic|Atlantic|Pacific|Mediterranean|Baltic|Indo-Pacific",
		"Asia-Pacific|Western Hemisphere|Sahara|Sahel|Amazon|Nile|Danube|Rhine|Thames|Mississippi River|Himalayas|Alps|Andes",
	].flatMap((line) => line.split("|")),
);
