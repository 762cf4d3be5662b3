/**
 * Countries and other sides news speaks of, with the words that stand for them.
 *
 * @module
 */

/** A side in the news. Strings are cased as printed, use straight apostrophes and carry no article. */
export type Country = {
  /** The form used in running text: “Netherlands”, “United States”. */
  readonly name: string
  /** Adjectives and demonyms, singular and plural where they differ. */
  readonly adjectives: readonly string[]
  /** Capitals and seats of government in the spellings news uses; “St.” and “St” are read for “Saint”. */
  readonly capitals: readonly string[]
  /** Buildings that stand for the government; with “Palace” too. */
  readonly seats: readonly string[]
  /** Other names and abbreviations; “Kingdom of …” and the like need none. */
  readonly also: readonly string[]
}

/**
 * The 193 members of the United Nations, plus Taiwan, Kosovo, Palestine, the Vatican, Hong Kong and the
 * four nations of the United Kingdom, by name. It records usage and takes no view on status or borders.
 *
 * Left out: nicknames (“Brits”, “Kiwis”), names only history uses (“Persia”), parliaments and ministries
 * (“Bundestag”, “Pentagon”), regions, and capitals that are more often a person or another place (“Sofia”,
 * “Victoria”, “Georgetown”, “St. George's”, “St. John's”, bare “Santiago”, unaccented “San Jose”, “Male”) or a court
 * (“The Hague”), so five countries have no capital here; “Pole”, “Finn” and “Dane”, of which one is a place and two
 * are first names. “No. 10” is left out because it is also a rank.
 *
 * Kept although they have a second sense: “Georgia”, “Jordan”, “Chad”, “Washington”, “Brussels” (also
 * the EU), and “Congo” (given to Kinshasa). Several countries share “Congolese”, “Dominican”, “Korean”
 * and “London”.
 */
