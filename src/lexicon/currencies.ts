/** Currencies: signs, codes (ISO 4217) and names. A bare dollar is a US dollar, a bare pound sterling, a bare yuan China's. */

export interface Currency {
	/** ISO 4217 code; a generic name in lower case where the word alone does not tell the country. */
	readonly code: string;
	/** Share of the main unit: 0.01 for cents. */
	readonly scale: number;
	/** Singular. */
	readonly name: string;
}

const currency = (code: string, name: string, scale = 1): Currency => ({ code, name, scale });

/** Signs that stand before or after the amount, tokens divided by blanks. */
const signRows: readonly (readonly [string, string, string])[] = [
	["USD", "dollar", "$;US $;U.S. $;u.s $;us $"],
	["AUD", "dollar", "A $;AU $"],
	["CAD", "dollar", "C $;CA $"],
	["HKD", "dollar", "HK $;hk $"],
	["NZD", "dollar", "NZ $"],
	["SGD", "dollar", "S $;SG $"],
	["TWD", "dollar", "NT $"],
	["BRL", "real", "R $"],
	["MXN", "peso", "MX $;Mex $"],
	["EUR", "euro", "€"],
	["GBP", "pound", "£;₤"],
	["JPY", "yen", "¥;JP ¥"],
	["CNY", "yuan", "CN ¥;元;RMB ¥"],
	["INR", "rupee", "₹;Rs.;Rs;Rs ."],
	["KRW", "won", "₩"],
	["RUB", "rouble", "₽"],
	["TRY", "lira", "₺"],
	["ILS", "shekel", "₪"],
	["THB", "baht", "฿"],
	["VND", "dong", "₫"],
	["NGN", "naira", "₦"],
	["PHP", "peso", "₱"],
	["UAH", "hryvnia", "₴"],
	["GEL", "lari", "₾"],
	["KZT", "tenge", "₸"],
	["GHS", "cedi", "₵;GH ₵"],
	["CRC", "colon", "₡"],
	["BTC", "bitcoin", "₿"],
	["PYG", "guarani", "₲"],
	["LAK", "kip", "₭"],
	["MNT", "tugrik", "₮"],
	["AZN", "manat", "₼"],
	["MYR", "ringgit", "RM"],
];

/** Codes that stand before or after the amount; name of the unit. */
const codeRows = `USD:dollar AUD:dollar CAD:dollar HKD:dollar NZD:dollar SGD:dollar TWD:dollar EUR:euro GBP:pound JPY:yen CNY:yuan RMB:yuan
	INR:rupee KRW:won RUB:rouble TRY:lira ILS:shekel THB:baht VND:dong NGN:naira PHP:peso UAH:hryvnia GEL:lari KZT:tenge CHF:franc SEK:krona
	NOK:krone DKK:krone PLN:zloty CZK:koruna HUF:forint ZAR:rand BRL:real MXN:peso ARS:peso COP:peso CLP:peso EGP:pound SAR:riyal AED:dirham
	QAR:riyal KWD:dinar PKR:rupee BDT:taka IDR:rupiah MYR:ringgit KES:shilling LBP:pound RON:leu BGN:lev IRR:rial IQD:dinar`;

