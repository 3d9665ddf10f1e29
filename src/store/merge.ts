import { moveTies } from './merge-ties.ts'
import { references } from './references.ts'
import { change, type Store } from './store.ts'
import { settleInvitations } from './ties.ts'

/**
 * Makes everything that names the person `from` name `to`; then nothing names `from` any more. What both have stays
 * once, with the better-known day. The row of `from` itself stays.
 */
export function moveRows(store: Store, from: number, to: number, today: string): void {
  moveTies(store, from, to)
  for (const sql of combinations) change(store, sql, { from, to })
  for (const { table, column } of references(store)) {
    change(store, `UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE "${column}" = ?`, to, from)
    change(store, `DELETE FROM "${table}" WHERE "${column}" = ?`, from)
  }
  for (const sql of doubles) change(store, sql, { to })
  settleInvitations(store, to, today)
}

/** What names a person by a text; and of rows that only one of the two can keep: the earlier day, and the text that there is. */
const combinations = [
  "UPDATE plan_item SET subject = 'p' || cast(@to AS INTEGER) WHERE subject = 'p' || cast(@from AS INTEGER)",
  `UPDATE follow SET since = (SELECT min(since) FROM follow WHERE person IN (@from, @to))
    WHERE person = @to AND EXISTS (SELECT 1 FROM follow WHERE person = @from)`,
  `UPDATE endorsement SET given_on = min(coalesce(endorsement.given_on, twin.given_on),
      coalesce(twin.given_on, endorsement.given_on))
    FROM endorsement twin WHERE endorsement.person = @to AND twin.person = @from
      AND twin.direction = endorsement.direction AND twin.skill = endorsement.skill`,
  `UPDATE recommendation SET text = coalesce(recommendation.text, twin.text),
      visible = max(recommendation.visible, twin.visible)
    FROM recommendation twin WHERE recommendation.person = @to AND twin.person = @from
      AND twin.direction = recommendation.direction AND twin.given_on = recommendation.given_on`,
]

/** What came to be there twice; of invitations the one that the user answered stays. */
const doubles = [
  `DELETE FROM invitation WHERE person = @to AND EXISTS (SELECT 1 FROM invitation twin
    WHERE twin.person = invitation.person AND twin.direction = invitation.direction
      AND twin.sent_on IS invitation.sent_on AND twin.message IS invitation.message
      AND (twin.inferred, twin.asked_on IS NULL, twin.id)
        < (invitation.inferred, invitation.asked_on IS NULL, invitation.id))`,
  `DELETE FROM message WHERE person = @to AND EXISTS (SELECT 1 FROM message twin
    WHERE twin.person = message.person AND twin.conversation = message.conversation
      AND twin.sent_at = message.sent_at AND twin.fingerprint = message.fingerprint AND twin.id < message.id)`,
  `DELETE FROM meeting WHERE person = @to AND EXISTS (SELECT 1 FROM meeting twin
    WHERE twin.person = meeting.person AND twin.event = meeting.event
      AND (meeting.met_on IS NULL OR twin.met_on = meeting.met_on)
      AND (twin.met_on IS NULL, twin.id) < (meeting.met_on IS NULL, meeting.id))`,
  `DELETE FROM recommendation WHERE person = @to AND given_on IS NULL AND EXISTS (SELECT 1 FROM recommendation twin
    WHERE twin.person = recommendation.person AND twin.direction = recommendation.direction
      AND twin.given_on IS NULL AND twin.text IS recommendation.text AND twin.id < recommendation.id)`,
]
