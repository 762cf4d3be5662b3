/**
 * Bodies, news agencies and outlets, with the other names news gives them.
 *
 * @module
 */

/**
 * A body and its other names. Strings are cased as printed, with straight apostrophes. Spellings that follow a rule
 * (“I.M.F.”, “Nato”, “The …”, “… News”) are made in `gazetteer.ts`.
 */
export type NamedBody = { readonly name: string; readonly also: readonly string[] }

/**
 * International and multinational bodies: of states, of the UN system, courts, aid and rights groups, and
 * governing bodies of sport. UN bodies are named apart from the United Nations itself.
 *
 * Left out: common nouns (“the alliance”), cities that stand for a body (“Brussels”), national agencies,
 * companies, armed groups and parties, and abbreviations with a common other reading (“EC”, “FSB”, “PIF”),
 * and bare “Security Council” and “General Assembly”, which states have too.
 * “ICC” is the court alone; the chamber of commerce and the cricket council go by their full names.
 */
export const BODIES: readonly NamedBody[] = list(`
  United Nations|UN|UNO
  UN Security Council|UNSC
  UN General Assembly|UNGA
  UN Human Rights Council|UNHRC
  UN Human Rights Office|UN human rights office|OHCHR|Office of the United Nations High Commissioner for Human Rights
  UN Refugee Agency|UN refugee agency|UNHCR|United Nations High Commissioner for Refugees
  UNICEF|UN Children's Fund
  UNESCO|United Nations Educational Scientific and Cultural Organization
  UNRWA|United Nations Relief and Works Agency
  World Food Programme|World Food Program|WFP
  Food and Agriculture Organization|FAO
  World Health Organization|WHO
  International Labour Organization|International Labor Organization|ILO
  International Organization for Migration|IOM
  International Maritime Organization|IMO
  World Meteorological Organization|WMO
  Intergovernmental Panel on Climate Change|IPCC
  International Atomic Energy Agency|IAEA
  Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
  International Monetary Fund|IMF
  World Bank|World Bank Group
  World Trade Organization|WTO
  Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
  OPEC|Organization of the Petroleum Exporting Countries
  OPEC+|Opec+
  International Energy Agency|IEA
  Asian Development Bank|ADB
  African Development Bank|AfDB
  International Court of Justice|ICJ|World Court
  International Criminal Court|ICC
  European Court of Human Rights|ECHR|ECtHR
  European Court of Justice|Court of Justice of the European Union|ECJ|CJEU
  Interpol|INTERPOL
  Europol|EUROPOL
  Frontex|European Border and Coast Guard Agency
  NATO|North Atlantic Treaty Organization|North Atlantic Alliance
  Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE
  European Union|EU
  European Commission|EU Commission
  European Parliament|EU Parliament
  European Council|EU Council
  European Central Bank|ECB
  European Medicines Agency|EMA
  European Centre for Disease Prevention and Control|ECDC
  Eurostat
  Council of Europe
  European Space Agency|ESA
  CERN|European Organization for Nuclear Research
  Commonwealth of Nations
  Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
  African Union|AU
  Africa CDC|Africa Centres for Disease Control and Prevention
  Economic Community of West African States|ECOWAS
  Arab League|League of Arab States
  Gulf Cooperation Council|GCC
  Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
  ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
  Organization of American States|OAS
  G7|G-7|Group of Seven
  G20|G-20|Group of 20|Group of Twenty
  BRICS
  International Committee of the Red Cross|ICRC
  Red Cross|International Red Cross
  Red Crescent
  International Federation of Red Cross and Red Crescent Societies|IFRC
  Médecins Sans Frontières|Medecins Sans Frontieres|Médecins sans Frontières|Doctors Without Borders|MSF
  Amnesty International|Amnesty
  Human Rights Watch|HRW
  Reporters Without Borders|Reporters sans frontières|Reporters Sans Frontières|Reporters Sans Frontieres|RSF
  Committee to Protect Journalists|CPJ
  Transparency International
  International Crisis Group|Crisis Group
  International Rescue Committee|IRC
  Norwegian Refugee Council
  Save the Children
  Oxfam|Oxfam International
  Syrian Observatory for Human Rights|SOHR
  International Institute for Strategic Studies|IISS
  Stockholm International Peace Research Institute|SIPRI
  Chatham House
  Bellingcat
  Greenpeace|Greenpeace International
  World Wildlife Fund|World Wide Fund for Nature|WWF
  Extinction Rebellion
  Nobel Committee|Norwegian Nobel Committee
  FIFA
  UEFA
  International Olympic Committee|IOC
  World Anti-Doping Agency|WADA
  Court of Arbitration for Sport|CAS
  World Athletics|IAAF|International Association of Athletics Federations
  International Cricket Council
  FIA|International Automobile Federation|Fédération Internationale de l'Automobile
`)

/**
 * News agencies, as credited in a byline or named in “told …”.
 *
 * Left out: bare abbreviations and names that are mostly something else (“AA”, “Mehr”, “Petra”, “Beta”,
 * “Trend”), and broadcasters and papers, which are in {@link OUTLETS}. “AP”, “PA”, “RIA” and other
 * short forms are kept and have to be matched with their capitals. An agency that bylines are read for has the
 * name that it has there (`text/words/agencies.ts`).
 */
