/**
 * News outlets that a line of their own or a credit line may name. Matching ignores case, so titles that are an ordinary
 * word (“Time”, “Scroll”) are left out: “updated to correct the time” names nobody.
 */
export const OUTLETS: readonly string[] = `
ABC News
Al Arabiya
Al Jazeera
Al-Monitor
Anadolu
Ars Technica
Axios
BBC
BBC News
BBC Sport
Business Insider
BuzzFeed News
CBC
CBC News
CBS News
CBS Sports
CNBC
CNN
CTV News
Daily Express
Daily Mail
Daily Mirror
Daily Sabah
Deccan Herald
Deutsche Welle
DW
El País
ESPN
Euronews
Evening Standard
Financial Times
Forbes
Fox News
France 24
Global News
Haaretz
Hindustan Times
HuffPost
i24NEWS
Kyiv Independent
Kyiv Post
Le Monde
Los Angeles Times
Meduza
Middle East Eye
MSNBC
NBC News
New Scientist
New York Post
Newsweek
NPR
PBS NewsHour
Politico
PolitiFact
ProPublica
Radio Free Europe
RFE/RL
RFI
RT
RTÉ
Scientific American
Sky News
Sky Sports
South China Morning Post
Spiegel International
TechCrunch
The Atlantic
The Conversation
The Daily Beast
The Economist
The Globe and Mail
The Guardian
The Hill
The Hindu
The Independent
The Indian Express
The Intercept
The Irish Times
The Jerusalem Post
The Kyiv Independent
The Moscow Times
The National
The New York Times
The New Yorker
The Straits Times
The Sun
The Telegraph
The Times
The Times of India
The Times of Israel
The Verge
The Wall Street Journal
The Washington Post
The Washington Times
Toronto Star
TRT World
USA Today
Vice News
Voice of America
VOA News
Vox
`
  .split('\n')
  .filter((name) => name !== '')