/** Names: `CODE scale name other spellings …`, spellings divided by semicolons, plurals in -s implied. */
const nameRows: readonly (readonly [string, number, string])[] = [
	["USD", 1, "dollar;US dollar;U.S. dollar;American dollar;United States dollar;buck"],
	["USD", 0.01, "cent;US cent;U.S. cent;penny;pennies"],
	["USD", 0.1, "dime"],
	["USD", 0.05, "nickel coin"],
	["AUD", 1, "Australian dollar"],
	["CAD", 1, "Canadian dollar"],
	["HKD", 1, "Hong Kong dollar"],
	["NZD", 1, "New Zealand dollar"],
	["SGD", 1, "Singapore dollar;Singaporean dollar"],
	["TWD", 1, "Taiwan dollar;Taiwanese dollar;New Taiwan dollar"],
	["EUR", 1, "euro"],
	["GBP", 1, "pound;pound sterling;pounds sterling;British pound;quid;sterling"],
	["GBP", 0.01, "pence"],
	["EGP", 1, "Egyptian pound"],
	["LBP", 1, "Lebanese pound"],
	["SYP", 1, "Syrian pound"],
	["SDG", 1, "Sudanese pound"],
	["JPY", 1, "yen;Japanese yen"],
	["CNY", 1, "yuan;renminbi;Chinese yuan;RMB"],
	["INR", 1, "rupee;Indian rupee;rs"],
	["PKR", 1, "Pakistani rupee;Pakistan rupee"],
	["LKR", 1, "Sri Lankan rupee"],
	["NPR", 1, "Nepalese rupee;Nepali rupee"],
	["KRW", 1, "won;South Korean won;Korean won"],
	["RUB", 1, "rouble;ruble;Russian rouble;Russian ruble"],
	["TRY", 1, "lira;liras;Turkish lira"],
	["ILS", 1, "shekel;Israeli shekel;new shekel"],
	["THB", 1, "baht;Thai baht"],
	["VND", 1, "dong;Vietnamese dong"],
	["NGN", 1, "naira;Nigerian naira"],
	["UAH", 1, "hryvnia;hryvnias;Ukrainian hryvnia"],
	["GEL", 1, "lari;Georgian lari"],
	["KZT", 1, "tenge"],
	["CHF", 1, "Swiss franc"],
	["franc", 1, "franc;French franc"],
	["mark", 1, "deutsche mark;German mark;deutschmark"],
	["markka", 1, "markka;Finnish markka"],
	["peseta", 1, "peseta;Spanish peseta"],
	["guilder", 1, "guilder;Dutch guilder"],
	["escudo", 1, "escudo;Portuguese escudo"],
	["drachma", 1, "drachma;Greek drachma"],
	["schilling", 1, "schilling;Austrian schilling"],
	["SEK", 1, "krona;kronor;Swedish krona;Swedish kronor;Swedish crown"],
	["NOK", 1, "Norwegian krone;Norwegian kroner;Norwegian crown"],
	["DKK", 1, "Danish krone;Danish kroner;Danish crown"],
	["krone", 1, "krone;kroner"],
	["PLN", 1, "zloty;zlotys;zlotych;Polish zloty"],
	["CZK", 1, "koruna;Czech koruna;Czech crown"],
	["HUF", 1, "forint;Hungarian forint"],
	["RON", 1, "Romanian leu;Romanian lei"],
	["BGN", 1, "Bulgarian lev;Bulgarian leva"],
	["ZAR", 1, "South African rand;rand"],
	["BRL", 1, "Brazilian real;Brazilian reais;reais"],
	["MXN", 1, "Mexican peso"],
	["ARS", 1, "Argentine peso;Argentinian peso"],
	["COP", 1, "Colombian peso"],
	["CLP", 1, "Chilean peso"],
	["PHP", 1, "Philippine peso"],
	["peso", 1, "peso"],
	["SAR", 1, "Saudi riyal"],
	["QAR", 1, "Qatari riyal"],
	["OMR", 1, "Omani rial"],
	["IRR", 1, "Iranian rial;toman"],
	["riyal", 1, "riyal;rial"],
	["AED", 1, "UAE dirham;Emirati dirham;dirham"],
	["MAD", 1, "Moroccan dirham"],
	["KWD", 1, "Kuwaiti dinar"],
	["IQD", 1, "Iraqi dinar"],
	["dinar", 1, "dinar"],
	["BDT", 1, "taka;Bangladeshi taka"],
	["IDR", 1, "rupiah;Indonesian rupiah"],
	["MYR", 1, "ringgit;Malaysian ringgit"],
	["KES", 1, "Kenyan shilling"],
	["UGX", 1, "Ugandan shilling"],
	["shilling", 1, "shilling"],
	["GHS", 1, "cedi;Ghanaian cedi"],
	["AZN", 1, "manat"],
	["BTC", 1, "bitcoin;BTC"],
];

/** Lemmas (and forms whose lemma the tagger misses) near an amount that make its pounds money: "fined 10,000 pounds". */
export const moneyLemmas: ReadonlySet<string> = new Set(
	`fine fined pay cost worth price earn raise donate owe charge spend bill salary wage invest lend borrow loan bid buy sell fee
	budget debt tax refund compensation damages prize bonus profit loss revenue saving grant fund bail deposit`.split(
		/\s+/,
	),
);

/** A currency and the tokens that name it. */
export interface Named<Value> {
	readonly words: readonly string[];
	readonly value: Value;
}

const split = (phrase: string): readonly string[] => phrase.split(" ");

/** Codes that are words in lower case. */
const wordCodes: ReadonlySet<string> = new Set(["TRY", "RON", "COP"]);

const codes = codeRows.split(/\s+/).flatMap((row): Named<Currency>[] => {
	const [code = "", name = ""] = row.split(":");
	const value = currency(code === "RMB" ? "CNY" : code, name);
	const cases = wordCodes.has(code) ? [code] : [code, code.toLowerCase()];
	return cases.flatMap((word) => [
		{ words: [word], value },
		{ words: [word, "$"], value },
	]);
});

/** Before or after the amount; matched letter for letter. */
export const currencySigns: readonly Named<Currency>[] = [
	...signRows.flatMap(([code, name, signs]) =>
		signs.split(";").map((sign) => ({ words: split(sign), value: currency(code, name) })),
	),
	...codes,
];

const plurals = (name: string): readonly string[] => [name, `${name}s`];

/** After the amount; matched in lower case. */
export const currencyNames: readonly Named<Currency>[] = nameRows.flatMap(([code, scale, names]) => {
	const spellings = names.toLowerCase().split(";");
	const name = spellings[0] ?? code;
	return spellings.flatMap(plurals).map((spelling) => ({ words: split(spelling), value: currency(code, name, scale) }));
});
