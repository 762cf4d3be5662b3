/**
 * Bodies, news agencies and outlets, with the other names news gives them.
 *
 * @module
 */

/** A body and its other names. Strings are cased as printed, with straight apostrophes. */
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
  United Nations|UN|U.N.|UNO
  UN Security Council|UNSC
  UN General Assembly|UNGA
  UN Human Rights Council|UNHRC
  UN Human Rights Office|UN human rights office|OHCHR|Office of the United Nations High Commissioner for Human Rights
  UN Refugee Agency|UN refugee agency|UNHCR|United Nations High Commissioner for Refugees
  UNICEF|Unicef|UN Children's Fund
  UNESCO|Unesco|United Nations Educational Scientific and Cultural Organization
  UNRWA|Unrwa|United Nations Relief and Works Agency
  World Food Programme|World Food Program|WFP
  Food and Agriculture Organization|FAO
  World Health Organization|WHO|W.H.O.
  International Labour Organization|International Labor Organization|ILO
  International Organization for Migration|IOM
  International Maritime Organization|IMO
  World Meteorological Organization|WMO
  Intergovernmental Panel on Climate Change|IPCC
  International Atomic Energy Agency|IAEA|I.A.E.A.
  Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
  International Monetary Fund|IMF|I.M.F.
  World Bank|World Bank Group
  World Trade Organization|WTO|W.T.O.
  Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
  OPEC|Opec|O.P.E.C.|Organization of the Petroleum Exporting Countries
  OPEC+|Opec+
  International Energy Agency|IEA
  Asian Development Bank|ADB
  African Development Bank|AfDB
  International Court of Justice|ICJ|World Court
  International Criminal Court|ICC|I.C.C.
  European Court of Human Rights|ECHR|ECtHR
  European Court of Justice|Court of Justice of the European Union|ECJ|CJEU
  Interpol|INTERPOL
  Europol|EUROPOL
  Frontex|European Border and Coast Guard Agency
  NATO|Nato|N.A.T.O.|North Atlantic Treaty Organization|North Atlantic Alliance
  Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE|O.S.C.E.
  European Union|EU|E.U.
  European Commission|EU Commission
  European Parliament|EU Parliament
  European Council|EU Council
  European Central Bank|ECB|E.C.B.
  European Medicines Agency|EMA
  European Centre for Disease Prevention and Control|ECDC
  Eurostat
  Council of Europe
  European Space Agency|ESA
  CERN|Cern|European Organization for Nuclear Research
  Commonwealth of Nations
  Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
  African Union|AU|A.U.
  Africa CDC|Africa Centres for Disease Control and Prevention
  Economic Community of West African States|ECOWAS|Ecowas
  Arab League|League of Arab States
  Gulf Cooperation Council|GCC
  Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
  ASEAN|Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
  Organization of American States|OAS
  G7|G-7|Group of Seven
  G20|G-20|Group of 20|Group of Twenty
  BRICS|Brics
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
  FIFA|Fifa
  UEFA|Uefa
  International Olympic Committee|IOC
  World Anti-Doping Agency|WADA|Wada
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
 * short forms are kept and have to be matched with their capitals.
 */
export const AGENCIES: readonly NamedBody[] = list(`
  AAP|Australian Associated Press
  Agence France-Presse|AFP|Agence France Presse
  Anadolu Agency|Anadolu|Anadolu Ajansi|Anadolu Ajansı
  ANP|Algemeen Nederlands Persbureau
  ANSA|Ansa
  APA|Austria Press Agency|Austria Presse Agentur
  Asian News International|ANI
  Associated Press|AP|The Associated Press|A.P.
  Belga|Belga News Agency
  BelTA|BELTA|Belta
  Bernama
  Bloomberg|Bloomberg News
  Canadian Press|The Canadian Press
  Central News Agency|CNA
  CTK|ČTK|Czech News Agency
  dpa|DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur
  EFE
  Fars|Fars News Agency
  Interfax
  Interfax-Ukraine|Interfax Ukraine
  IRNA|Irna|Islamic Republic News Agency
  ISNA|Isna|Iranian Students' News Agency|Iranian Students News Agency
  Jiji Press|Jiji
  KCNA|Korean Central News Agency
  Kyodo|Kyodo News
  Lusa|LUSA
  MTI|Hungarian News Agency
  NTB|Norsk Telegrambyrå
  PA|PA Media|Press Association|PA news agency
  PAP|Polish Press Agency|Polska Agencja Prasowa
  Press Trust of India|PTI
  Reuters|Thomson Reuters|Reuters News Agency
  RIA Novosti|RIA|Ria Novosti|RIA-Novosti
  Ritzau
  SANA|Syrian Arab News Agency
  Saudi Press Agency|SPA
  Sputnik|Sputnik News
  STT|Finnish News Agency
  Tasnim|Tasnim News Agency
  TASS|Tass|ITAR-TASS|Itar-Tass|Itar-TASS
  TT|TT News Agency|Tidningarnas Telegrambyrå
  Ukrinform
  UNIAN|Unian
  UPI|United Press International
  Wafa|WAFA|Palestine News Agency|Palestinian News Agency
  Xinhua|Xinhua News Agency
  Yonhap|Yonhap News Agency
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
  BBC|BBC News|British Broadcasting Corporation|BBC World Service|BBC Radio 4
  The Boston Globe
  CBC|CBC News|Canadian Broadcasting Corporation|CBC/Radio-Canada|Radio-Canada
  CBS News|CBS
  Chicago Tribune|The Chicago Tribune
  China Daily
  CNBC
  CNN|Cable News Network|CNN International
  CTV News|CTV
  The Daily Beast
  Daily Mail|The Daily Mail|Mail on Sunday|MailOnline|Mail Online
  Der Spiegel|Spiegel
  Deutsche Welle|DW|DW News
  The Economist
  El País|El Pais
  ESPN
  Euronews|euronews
  Financial Times|The Financial Times|FT
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
  ITV|ITV News|ITN
  The Japan Times
  The Jerusalem Post
  Kommersant
  The Kyiv Independent
  Kyiv Post|KyivPost
  Le Monde
  Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times
  Meduza
  The Moscow Times
  MSNBC|MS NOW
  NBC News|NBC
  NDTV
  New York Post|The New York Post
  The New York Times|NYT|NYTimes
  The New Yorker
  Newsweek
  NHK|NHK World
  NPR|National Public Radio
  PBS|PBS NewsHour|PBS News
  Politico|POLITICO
  ProPublica
  Radio France Internationale|RFI
  Radio Free Asia|RFA
  Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|RFE/RL
  RT|Russia Today
  RTÉ|RTE|RTÉ News|RTE News
  San Francisco Chronicle|The San Francisco Chronicle
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
