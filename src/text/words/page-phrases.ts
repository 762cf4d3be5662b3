/**
 * Phrases of web pages that are not part of any report, in lower case, one a line.
 * A phrase stands for a run of whole words; `#` stands for a number.
 */

const phrases = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A short line that opens with one of these heads a list of other things: the report is over or pauses. */
export const SECTION_LABELS = phrases(`
  related
  more on
  more from
  more in
  more about
  more stories
  more news
  more to read
  also on
  also see
  also read
  see also
  read also
  read next
  read this next
  must read
  up next
  next up
  what to read next
  next article
  previous article
  next post
  previous post
  next story
  previous story
  you may also like
  you may like
  you might also like
  you might like
  you may also be interested
  recommended
  trending
  most popular
  most read
  most viewed
  most shared
  most recent
  popular now
  popular stories
  popular posts
  latest news
  latest stories
  latest from
  latest headlines
  breaking news
  recent posts
  recent comments
  recent news
  recent stories
  top stories
  top video
  top videos
  top news
  top headlines
  other stories
  other news
  in other news
  editor's picks
  editors' picks
  our picks
  don't miss
  in case you missed it
  around the web
  from our partners
  sponsored
  promoted
  about the author
  about the authors
  about this article
  written by
  authors
  tags
  tagged
  filed under
  topics
  categories
  category
  keywords
  posted in
  share this
  share on
  share via
  share story
  share article
  like this
  follow us
  follow on
  stay connected
  stay updated
  keep up to date
  stay up to date
  newsletter
  newsletters
  sign up
  subscribe
  get the latest
  log in
  sign in
  contact us
  about us
  site map
  privacy policy
  privacy notice
  terms of use
  terms of service
  terms and conditions
  cookie policy
  advertise
  ad choices
  adchoices
  disclaimer
  reprints
  report error
`)

/** A short line that opens with one of these heads what readers wrote: the report is over. */
export const COMMENT_LABELS = phrases(`
  # comments
  # comment
  # response to
  # responses
  # thoughts on
  # thought on
  # replies
  comments
  comment
  top rated comments
  reader comments
  readers' comments
  view comments
  show comments
  loading comments
  leave a reply
  leave a comment
  leave comment
  post a comment
  add a comment
  write a comment
  write a response
  join the conversation
  join the discussion
  no comments yet
  have your say
  you must be logged in
  you must log in
  what do you think
  tell us what you think
  discussion
`)

/** What stands near readers' comments. */
export const COMMENT_TRACES = phrases(`
  says
  said on
  reply
  logged in
  log in to
  your email address
  thumbs up
  upvote
  likes
  score #
  # hours ago
  # days ago
  # months ago
  comments are closed
  moderated
`)

/** A line that holds one of these and speaks to its visitor is the page's own voice. */
export const NOTICES = phrases(`
  use cookies
  uses cookies
  use of cookies
  cookie policy
  cookie settings
  cookie preferences
  cookies on our
  newsletters may contain
  trust principles
  external linking
  not responsible for the content
  external sites
  articles left
  consider subscribing
  support makes
  privacy policy
  privacy notice
  terms of use
  terms of service
  terms and conditions
  user agreement
  community guidelines
  submission guidelines
  rights reserved
  may not be reproduced
  may not be published
  sign up
  sign in
  subscribe to
  subscribe now
  subscribe today
  subscribe here
  unsubscribe
  become a member
  already a member
  already a subscriber
  for subscribers
  subscribers only
  your limit of
  already have an account
  create an account
  create a free account
  log in
  logged in
  free trial
  free newsletter
  our newsletter
  email newsletter
  your inbox
  your email
  email address
  e-mail newsletters
  news alerts
  push notifications
  download our app
  download the app
  get the app
  unlimited access
  read the full story
  read the full article
  continue reading
  click here
  click to share
  click on the link
  opens in new window
  open in a new window
  external links
  media playback is unsupported
  enable javascript
  your browser
  affiliate commission
  affiliate links
  earn a commission
  small commission
  letters to the editor
  follow us
  follow me on
  follow him on
  follow her on
  follow them on
  like us on
  join us on
  share this
  share your
  tell us what you think
  send us
  contact us
  let us know
  news tip
  have a tip
  send tips
  support our journalism
  support us
  donate to
  make a donation
  advertise with us
  story continues below
  article continues
  continues after
  scroll down
  skip to content
  skip to main
  watch live
  listen to this article
  this slideshow
  view gallery
  back to gallery
  reduce spam
  this website
  this site uses
`)