export const COUNTRIES: readonly Country[] = list(`
  Afghanistan|Afghan|Kabul
  Albania||Tirana;Tiranë
  Algeria||Algiers|El Mouradia
  Andorra||Andorra la Vella
  Angola||Luanda
  Antigua and Barbuda|Antiguan;Barbudan|||Antigua
  Argentina|Argentine;Argentinian;Argentinean|Buenos Aires|Casa Rosada;Pink House|Argentine Republic
  Armenia||Yerevan
  Australia||Canberra||Commonwealth of Australia
  Austria||Vienna|Ballhausplatz;Hofburg
  Azerbaijan|Azerbaijani;Azeri|Baku
  Bahamas|Bahamian|Nassau
  Bahrain|Bahraini|Manama
  Bangladesh|Bangladeshi|Dhaka;Dacca|Bangabhaban;Ganabhaban
  Barbados|Barbadian;Bajan|Bridgetown
  Belarus|Belarusian;Belarussian|Minsk
  Belgium|Belgian|Brussels
  Belize|Belizean|Belmopan
  Benin|Beninese;Beninois|Porto-Novo;Cotonou
  Bhutan|Bhutanese|Thimphu;Thimpu
  Bolivia||La Paz;Sucre|Palacio Quemado;Casa Grande del Pueblo
  Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo||Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH
  Botswana|Botswanan;Motswana;Batswana|Gaborone
  Brazil|Brazilian|Brasilia;Brasília|Planalto
  Brunei|Bruneian|Bandar Seri Begawan|Istana Nurul Iman|Brunei Darussalam
  Bulgaria
  Burkina Faso|Burkinabe;Burkinabé|Ouagadougou|Kosyam
  Burundi|Burundian|Gitega;Bujumbura
  Cambodia||Phnom Penh
  Cameroon|Cameroonian|Yaounde;Yaoundé|Etoudi;Unity Palace
  Canada|Canadian|Ottawa
  Cape Verde|Cape Verdean;Cabo Verdean|Praia||Cabo Verde
  Central African Republic|Central African|Bangui||CAR;C.A.R.
  Chad|Chadian|N'Djamena;Ndjamena;N'djamena
  Chile|Chilean|Santiago de Chile|La Moneda
  China|Chinese|Beijing;Peking|Zhongnanhai|PRC;P.R.C.;Mainland China;People's Republic of China
  Colombia||Bogota;Bogotá|Casa de Nariño;Casa de Narino;Nariño Palace;Narino Palace
  Comoros|Comoran;Comorian|Moroni
  Costa Rica||San José
  Croatia|Croatian;Croat;Croats|Zagreb|Banski Dvori;Pantovčak;Pantovcak
  Cuba||Havana
  Cyprus|Cypriot;Greek Cypriot|Nicosia
  Czech Republic|Czech;Czechs|Prague|Prague Castle;Hrad|Czechia
  Democratic Republic of the Congo|Congolese|Kinshasa||Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo;Congo-Kinshasa;Zaire
  Denmark|Danish;Danes|Copenhagen||Kingdom of Denmark
  Djibouti|Djiboutian|Djibouti;Djibouti City
  Dominica||Roseau||Commonwealth of Dominica
  Dominican Republic|Dominican|Santo Domingo
  Ecuador|Ecuadorian;Ecuadorean|Quito|Carondelet
  Egypt|Egyptian|Cairo|Ittihadiya
  El Salvador|Salvadoran;Salvadorean|San Salvador
  England|English;Englishman;Englishmen;Englishwoman;Englishwomen|London
  Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
  Eritrea||Asmara
  Estonia||Tallinn|Stenbock House;Kadriorg
  Eswatini|Swazi|Mbabane;Lobamba||Swaziland;Kingdom of Eswatini
  Ethiopia||Addis Ababa;Addis
  Fiji|Fijian|Suva
  Finland|Finnish;Finns|Helsinki
  France|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysée;Elysee;Matignon;Hotel Matignon;Hôtel Matignon|French Republic
  Gabon|Gabonese|Libreville
  Gambia||Banjul
  Georgia||Tbilisi
  Germany|German|Berlin
  Ghana|Ghanaian|Accra|Jubilee House;Flagstaff House
  Greece|Greek;Greeks|Athens|Maximos Mansion;Maximou|Hellenic Republic
  Grenada|Grenadian
  Guatemala||Guatemala City
  Guinea||Conakry|Sékhoutouréya;Sekhoutoureya|Guinea-Conakry
  Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau||Guinea Bissau
  Guyana|Guyanese
  Haiti|Haitian|Port-au-Prince
  Honduras|Honduran|Tegucigalpa
  Hong Kong|Hongkonger;Hong Konger|Hong Kong||Hong Kong SAR;HKSAR
  Hungary|Hungarian|Budapest|Sándor Palace;Sandor Palace
  Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
  India||New Delhi;Delhi|South Block;Raisina Hill;Rashtrapati Bhavan|Bharat
  Indonesia||Jakarta;Nusantara|Merdeka Palace
  Iran|Iranian|Tehran;Teheran|Pasteur Street|Islamic Republic
  Iraq|Iraqi|Baghdad
  Ireland|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Áras an Uachtaráin;Aras an Uachtarain|Irish Republic;Eire;Éire
  Israel|Israeli|Jerusalem;Tel Aviv||State of Israel
  Italy|Italian|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinal Palace|Italian Republic
  Ivory Coast|Ivorian;Ivoirian|Yamoussoukro||Côte d'Ivoire;Cote d'Ivoire
  Jamaica||Kingston|Jamaica House
  Japan|Japanese|Tokyo|Kantei;Nagatacho
  Jordan|Jordanian|Amman|Raghadan Palace|Hashemite Kingdom
  Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan|Akorda
  Kenya||Nairobi
  Kiribati|I-Kiribati|Tarawa;South Tarawa
  Kosovo|Kosovar;Kosovan|Pristina;Prishtina;Priština
  Kuwait|Kuwaiti|Kuwait City
  Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek||Kyrgyz Republic
  Laos|Lao;Laotian|Vientiane||Lao PDR;Lao People's Democratic Republic
  Latvia||Riga|Riga Castle
  Lebanon|Lebanese|Beirut|Baabda;Grand Serail
  Lesotho|Basotho;Mosotho|Maseru
  Liberia||Monrovia
  Libya||Tripoli
  Liechtenstein|Liechtensteiner|Vaduz
  Lithuania||Vilnius
  Luxembourg|Luxembourgish;Luxembourger|Luxembourg City
  Madagascar|Malagasy;Madagascan|Antananarivo|Iavoloha
  Malawi|Malawian|Lilongwe
  Malaysia||Kuala Lumpur;Putrajaya|Seri Perdana
  Maldives|Maldivian|Malé
  Mali|Malian|Bamako|Koulouba
  Malta|Maltese|Valletta|Auberge de Castille;Castille
  Marshall Islands|Marshallese|Majuro
  Mauritania||Nouakchott
  Mauritius|Mauritian|Port Louis
  Mexico|Mexican|Mexico City|Los Pinos|United Mexican States;México
  Micronesia||Palikir||FSM
  Moldova||Chisinau;Chișinău;Kishinev||Moldavia
  Monaco|Monegasque;Monégasque;Monacan|Monaco||Principality of Monaco
  Mongolia||Ulaanbaatar;Ulan Bator
  Montenegro|Montenegrin|Podgorica;Cetinje
  Morocco|Moroccan|Rabat||Kingdom of Morocco
  Mozambique|Mozambican;Mozambiquan|Maputo|Ponta Vermelha
  Myanmar|Burmese|Naypyidaw;Naypyitaw;Nay Pyi Taw||Burma
  Namibia||Windhoek
  Nauru|Nauruan|Yaren
  Nepal|Nepali;Nepalese|Kathmandu;Katmandu|Singha Durbar;Baluwatar;Sheetal Niwas
  Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen|Amsterdam|Catshuis;Torentje|Holland;Kingdom of the Netherlands
  New Zealand|New Zealander|Wellington|Beehive|Aotearoa;NZ;N.Z.
  Nicaragua||Managua
  Niger|Nigerien|Niamey
  Nigeria||Abuja|Aso Rock;Aso Villa
  North Korea|North Korean;Korean|Pyongyang;P'yongyang||Democratic People's Republic of Korea;DPRK;D.P.R.K.;N. Korea;N Korea
  North Macedonia|Macedonian;North Macedonian|Skopje||Macedonia;FYROM
  Northern Ireland|Northern Irish|Belfast|Stormont;Stormont Castle|NI;N. Ireland;N Ireland
  Norway|Norwegian|Oslo
  Oman|Omani|Muscat||Sultanate of Oman
  Pakistan|Pakistani|Islamabad|Aiwan-e-Sadr
  Palau|Palauan|Ngerulmud
  Palestine|Palestinian|Ramallah|Muqata;Mukataa|State of Palestine;Palestinian Authority;Palestinian National Authority;Palestinian territories;Palestinian Territories
  Panama|Panamanian|Panama City|Palacio de las Garzas
  Papua New Guinea||Port Moresby||PNG;P.N.G.
  Paraguay|Paraguayan|Asuncion;Asunción|Palacio de López;Palacio de Lopez
  Peru|Peruvian|Lima|Casa de Pizarro
  Philippines|Philippine;Filipino;Filipina|Manila|Malacañang;Malacanang;Malacañan|Republic of the Philippines
  Poland|Polish;Poles|Warsaw
  Portugal|Portuguese|Lisbon
  Qatar|Qatari|Doha
  Republic of the Congo|Congolese|Brazzaville||Republic of Congo;Congo-Brazzaville;Congo Republic
  Romania||Bucharest|Cotroceni;Victoria Palace
  Russia||Moscow|Kremlin|Russian Federation
  Rwanda||Kigali|Urugwiro;Urugwiro Village
  Saint Kitts and Nevis|Kittitian;Nevisian|Basseterre||Saint Kitts
  Saint Lucia||Castries
  Saint Vincent and the Grenadines|Vincentian|Kingstown||Saint Vincent
  Samoa||Apia||Western Samoa
  San Marino|Sammarinese;San Marinese|San Marino;City of San Marino
  Sao Tome and Principe|Sao Tomean;São Toméan;Santomean|Sao Tome;São Tomé||São Tomé and Príncipe;São Tomé and Principe;São Tomé e Príncipe
  Saudi Arabia|Saudi;Saudi Arabian|Riyadh|Al-Yamamah Palace|Kingdom of Saudi Arabia;KSA
  Scotland|Scottish;Scot;Scotsman;Scotsmen;Scotswoman;Scotswomen|Edinburgh|Bute House;Saint Andrew's House
  Senegal|Senegalese|Dakar
  Serbia|Serbian;Serb;Serbs|Belgrade|Andrićev Venac;Andricev Venac
  Seychelles|Seychellois;Seychelloise
  Sierra Leone|Sierra Leonean|Freetown
  Singapore|Singaporean|Singapore|Istana
  Slovakia|Slovak;Slovakian|Bratislava||Slovak Republic
  Slovenia|Slovenian;Slovene|Ljubljana
  Solomon Islands|Solomon Islander|Honiara||Solomons
  Somalia|Somali;Somalian|Mogadishu|Villa Somalia
  South Africa||Pretoria;Cape Town;Bloemfontein|Union Buildings;Tuynhuys;Mahlamba Ndlopfu|RSA
  South Korea|South Korean;Korean|Seoul|Blue House;Cheong Wa Dae;Yongsan|Republic of Korea;ROK;R.O.K.;S. Korea;S Korea
  South Sudan|South Sudanese|Juba
  Spain|Spanish;Spaniard|Madrid|Moncloa;La Moncloa|Kingdom of Spain
  Sri Lanka||Colombo;Sri Jayawardenepura Kotte|Temple Trees|Ceylon
  Sudan|Sudanese|Khartoum||Republic of the Sudan
  Suriname|Surinamese|Paramaribo||Surinam
  Sweden|Swedish;Swede;Swedes|Stockholm|Rosenbad
  Switzerland|Swiss|Bern;Berne||Swiss Confederation
  Syria||Damascus||Syrian Arab Republic
  Taiwan|Taiwanese|Taipei||Republic of China;R.O.C.;Chinese Taipei
  Tajikistan|Tajik;Tajikistani|Dushanbe
  Tanzania||Dodoma|Ikulu
  Thailand|Thai|Bangkok||Kingdom of Thailand
  Timor-Leste|Timorese;East Timorese|Dili||East Timor;Timor Leste
  Togo|Togolese|Lome;Lomé
  Tonga||Nuku'alofa;Nukualofa||Kingdom of Tonga
  Trinidad and Tobago|Trinidadian;Tobagonian|Port of Spain;Port-of-Spain||Trinidad & Tobago;Trinidad
  Tunisia||Tunis|Carthage Palace
  Turkey|Turkish;Turk|Ankara|Beştepe;Bestepe|Türkiye;Turkiye
  Turkmenistan|Turkmen;Turkmenistani|Ashgabat;Ashkhabad
  Tuvalu|Tuvaluan|Funafuti
  Uganda||Kampala
  Ukraine|Ukrainian|Kyiv;Kiev|Bankova;Mariinskyi Palace
  United Arab Emirates|Emirati|Abu Dhabi|Qasr Al Watan|UAE;U.A.E.
  United Kingdom|British;Briton|London|Downing Street;10 Downing Street;No 10;Number 10;Number Ten;Whitehall|UK;U.K.;Britain;Great Britain
  United States|American|Washington;Washington DC;Washington D.C.|White House|US;U.S.;USA;U.S.A.;America;United States of America
  Uruguay|Uruguayan|Montevideo|Torre Ejecutiva
  Uzbekistan|Uzbek;Uzbekistani|Tashkent
  Vanuatu|Ni-Vanuatu;Vanuatuan|Port Vila
  Vatican|Vatican|Vatican City|Holy See|Vatican City State
  Venezuela||Caracas|Miraflores
  Vietnam|Vietnamese|Hanoi;Ha Noi||Viet Nam
  Wales|Welsh;Welshman;Welshmen;Welshwoman;Welshwomen|Cardiff|Cathays Park
  Yemen|Yemeni|Sanaa;Sana'a
  Zambia||Lusaka
  Zimbabwe|Zimbabwean|Harare
`)

/**
 * One country a line: name | adjectives | capitals | seats | other names, each set apart by semicolons. No adjective stands
 * where it is the name with an “n”.
 */
function list(lines: string): readonly Country[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...fields] = line.trim().split('|')
      const read = (at: number): string[] =>
        (fields[at] ?? '').split(';').filter((word) => word !== '')
      const adjectives = read(0)
      return {
        name,
        adjectives: adjectives.length > 0 ? adjectives : [`${name}n`],
        capitals: read(1),
        seats: read(2),
        also: read(3),
      }
    })
}
