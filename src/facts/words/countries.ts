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
  /** Capitals and seats of government in the spellings news uses. */
  readonly capitals: readonly string[]
  /** Buildings that stand for the government. */
  readonly seats: readonly string[]
  /** Other names and abbreviations. */
  readonly also: readonly string[]
}

/**
 * The 193 members of the United Nations, plus Taiwan, Kosovo, Palestine, the Vatican, Hong Kong and the
 * four nations of the United Kingdom, by name. It records usage and takes no view on status or borders.
 *
 * Left out: nicknames (“Brits”, “Kiwis”), names only history uses (“Persia”), parliaments and ministries
 * (“Bundestag”, “Pentagon”), regions, and capitals that are more often a person or another place (“Sofia”,
 * “Victoria”, bare “Santiago”, unaccented “San Jose”, “Male”) or a court (“The Hague”), so two countries
 * have no capital here. “No. 10” is left out because it is also a rank.
 *
 * Kept although they have a second sense: “Georgia”, “Jordan”, “Chad”, “Washington”, “Brussels” (also
 * the EU), and “Congo” (given to Kinshasa). Several countries share “Congolese”, “Dominican”, “Korean”
 * and “London”.
 */
export const COUNTRIES: readonly Country[] = list(`
  Afghanistan|Afghan;Afghans|Kabul||Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan
  Albania|Albanian;Albanians|Tirana;Tiranë
  Algeria|Algerian;Algerians|Algiers|El Mouradia
  Andorra|Andorran;Andorrans|Andorra la Vella
  Angola|Angolan;Angolans|Luanda
  Antigua and Barbuda|Antiguan;Antiguans;Barbudan;Barbudans|St. John's;St John's;Saint John's||Antigua
  Argentina|Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans|Buenos Aires|Casa Rosada;Pink House|Argentine Republic
  Armenia|Armenian;Armenians|Yerevan
  Australia|Australian;Australians|Canberra||Commonwealth of Australia
  Austria|Austrian;Austrians|Vienna|Ballhausplatz;Hofburg
  Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
  Bahamas|Bahamian;Bahamians|Nassau
  Bahrain|Bahraini;Bahrainis|Manama
  Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Dacca|Bangabhaban;Ganabhaban
  Barbados|Barbadian;Barbadians;Bajan;Bajans|Bridgetown
  Belarus|Belarusian;Belarusians;Belarussian;Belarussians|Minsk
  Belgium|Belgian;Belgians|Brussels
  Belize|Belizean;Belizeans|Belmopan
  Benin|Beninese;Beninois|Porto-Novo;Cotonou
  Bhutan|Bhutanese|Thimphu;Thimpu
  Bolivia|Bolivian;Bolivians|La Paz;Sucre|Palacio Quemado;Casa Grande del Pueblo|Plurinational State of Bolivia
  Bosnia and Herzegovina|Bosnian;Bosnians;Herzegovinian;Herzegovinians|Sarajevo||Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH
  Botswana|Botswanan;Botswanans;Motswana;Batswana|Gaborone
  Brazil|Brazilian;Brazilians|Brasilia;Brasília|Planalto;Planalto Palace
  Brunei|Bruneian;Bruneians|Bandar Seri Begawan|Istana Nurul Iman|Brunei Darussalam
  Bulgaria|Bulgarian;Bulgarians
  Burkina Faso|Burkinabe;Burkinabé;Burkinabes;Burkinabés|Ouagadougou|Kosyam;Kosyam Palace
  Burundi|Burundian;Burundians|Gitega;Bujumbura
  Cambodia|Cambodian;Cambodians|Phnom Penh
  Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé|Etoudi;Unity Palace
  Canada|Canadian;Canadians|Ottawa
  Cape Verde|Cape Verdean;Cape Verdeans;Cabo Verdean;Cabo Verdeans|Praia||Cabo Verde
  Central African Republic|Central African;Central Africans|Bangui||CAR;C.A.R.
  Chad|Chadian;Chadians|N'Djamena;Ndjamena;N'djamena
  Chile|Chilean;Chileans|Santiago de Chile|La Moneda;La Moneda Palace
  China|Chinese|Beijing;Peking|Zhongnanhai|People's Republic of China;PRC;P.R.C.;Mainland China
  Colombia|Colombian;Colombians|Bogota;Bogotá|Casa de Nariño;Casa de Narino;Nariño Palace;Narino Palace
  Comoros|Comoran;Comorans;Comorian;Comorians|Moroni
  Costa Rica|Costa Rican;Costa Ricans|San José
  Croatia|Croatian;Croatians;Croat;Croats|Zagreb|Banski Dvori;Pantovčak;Pantovcak
  Cuba|Cuban;Cubans|Havana
  Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|Nicosia||Republic of Cyprus
  Czech Republic|Czech;Czechs|Prague|Prague Castle;Hrad|Czechia
  Democratic Republic of the Congo|Congolese|Kinshasa||Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo;Congo-Kinshasa;Zaire
  Denmark|Danish;Dane;Danes|Copenhagen||Kingdom of Denmark
  Djibouti|Djiboutian;Djiboutians|Djibouti;Djibouti City
  Dominica|Dominican;Dominicans|Roseau||Commonwealth of Dominica
  Dominican Republic|Dominican;Dominicans|Santo Domingo
  Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito|Carondelet;Carondelet Palace
  Egypt|Egyptian;Egyptians|Cairo|Ittihadiya;Ittihadiya Palace|Arab Republic of Egypt
  El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans|San Salvador
  England|English;Englishman;Englishmen;Englishwoman;Englishwomen|London
  Equatorial Guinea|Equatorial Guinean;Equatorial Guineans;Equatoguinean;Equatoguineans|Malabo
  Eritrea|Eritrean;Eritreans|Asmara
  Estonia|Estonian;Estonians|Tallinn|Stenbock House;Kadriorg
  Eswatini|Swazi;Swazis|Mbabane;Lobamba||Swaziland;Kingdom of Eswatini
  Ethiopia|Ethiopian;Ethiopians|Addis Ababa;Addis
  Fiji|Fijian;Fijians|Suva
  Finland|Finnish;Finn;Finns|Helsinki
  France|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Matignon;Hotel Matignon;Hôtel Matignon|French Republic
  Gabon|Gabonese|Libreville
  Gambia|Gambian;Gambians|Banjul
  Georgia|Georgian;Georgians|Tbilisi
  Germany|German;Germans|Berlin||Federal Republic of Germany
  Ghana|Ghanaian;Ghanaians|Accra|Jubilee House;Flagstaff House
  Greece|Greek;Greeks|Athens|Maximos Mansion;Maximou|Hellenic Republic
  Grenada|Grenadian;Grenadians|St. George's;St George's;Saint George's
  Guatemala|Guatemalan;Guatemalans|Guatemala City
  Guinea|Guinean;Guineans|Conakry|Sékhoutouréya;Sekhoutoureya|Guinea-Conakry;Republic of Guinea
  Guinea-Bissau|Bissau-Guinean;Bissau-Guineans;Guinea-Bissauan;Guinea-Bissauans|Bissau||Guinea Bissau
  Guyana|Guyanese|Georgetown
  Haiti|Haitian;Haitians|Port-au-Prince
  Honduras|Honduran;Hondurans|Tegucigalpa
  Hong Kong|Hongkonger;Hongkongers;Hong Konger;Hong Kongers|Hong Kong||Hong Kong SAR;HKSAR
  Hungary|Hungarian;Hungarians|Budapest|Sándor Palace;Sandor Palace
  Iceland|Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík
  India|Indian;Indians|New Delhi;Delhi|South Block;Raisina Hill;Rashtrapati Bhavan|Republic of India;Bharat
  Indonesia|Indonesian;Indonesians|Jakarta;Nusantara|Merdeka Palace
  Iran|Iranian;Iranians|Tehran;Teheran|Pasteur Street|Islamic Republic of Iran;Islamic Republic
  Iraq|Iraqi;Iraqis|Baghdad||Republic of Iraq
  Ireland|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Áras an Uachtaráin;Aras an Uachtarain|Republic of Ireland;Irish Republic;Eire;Éire
  Israel|Israeli;Israelis|Jerusalem;Tel Aviv||State of Israel
  Italy|Italian;Italians|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinale Palace;Quirinal Palace|Italian Republic
  Ivory Coast|Ivorian;Ivorians;Ivoirian;Ivoirians|Yamoussoukro||Côte d'Ivoire;Cote d'Ivoire
  Jamaica|Jamaican;Jamaicans|Kingston|Jamaica House
  Japan|Japanese|Tokyo|Kantei;Nagatacho
  Jordan|Jordanian;Jordanians|Amman|Raghadan Palace|Hashemite Kingdom of Jordan;Hashemite Kingdom
  Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan|Akorda
  Kenya|Kenyan;Kenyans|Nairobi
  Kiribati|I-Kiribati|Tarawa;South Tarawa
  Kosovo|Kosovar;Kosovars;Kosovan;Kosovans|Pristina;Prishtina;Priština||Republic of Kosovo
  Kuwait|Kuwaiti;Kuwaitis|Kuwait City
  Kyrgyzstan|Kyrgyz;Kyrgyzstani;Kyrgyzstanis|Bishkek||Kyrgyz Republic
  Laos|Lao;Laotian;Laotians|Vientiane||Lao PDR;Lao People's Democratic Republic
  Latvia|Latvian;Latvians|Riga|Riga Castle
  Lebanon|Lebanese|Beirut|Baabda;Baabda Palace;Grand Serail
  Lesotho|Basotho;Mosotho|Maseru
  Liberia|Liberian;Liberians|Monrovia
  Libya|Libyan;Libyans|Tripoli
  Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz
  Lithuania|Lithuanian;Lithuanians|Vilnius
  Luxembourg|Luxembourgish;Luxembourger;Luxembourgers|Luxembourg City||Grand Duchy of Luxembourg
  Madagascar|Malagasy;Madagascan;Madagascans|Antananarivo|Iavoloha;Iavoloha Palace
  Malawi|Malawian;Malawians|Lilongwe
  Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya|Seri Perdana
  Maldives|Maldivian;Maldivians|Malé
  Mali|Malian;Malians|Bamako|Koulouba;Koulouba Palace
  Malta|Maltese|Valletta|Auberge de Castille;Castille
  Marshall Islands|Marshallese|Majuro
  Mauritania|Mauritanian;Mauritanians|Nouakchott
  Mauritius|Mauritian;Mauritians|Port Louis
  Mexico|Mexican;Mexicans|Mexico City|Los Pinos|United Mexican States;México
  Micronesia|Micronesian;Micronesians|Palikir||Federated States of Micronesia;FSM
  Moldova|Moldovan;Moldovans|Chisinau;Chișinău;Kishinev||Republic of Moldova;Moldavia
  Monaco|Monegasque;Monegasques;Monégasque;Monégasques;Monacan;Monacans|Monaco||Principality of Monaco
  Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
  Montenegro|Montenegrin;Montenegrins|Podgorica;Cetinje
  Morocco|Moroccan;Moroccans|Rabat||Kingdom of Morocco
  Mozambique|Mozambican;Mozambicans;Mozambiquan;Mozambiquans|Maputo|Ponta Vermelha
  Myanmar|Burmese|Naypyidaw;Naypyitaw;Nay Pyi Taw||Burma
  Namibia|Namibian;Namibians|Windhoek
  Nauru|Nauruan;Nauruans|Yaren
  Nepal|Nepali;Nepalis;Nepalese|Kathmandu;Katmandu|Singha Durbar;Baluwatar;Sheetal Niwas
  Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen|Amsterdam|Catshuis;Torentje|Holland;Kingdom of the Netherlands
  New Zealand|New Zealander;New Zealanders|Wellington|Beehive|Aotearoa;NZ;N.Z.
  Nicaragua|Nicaraguan;Nicaraguans|Managua
  Niger|Nigerien;Nigeriens|Niamey||Republic of Niger
  Nigeria|Nigerian;Nigerians|Abuja|Aso Rock;Aso Villa|Federal Republic of Nigeria
  North Korea|North Korean;North Koreans;Korean;Koreans|Pyongyang;P'yongyang||Democratic People's Republic of Korea;DPRK;D.P.R.K.;N. Korea;N Korea
  North Macedonia|Macedonian;Macedonians;North Macedonian;North Macedonians|Skopje||Macedonia;FYROM;Former Yugoslav Republic of Macedonia
  Northern Ireland|Northern Irish|Belfast|Stormont;Stormont Castle|NI;N. Ireland;N Ireland
  Norway|Norwegian;Norwegians|Oslo
  Oman|Omani;Omanis|Muscat||Sultanate of Oman
  Pakistan|Pakistani;Pakistanis|Islamabad|Aiwan-e-Sadr|Islamic Republic of Pakistan
  Palau|Palauan;Palauans|Ngerulmud
  Palestine|Palestinian;Palestinians|Ramallah|Muqata;Mukataa|State of Palestine;Palestinian Authority;Palestinian National Authority;Palestinian territories;Palestinian Territories
  Panama|Panamanian;Panamanians|Panama City|Palacio de las Garzas
  Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby||PNG;P.N.G.
  Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|Palacio de López;Palacio de Lopez
  Peru|Peruvian;Peruvians|Lima|Casa de Pizarro
  Philippines|Philippine;Filipino;Filipinos;Filipina;Filipinas|Manila|Malacañang;Malacanang;Malacañan;Malacañang Palace;Malacanang Palace|Republic of the Philippines
  Poland|Polish;Pole;Poles|Warsaw
  Portugal|Portuguese|Lisbon
  Qatar|Qatari;Qataris|Doha
  Republic of the Congo|Congolese|Brazzaville||Republic of Congo;Congo-Brazzaville;Congo Republic
  Romania|Romanian;Romanians|Bucharest|Cotroceni;Cotroceni Palace;Victoria Palace
  Russia|Russian;Russians|Moscow|Kremlin|Russian Federation
  Rwanda|Rwandan;Rwandans|Kigali|Urugwiro;Urugwiro Village
  Saint Kitts and Nevis|Kittitian;Kittitians;Nevisian;Nevisians|Basseterre||St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;St Kitts;Saint Kitts
  Saint Lucia|Saint Lucian;Saint Lucians;St. Lucian;St. Lucians;St Lucian;St Lucians|Castries||St. Lucia;St Lucia
  Saint Vincent and the Grenadines|Vincentian;Vincentians|Kingstown||St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent;St Vincent;Saint Vincent
  Samoa|Samoan;Samoans|Apia||Western Samoa
  San Marino|Sammarinese;San Marinese|San Marino;City of San Marino
  Sao Tome and Principe|Sao Tomean;Sao Tomeans;São Toméan;São Toméans;Santomean;Santomeans|Sao Tome;São Tomé||São Tomé and Príncipe;São Tomé and Principe;São Tomé e Príncipe
  Saudi Arabia|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|Al-Yamamah Palace|Kingdom of Saudi Arabia;KSA
  Scotland|Scottish;Scot;Scots;Scotsman;Scotsmen;Scotswoman;Scotswomen|Edinburgh|Bute House;St Andrew's House;St. Andrew's House
  Senegal|Senegalese|Dakar
  Serbia|Serbian;Serbians;Serb;Serbs|Belgrade|Andrićev Venac;Andricev Venac|Republic of Serbia
  Seychelles|Seychellois;Seychelloise
  Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown
  Singapore|Singaporean;Singaporeans|Singapore|Istana|Republic of Singapore
  Slovakia|Slovak;Slovaks;Slovakian;Slovakians|Bratislava||Slovak Republic
  Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
  Solomon Islands|Solomon Islander;Solomon Islanders|Honiara||Solomons
  Somalia|Somali;Somalis;Somalian;Somalians|Mogadishu|Villa Somalia
  South Africa|South African;South Africans|Pretoria;Cape Town;Bloemfontein|Union Buildings;Tuynhuys;Mahlamba Ndlopfu|RSA
  South Korea|South Korean;South Koreans;Korean;Koreans|Seoul|Blue House;Cheong Wa Dae;Yongsan|Republic of Korea;ROK;R.O.K.;S. Korea;S Korea
  South Sudan|South Sudanese|Juba
  Spain|Spanish;Spaniard;Spaniards|Madrid|Moncloa;La Moncloa;Moncloa Palace|Kingdom of Spain
  Sri Lanka|Sri Lankan;Sri Lankans|Colombo;Sri Jayawardenepura Kotte|Temple Trees|Ceylon
  Sudan|Sudanese|Khartoum||Republic of Sudan;Republic of the Sudan
  Suriname|Surinamese|Paramaribo||Surinam
  Sweden|Swedish;Swede;Swedes|Stockholm|Rosenbad
  Switzerland|Swiss|Bern;Berne||Swiss Confederation
  Syria|Syrian;Syrians|Damascus||Syrian Arab Republic
  Taiwan|Taiwanese|Taipei||Republic of China;R.O.C.;Chinese Taipei
  Tajikistan|Tajik;Tajiks;Tajikistani;Tajikistanis|Dushanbe
  Tanzania|Tanzanian;Tanzanians|Dodoma|Ikulu|United Republic of Tanzania
  Thailand|Thai;Thais|Bangkok||Kingdom of Thailand
  Timor-Leste|Timorese;East Timorese|Dili||East Timor;Timor Leste
  Togo|Togolese|Lome;Lomé
  Tonga|Tongan;Tongans|Nuku'alofa;Nukualofa||Kingdom of Tonga
  Trinidad and Tobago|Trinidadian;Trinidadians;Tobagonian;Tobagonians|Port of Spain;Port-of-Spain||Trinidad & Tobago;Trinidad
  Tunisia|Tunisian;Tunisians|Tunis|Carthage Palace
  Turkey|Turkish;Turk;Turks|Ankara|Beştepe;Bestepe|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye
  Turkmenistan|Turkmen;Turkmens;Turkmenistani;Turkmenistanis|Ashgabat;Ashkhabad
  Tuvalu|Tuvaluan;Tuvaluans|Funafuti
  Uganda|Ugandan;Ugandans|Kampala
  Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|Bankova;Mariinskyi Palace
  United Arab Emirates|Emirati;Emiratis|Abu Dhabi|Qasr Al Watan|UAE;U.A.E.
  United Kingdom|British;Briton;Britons|London|Downing Street;10 Downing Street;No 10;Number 10;Number Ten;Whitehall|UK;U.K.;Britain;Great Britain
  United States|American;Americans|Washington;Washington DC;Washington D.C.|White House|US;U.S.;USA;U.S.A.;America;United States of America
  Uruguay|Uruguayan;Uruguayans|Montevideo|Torre Ejecutiva
  Uzbekistan|Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent
  Vanuatu|Ni-Vanuatu;Vanuatuan;Vanuatuans|Port Vila
  Vatican|Vatican|Vatican City|Holy See|Vatican City State
  Venezuela|Venezuelan;Venezuelans|Caracas|Miraflores;Miraflores Palace|Bolivarian Republic of Venezuela
  Vietnam|Vietnamese|Hanoi;Ha Noi||Viet Nam;Socialist Republic of Vietnam
  Wales|Welsh;Welshman;Welshmen;Welshwoman;Welshwomen|Cardiff|Cathays Park
  Yemen|Yemeni;Yemenis|Sanaa;Sana'a||Republic of Yemen
  Zambia|Zambian;Zambians|Lusaka
  Zimbabwe|Zimbabwean;Zimbabweans|Harare
`)

/** One country a line: name | adjectives | capitals | seats | other names, each set apart by semicolons. */
function list(lines: string): readonly Country[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...fields] = line.trim().split('|')
      const [adjectives, capitals, seats, also] = [0, 1, 2, 3].map((at) =>
        (fields[at] ?? '').split(';').filter((word) => word !== ''),
      )
      return {
        name,
        adjectives: adjectives ?? [],
        capitals: capitals ?? [],
        seats: seats ?? [],
        also: also ?? [],
      }
    })
}