/** A line that opens with one of these names who worked on a report. */
export const CREDIT_OPENINGS = phrases(`
  provided by
  additional reporting by
  reporting by
  editing by
  edited by
  writing by
  researched by
  compiled by
  with inputs from
  with agency inputs
  inputs from agencies
  from wire reports
`)

/** A line with one of these tells where the text comes from, whoever it speaks to. */
export const CREDIT_PHRASES = phrases(`
  contributed to this report
  contributed to this story
  contributed to this article
  contributed reporting
  originally published
  originally appeared
  article first appeared
  story first appeared
  first appeared on
  first published on
  this article was first published
  this article was reprinted
  republished with permission
  republished from
  published in partnership
  under a creative commons
  this story has been updated
  this article has been updated
  this is a developing story
  this is a breaking news story
  story is being updated
  article was amended
  article was corrected
  not been edited by
  this material may not be
  agencies contributed
`)

/** A short line that ends in one of these tells the same. */
export const CREDIT_ENDINGS = phrases(`
  and news agencies
  and agencies
  and wire reports
  wire services
`)

/** Photo and video captions: a line that holds one of these, at its start or its end, is one. */
export const CAPTION_OPENINGS = phrases(`
  photo
  photos
  photo by
  photograph
  photograph by
  photo credit
  picture
  pictured
  pic
  image
  image caption
  image copyright
  image credit
  image source
  images
  media caption
  video
  caption
  credit
  courtesy of
  courtesy
  handout
  file
  file photo
  illustration
  screenshot
  gallery
  graphic
  watch
  listen
  in this photo
  in this image
  in this picture
  in this handout
`)

export const CAPTION_MARKS = phrases(`
  file photo
  file image
  file picture
  handout photo
  undated photo
  photo by
  photo credit
  image credit
  photo courtesy
  courtesy photo
  submitted photo
  contributed photo
  getty images
  ap photo
  afp photo
  reuters photo
  reuters file
  poses for a photo
  pose for a photo
  editorial use only
  stock photo
  shutterstock
  istock
  wikimedia commons
`)

/** One-word and two-word lines of menus, share bars and players. */
export const PAGE_LABELS: ReadonlySet<string> = new Set(
  phrases(`
  advertisement
  advert
  ad
  ads
  home
  menu
  search
  close
  skip
  print
  email
  e-mail
  copy link
  copied
  tweet
  pin
  pin it
  share
  save
  buffer
  facebook
  twitter
  x
  instagram
  linkedin
  pinterest
  reddit
  whatsapp
  telegram
  messenger
  flipboard
  pocket
  tumblr
  youtube
  snapchat
  rss
  google
  video
  videos
  photos
  gallery
  live
  play
  pause
  mute
  next
  prev
  previous
  back
  more
  read more
  continue reading
  show more
  load more
  view all
  see all
  learn more
  subscribe
  sign in
  log in
  login
  register
  donate
  contact
  about
  jobs
  careers
  help
  faq
  terms
  privacy
  comments
  comment
  guides
  deals
  news
  politics
  world
  business
  sport
  sports
  opinion
  culture
  technology
  tech
  science
  health
  entertainment
  lifestyle
  travel
  weather
  local
  national
  international
  europe
  africa
  asia
  middle east
  americas
  latin america
  highlights
  editorial
  analysis
  features
  explainers
  breaking
  latest
  updates
  top stories
  related
  tags
  correction
  `),
)
