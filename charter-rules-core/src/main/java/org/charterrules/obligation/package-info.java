/**
 * The kinds of obligation that charters lay on series of meetings, meetings, notices, actions, decisions and feedback.
 *
 * <p>An {@link org.charterrules.obligation.Obligation} is what one sentence of a rule lays on one subject, for example that a
 * meeting is booked 25 days ahead. Each kind is a record that holds the figures of the sentence and nothing of the case. It
 * judges itself in three-valued logic with partial knowledge: it says broken or kept as soon as what is known settles it,
 * and otherwise names the fields that would. One that only people's answers can judge is an
 * {@link org.charterrules.obligation.Asks} and says whom to ask what.
 *
 * <h2>Making a new kind</h2>
 *
 * <ol>
 *   <li>Write a public record here that implements {@code Obligation} or {@code Asks} for its type of subject, with a static
 *       method that takes the gaps of the sentence as text. It asks the case file what has happened
 *       ({@code hasHappened}, {@code isOver}, {@code isStillTime}) and never compares with the present itself.
 *   <li>If it has a figure, say what it implies and what it conflicts with; if it limits when a meeting can be, give its
 *       slot limits.
 *   <li>Give the statements it makes their words in {@code messages.properties} of the report package.
 *   <li>Put it under a theme in {@link org.charterrules.compare.Theme}.
 *   <li>Give it a sentence in {@code vocabulary.dsl} of the Drools module, and let {@code SentenceListTest} write the list of
 *       sentences anew.
 *   <li>Write a test of its verdicts. If a shipped charter uses it, write its judgement a second time, in another way, among the
 *       oracles in the tests of this module. If none does, add it to {@code JudgementsTest}. Let that test write down what it
 *       says, and read it.
 * </ol>
 *
 * <p>A kind that one application needs can stay there: it implements {@code Obligation} and gets a sentence by
 * {@code OwnSentences} of the Drools module.
 *
 * <h2>What kinds share, by task</h2>
 *
 * <dl>
 *   <dt>Whether there is anything to judge
 *   <dd>{@code Hindrance}: nobody invited, no start, no bank holidays. {@code AnyStatus}: an action of which it may not be
 *       known how far it has got.
 *   <dt>Who
 *   <dd>{@code Each}: participants one by one. {@code Attending}: whether somebody was there. {@code Presence},
 *       {@code Invitees} and {@code Representation}: whether somebody of some groups is invited, and
 *       {@link org.charterrules.obligation.Wanted} for those groups. {@code Concerned}: whom a meeting is about.
 *       {@code Agency}: whom a professional is there for. {@code DecisionTakers}: who took a decision.
 *   <dt>What was told to whom
 *   <dd>{@code Notices}: what can be said of one notice. {@code LiveNotices}: those that count before a meeting.
 *       {@code Matter} and {@code Telling}: what has to be told, item by item, and whether it was; {@code Topics},
 *       {@code Roles}, {@code Commitment} and {@code WhoComes}: such things. {@code Circulated} and {@code Circulation}: agenda
 *       and papers, version by version. {@code Outcome}: what came of telling one person. {@code Reach}: whom notices of a kind
 *       have reached. {@code Sent}: what was sent after a meeting. {@code Told}: news of an action. {@code Heard} and
 *       {@code FeedbackReplies}: answers to feedback. {@code Consents}: what may be shared about a person.
 *   <dt>By when
 *   <dd>{@code LeadTimes} and {@code TooShort}: so long before a meeting. {@code Deadline}: after an event. {@code Limit} and
 *       {@code FollowUpLimit}: by the next meeting. {@code Neighbours}: which meeting is the next, or the one before.
 *       {@code FirstDates} and {@code NoLater}: who heard first. {@code Since}: since when news is owed. {@code Rhythm}: again
 *       and again. {@code StatedTimes}: when people cannot come.
 *   <dt>Questions and polls
 *   <dd>{@code Asking}: an answer in words, and what is still open. {@code Panel}, {@code Replies}, {@code Reply} and
 *       {@code Poll}: whose answers are needed, what they are, and whether all are as hoped. {@code Lessons},
 *       {@code MissingVoices} and {@code TakenUp}: what is made of answers later. {@code ViewsTaken}: whether a person's views
 *       were written down.
 *   <dt>Agendas and offers
 *   <dd>{@code AgendaItems}: items of a kind. {@code Review}: whether earlier actions were gone through. {@code Match}: whether
 *       what somebody prefers is offered. {@code Only}: what is allowed, and nothing else.
 *   <dt>Reasons and excuses
 *   <dd>{@code RecordedReason}: whether something was put on record in words. {@code ReasonOnRecord}: why what holds 'where
 *       possible' was not. {@code Excuse}: a reason that excuses what was broken. {@link org.charterrules.obligation.Cure}: what
 *       makes up for what was not kept to the letter. {@code LateReason}: urgency.
 *   <dt>Text
 *   <dd>{@code Acronyms}, {@code Terms} and {@code PlainText}: what a text leaves unexplained. {@code WordsOfText}: its words.
 *       {@code Words}: the values in the gaps of a sentence.
 * </dl>
 */
@NullMarked
package org.charterrules.obligation;

import org.jspecify.annotations.NullMarked;