export const AGENCIES: readonly NamedBody[] = list(`
  AAP|Australian Associated Press
  AFP|Agence France-Presse|Agence France Presse
  Anadolu Agency|Anadolu|Anadolu Ajansi|Anadolu Ajansı
  ANP|Algemeen Nederlands Persbureau
  ANSA|Ansa
  APA|Austria Press Agency|Austria Presse Agentur
  ANI|Asian News International
  AP|Associated Press
  Belga
  BelTA|BELTA|Belta
  Bernama
  Bloomberg
  Canadian Press
  CNA|Central News Agency
  CTK|ČTK|Czech News Agency
  dpa|DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur
  EFE
  Fars
  Interfax
  Interfax-Ukraine|Interfax Ukraine
  IRNA|Irna|Islamic Republic News Agency
  ISNA|Isna|Iranian Students' News Agency|Iranian Students News Agency
  Jiji|Jiji Press
  KCNA|Korean Central News Agency
  Kyodo
  Lusa|LUSA
  MTI|Hungarian News Agency
  NTB|Norsk Telegrambyrå
  PA|PA Media|Press Association|PA news agency
  PAP|Polish Press Agency|Polska Agencja Prasowa
  PTI|Press Trust of India
  Reuters|Thomson Reuters
  RIA Novosti|RIA|Ria Novosti|RIA-Novosti
  Ritzau
  SANA|Syrian Arab News Agency
  Saudi Press Agency|SPA
  Sputnik
  STT|Finnish News Agency
  Tasnim
  TASS|Tass|ITAR-TASS|Itar-Tass|Itar-TASS
  TT|Tidningarnas Telegrambyrå
  Ukrinform
  UNIAN|Unian
  UPI|United Press International
  Wafa|WAFA|Palestine News Agency|Palestinian News Agency
  Xinhua
  Yonhap
`)

/**
 * News outlets: broadcasters, papers, magazines and sites from every inhabited continent.
 *
 * Left out: agencies ({@link AGENCIES}), programmes, social networks, and titles that are an ordinary word
 * without their article or country (“Time”, “Sun”, “Independent”, “Wired”, “Dawn”). Where papers in several
 * countries share a title, the title stands once.
 */
export const OUTLETS: readonly NamedBody[] = list(`
  ABC News|ABC
  Al Arabiya|Al-Arabiya
  Al Jazeera|Al-Jazeera|Al Jazeera English
  The Atlantic
  The Australian
  Australian Broadcasting Corporation|ABC News Australia|ABC Australia
  Axios
  BBC|British Broadcasting Corporation|BBC World Service|BBC Radio 4
  The Boston Globe
  CBC|Canadian Broadcasting Corporation|CBC/Radio-Canada|Radio-Canada
  CBS News|CBS
  Chicago Tribune
  China Daily
  CNBC
  CNN|Cable News Network|CNN International
  CTV News|CTV
  The Daily Beast
  Daily Mail|Mail on Sunday|MailOnline|Mail Online
  Der Spiegel|Spiegel
  Deutsche Welle|DW
  The Economist
  El País|El Pais
  ESPN
  Euronews|euronews
  Financial Times|FT
  Forbes
  Fox News|Fox News Channel
  France 24|FRANCE 24
  The Globe and Mail
  The Guardian|Guardian
  Haaretz
  The Hill
  The Hindu
  Hindustan Times
  HuffPost|The Huffington Post
  The Independent
  The Indian Express
  The Irish Times
  ITV|ITN
  The Japan Times
  The Jerusalem Post
  Kommersant
  The Kyiv Independent
  Kyiv Post|KyivPost
  Le Monde
  Los Angeles Times|LA Times|L.A. Times
  Meduza
  The Moscow Times
  MSNBC|MS NOW
  NBC News|NBC
  NDTV
  New York Post
  The New York Times|NYT|NYTimes
  The New Yorker
  Newsweek
  NHK|NHK World
  NPR|National Public Radio
  PBS|PBS NewsHour
  Politico|POLITICO
  ProPublica
  Radio France Internationale|RFI
  Radio Free Asia|RFA
  Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|RFE/RL
  RT|Russia Today
  RTÉ|RTE
  San Francisco Chronicle
  Sky News
  South China Morning Post|SCMP
  The Straits Times
  The Sun
  The Sunday Times
  The Sydney Morning Herald
  The Telegraph|The Daily Telegraph|Sunday Telegraph
  Time magazine|TIME magazine
  The Times|The Times of London
  The Times of India
  The Times of Israel
  USA Today|USA TODAY
  Voice of America|VOA
  The Wall Street Journal|WSJ
  The Washington Post|WaPo
  ZDF
`)

/** One body a line: its name, then what else it is called. */
function list(lines: string): readonly NamedBody[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...also] = line.trim().split('|')
      return { name, also }
    })
}
