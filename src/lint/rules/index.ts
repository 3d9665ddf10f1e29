import type { Rule } from '../types.ts'
import { aboutThem } from './about-them.ts'
import { announcement } from './announcement.ts'
import { askFirst } from './ask-first.ts'
import { bareLink } from './bare-link.ts'
import { booking } from './booking.ts'
import { contribute } from './contribute.ts'
import { customerHunt } from './customer-hunt.ts'
import { defaultText } from './default-text.ts'
import { discount } from './discount.ts'
import { duplicate } from './duplicate.ts'
import { emojiRow } from './emoji-row.ts'
import { flattery } from './flattery.ts'
import { greetByName } from './greet-by-name.ts'
import { hollowPhrase } from './hollow-phrase.ts'
import { jobOffer } from './job-offer.ts'
import { language } from './language.ts'
import { pitch } from './pitch.ts'
import { placeholder } from './placeholder.ts'
import { productNews } from './product-news.ts'
import { sayWho } from './say-who.ts'
import { sayWhy } from './say-why.ts'
import { shouting } from './shouting.ts'
import { tooLong } from './too-long.ts'
import { wrongName } from './wrong-name.ts'

/** Every rule, in the order in which `rules` lists them. */
export const rules: readonly Rule[] = [
  sayWho,
  sayWhy,
  aboutThem,
  defaultText,
  placeholder,
  wrongName,
  greetByName,
  hollowPhrase,
  flattery,
  pitch,
  discount,
  booking,
  jobOffer,
  askFirst,
  tooLong,
  shouting,
  emojiRow,
  duplicate,
  language,
  productNews,
  announcement,
  customerHunt,
  bareLink,
  contribute,
]
