/**
 * First names, and last names that are something else too: what tells a person from a body.
 *
 * @module
 */
import { list } from './closed-class.ts'

/**
 * First names of women that are hardly ever anything else.
 *
 * The most frequent names of people born since 1940 in the English-speaking countries (the statistics of the US Social
 * Security Administration and the UK Office for National Statistics agree on most), and names that world news holds
 * often. Left out is what is a word, a month, a place or mostly a last name as well (Will, May, Jordan, Victoria, Lee).
 */
export const WOMEN_NAMES: ReadonlySet<string> =
  list(`abigail adriana aisha alexandra alice alina alison allison amanda amy ana angela anita ann anna anne annette
  barbara beatrice bernadette beth betsy betty beverly bonnie brenda bridget caitlin carla carly carmen carol caroline
  carolyn catherine cecilia cheryl chloe christina christine cindy claire clara claudia cynthia dana daniela danielle
  debbie deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen
  emily emma erica erin esther eva fatima fiona frances francesca gillian gloria hannah harriet heather heidi helen
  helena hillary ida ilse ingrid irene isabel isabella ivana ivanka jacqueline jane janet janice jenna jennifer
  jessica jill joan joanna joanne josie judith julia julie juliet kamala karen kate katherine kathleen kathryn kathy
  katie katrina kellyanne kimberly kirsten kristen lara laura lauren leah lena linda lisa lori lorraine louise lucia
  lucy margaret maria marie marilyn marjorie marlene martha mary maureen maya megan megyn melanie melissa michelle
  molly monica nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora olena olga olivia pamela
  patricia patti paula pauline petra phyllis priya rachel rebecca rita rosemary ruth sally samantha sandra sara
  sarah sharon sheila shirley silvia sonia sophie stella stephanie susan susana suzanne svetlana sylvia tammy tara
  tatiana teresa theresa tina ursula valerie vanessa vera veronica viktoria wendy yasmin yulia yvonne zoe`)

/** First names of men, gathered like those of women. */
export const MEN_NAMES: ReadonlySet<string> =
  list(`aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto alec alejandro alexander alexei alfred ali amir
  anders andre andreas andrei andrew andrzej andy anthony antoine anton antonio arnold arthur barack barry bashar
  ben benjamin bernard bernie bill bob bobby boris brad bradley brandon brendan brendon bret brett brian bruce bryan
  caleb cameron carl carlos charles charlie christoph christopher chuck clarence clint colin connor curtis dan
  daniel danny darrell darren dave david dennis derek derrick dick diego dmitri dmitry dmytro dominic don donald
  doug douglas duncan dylan ed eddie edgar eduardo edward edwin eli elijah emmanuel eric erik ernest ethan eugene
  evan felipe felix fernando francesco francis francisco francois frank franz fred freddie frederick friedrich
  gabriel gareth gary gavin geoff geoffrey george gerald geraldo gerard gerardo gil giovanni giuseppe glenn gordon
  graham greg gregory guillermo gustavo hamid hank hans harold harry harvey hassan hector heinrich henri henry
  herbert howard hugh hussein ian ibrahim igor isaac ivan jack jacob jacques jake james jared jason javier jeb jeff
  jeffrey jens jeremy jerry jim jimmy joe johann johannes john johnny jon jonathan jorge jose joseph josh joshua
  juan julian justin karim karl keith ken kenneth kevin khalid klaus kurt kyle kyrylo larry lars laurence lawrence
  leo leon leonard leonardo liam lionel louis luca lucas luis luiz luke magnus mahmoud mahmud malcolm manuel marc
  marco marcus mario mark martin mateo matt matteo matthew mehmet mervyn michael michel miguel mikael mike mikhail
  mitch mitt mohamed mohammad mohammed moshe muhammad mustafa mykhailo nate nathan nathaniel neil nicholas nick
  nicolas nigel nikolai noah oleg oleksandr oliver omar oscar osman owen pablo pascal patrick paul pavel pedro pete
  peter phil philip philippe phillip pierre piotr rafael raj rajesh ralph ramon ravi ray raymond reginald reza
  ricardo richard rick rob robert roberto rodrigo roger roland ron ronald ronnie roy rudolph rudy russell ryan samir
  samuel scott sean sebastian sergei sergey shinzo simon stanley stefan stephen steve steven stuart sunil ted
  terence theo theodore thomas tim timothy toby todd tom tomas tommy tony trevor tyler victor viktor vincent virgil
  vitali vladimir volker volodymyr walter wayne wilhelm william willy wladimir yuri yusuf yves zachary`)

/** With one of these in front, two capitalised words are a person and no body. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...WOMEN_NAMES,
  ...MEN_NAMES,
  ...list(`alex andrea ashley chris evelyn jackie jamie jan jean kim leslie lindsay lindsey marion nikita sam
  shannon stacey tracy vivian`),
])

/** First names that are words too: at the start of a sentence they are a name before another, as “Recent” is not. */
export const WORD_NAMES: ReadonlySet<string> =
  list(`art chase chip drew gene grace grant guy hope jay joy mark may max pat penny rich
  rose rush rusty sandy skip sue will`)

/** First names that are countries, capitals, months or offices too: a name after a title (“Mayor Jordan Roe”). */
export const PLACE_NAMES: ReadonlySet<string> = list(
  `april august chad dean georgia israel jan jordan june kenya london may paris`,
)

/** Last names that are offices, bodies, texts, countries, months or adverbs too. */
export const LAST_NAMES: ReadonlySet<string> =
  list(`august bank berlin bishop board cardinal chad champion church constable dean driver duke earl england english
  farmer france french german guard head holland house ireland israel jordan judge justice king lima london long lord
  major march marine marshal may miner nurse paris pilot poll pope post priest prince queen ranger record rector sailor
  singer son spain teacher temple trainer trooper wales warden washington welsh white wing`)

/** Short forms that do not begin the long one, and the long one. */
export const SHORT_NAMES: ReadonlySet<string> =
  list(`al=albert bill=william billy=william bob=robert chuck=charles dick=richard ed=edward harry=henry jack=john
  jim=james jimmy=james joe=joseph kate=catherine larry=lawrence liz=elizabeth mike=michael steve=stephen ted=edward
  tom=thomas tony=anthony`)
